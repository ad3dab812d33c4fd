import type { LedgerTotals } from '../../ledger/totals/ledgerTotals';
import { customerOfKey, monthOfRow } from '../../ledger/totals/rowPages';
import type { Month } from '../../primitives/units';
import type { Bought } from './rebates';

/** Given what was added up before, only pages of customers that changed are. Both months inclusive. */
export function boughtSince(
	{ pages, perPage, customers }: Pick<LedgerTotals, 'pages' | 'perPage' | 'customers'>,
	from: Month,
	to: Month,
	last: Bought | undefined,
): Bought {
	const same = last?.perPage === perPage && last.from === from && last.to === to;
	const fen = new Float64Array(Math.max(customers, pages.length * perPage));
	const every = pages.every();
	if (same) fen.set(last.fen.subarray(0, fen.length));
	for (let place = 0; place < pages.length; place++) {
		if (same && pages.isAs(last.pages, place)) continue;
		const start = place * perPage;
		fen.fill(0, start, start + perPage);
		const { keys, amounts } = every[place]!;
		for (let row = 0; row < keys.length; row++) {
			const month = monthOfRow(keys[row]!);
			if (month >= from && month <= to) fen[start + customerOfKey(keys[row]!)]! += amounts[row]!;
		}
	}
	return { fen, from, to, perPage, pages };
}
