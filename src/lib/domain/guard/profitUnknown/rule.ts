import { fires, QUIET, type Guard } from '../guard';

/** No row of the whole ledger has a profit: what needs one is skipped, not guessed [GUARD-8]. */
export const profitUnknown: Guard = {
	id: 'profit-unknown',
	severity: 'info',
	judge: ({ ledger, measures }) =>
		measures.profit !== null || ledger.rows === 0
			? QUIET
			: fires({ unit: 'none', customers: [], figures: [], figure: null, limit: null }),
};
