import { fires, QUIET, type Guard } from '../guard';

/** Months of the window that may be missing before it is said. */
export const LIMIT = 0;

/** The ledger begins after the window does, or the last month is still running [GUARD-9]. */
export const windowIncomplete: Guard = {
	id: 'window-incomplete',
	severity: 'info',
	judge: ({ window, today }) => {
		const before = Math.min(window.months, Math.max(0, window.ledgerFrom - window.from));
		const running = today === window.to ? 1 : 0;
		const missing = before + running;
		if (missing <= LIMIT) return QUIET;
		return fires({ unit: 'months', customers: [], figures: [], figure: missing, limit: LIMIT });
	},
};
