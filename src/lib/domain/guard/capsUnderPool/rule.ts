import { fires, QUIET, type Guard } from '../guard';

/** The caps take less than there is to share out: the rest stays unallocated [GUARD-7]. */
export const capsUnderPool: Guard = {
	id: 'caps-under-pool',
	severity: 'info',
	judge: ({ promotion }) =>
		promotion.caps >= promotion.distributable
			? QUIET
			: fires({
					unit: 'fen',
					customers: [],
					figures: [],
					figure: promotion.caps,
					limit: promotion.distributable,
				}),
};
