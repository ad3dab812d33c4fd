import type { Tally } from '../ledger/totals/tally';
import { customerOfGroup, groupOf, monthOfKey } from '../ledger/totals/tally';
import type { Window } from '../plan';

/** Promotion money already spent in a window, and what it was added up from. */
export interface SpentPromotion {
	/** By customer code; may be shorter than the code. Fen. */
	readonly spent: Float64Array;
	readonly tally: Tally;
	readonly window: Window;
	readonly perPage: number;
}

/**
 * Promotion money on the sales of the window, by customer [CONTRIB-1]. Given what was added up
 * before, only pages of customers that changed are.
 */
export function spentPromotion(
	tally: Tally,
	perPage: number,
	window: Window,
	last: SpentPromotion | null = null,
): SpentPromotion {
	const same =
		last?.perPage === perPage && last.window.from === window.from && last.window.to === window.to;
	const spent = new Float64Array(tally.length * perPage);
	if (same) spent.set(last.spent.subarray(0, spent.length));
	tally.forEach((page, place) => {
		if (same && page === last.tally[place]) return;
		const start = place * perPage;
		spent.fill(0, start, start + perPage);
		for (let k = 0; k < page.keys.length; k++) {
			const key = page.keys[k]!;
			const month = monthOfKey(key);
			if (month < window.from || month > window.to) continue;
			spent[start + customerOfGroup(groupOf(key))]! += page.sums[k]!;
		}
	});
	return { spent, tally, window, perPage };
}
