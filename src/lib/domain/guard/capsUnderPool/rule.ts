import { fires, QUIET, type Guard } from '../guard';

/** The caps take less than there is to share out: the rest stays unallocated [GUARD-7]. */
export const capsUnderPool: Guard = {
	id: 'caps-under-pool',
	severity: 'info',
	judge: ({ promotion }) =>
		promotion.floorsOver > 0 || promotion.unallocated === 0
			? QUIET
			: fires({
					unit: 'fen',
					customers: [],
					figures: [],
					// In a single pot that is the sum of the caps.
					figure: promotion.distributable - promotion.unallocated,
					limit: promotion.distributable,
				}),
};
