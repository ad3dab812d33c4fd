import { customerOfKey, monthOfRow } from '../../ledger/totals/rowPages';
import { customerOfGroup, groupOf, monthOfKey } from '../../ledger/totals/tally';
import type { LedgerTotals } from '../../ledger/totals/ledgerTotals';
import type { Window } from '../../plan';
import type { Fen } from '../../primitives/units';
import type { PromotedSales } from '../returns';

/**
 * How much of everybody's sales was made on promotion [PAY-10] (X21): a month counts where the ledger
 * has promotion money on the customer's sales. null where no row has any.
 */
export function promotedSales(
	{ pages, perPage, tallies, customers }: LedgerTotals,
	{ from, to }: Pick<Window, 'from' | 'to'>,
): PromotedSales | null {
	const tally = tallies.of('promotion');
	if (tally === null || tally.every(({ keys }) => keys.length === 0)) return null;
	const promoted = new Float64Array(customers);
	const width = to - from + 1;
	const months = new Float64Array(perPage * width);
	const spent = new Float64Array(perPage * width);
	pages.every().forEach((page, place) => {
		const paid = tally[place];
		if (paid === undefined || paid.keys.length === 0) return;
		months.fill(0);
		spent.fill(0);
		const add = (into: Float64Array, customer: number, month: number, fen: Fen): void => {
			if (month >= from && month <= to) into[customer * width + month - from]! += fen;
		};
		page.keys.forEach((key, row) => {
			add(months, customerOfKey(key), monthOfRow(key), page.amounts[row]!);
		});
		paid.keys.forEach((key, k) => {
			add(spent, customerOfGroup(groupOf(key)), monthOfKey(key), paid.sums[k]!);
		});
		const start = place * perPage;
		for (let at = 0; at < months.length; at++) {
			const customer = start + Math.floor(at / width);
			if (spent[at]! > 0 && customer < customers) promoted[customer]! += months[at]!;
		}
	});
	return promoted;
}
