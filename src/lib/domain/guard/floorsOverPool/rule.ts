import { fires, QUIET, type Guard } from '../guard';

/** The floors promise more than there is to share out; nothing is allocated until they fit [GUARD-6]. */
export const floorsOverPool: Guard = {
	id: 'floors-over-pool',
	severity: 'severe',
	judge: ({ promotion }) =>
		promotion.floorsOver <= 0
			? QUIET
			: fires({
					unit: 'fen',
					customers: [],
					figures: [],
					// In a single pot that is the sum of the floors.
					figure: promotion.distributable + promotion.floorsOver,
					limit: promotion.distributable,
				}),
};
