import type { LedgerTotals } from '../../ledger/totals/ledgerTotals';
import { monthOfRow } from '../../ledger/totals/rowPages';
import { monthInYear } from '../../primitives/day';
import { MONTHS_PER_YEAR, type Month } from '../../primitives/units';

/**
 * How a month of the calendar sells against the mean month, by month − 1, from the last full year up
 * to `to` [STOCK-4]. null while the ledger is shorter than a year, or sells nothing in it.
 */
export function seasonOf(
	{ pages, from }: Pick<LedgerTotals, 'pages' | 'from'>,
	to: Month,
): readonly number[] | null {
	const first = to - MONTHS_PER_YEAR + 1;
	if (from > first || pages.length === 0) return null;
	const sums = new Float64Array(MONTHS_PER_YEAR);
	for (const { keys, amounts } of pages.every()) {
		for (let row = 0; row < keys.length; row++) {
			const month = monthOfRow(keys[row]!);
			if (month >= first && month <= to) sums[monthInYear(month) - 1]! += amounts[row]!;
		}
	}
	const mean = sums.reduce((sum, each) => sum + each, 0) / MONTHS_PER_YEAR;
	return mean > 0 ? Array.from(sums, (sum) => Math.max(0, sum) / mean) : null;
}
