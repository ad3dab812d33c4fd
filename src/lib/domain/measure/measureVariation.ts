import type { LedgerTotals } from '../ledger/totals/ledgerTotals';
import { customerOfKey, monthOfRow, type RowPage } from '../ledger/totals/rowPages';
import type { Window } from '../plan';
import type { ClassificationPolicy } from '../policy/policy';
import { MONTHS_PER_YEAR } from '../primitives/units';
import { seasonalVariationOf, variationOf } from './variation';

/** Variation of everybody's months, and what it was measured from. */
export interface MeasuredVariation {
	/** By customer code; NaN where there is none. */
	readonly variation: Float64Array;
	readonly totals: Pick<LedgerTotals, 'pages' | 'perPage'>;
	readonly window: Window;
	readonly how: How;
}

/** Against the year before or not, and by which deviation. */
type How = Pick<ClassificationPolicy['xyz'], 'seasonal' | 'deviation'>;

/**
 * How much everybody's months of the window vary [CLASS-1, CLASS-2]. Given the last one of the same
 * question, only pages of customers that changed are measured.
 */
export function measureVariation(
	{ pages, perPage, customers }: LedgerTotals,
	window: Window,
	how: How,
	last: MeasuredVariation | null = null,
): MeasuredVariation {
	const variation = new Float64Array(customers).fill(NaN);
	const same =
		last?.how.seasonal === how.seasonal &&
		last.how.deviation === how.deviation &&
		last.totals.perPage === perPage &&
		last.window.from === window.from &&
		last.window.to === window.to;
	if (same) variation.set(last.variation.subarray(0, customers));
	const measure = how.seasonal ? seasonalVariationOf : variationOf;
	const sums = monthSums(perPage, window);
	pages.every().forEach((page, place) => {
		if (same && pages.isAs(last.totals.pages, place)) return;
		const { months, width } = sums(page);
		const start = place * perPage;
		const end = Math.min(customers, start + perPage);
		for (let customer = start; customer < end; customer++) {
			const first = (customer - start) * width;
			variation[customer] = measure(months, first + MONTHS_PER_YEAR, first + width, how.deviation);
		}
	});
	return { variation, totals: { pages, perPage }, window, how };
}

/** Adds up a page by customer and month, from a year before the window to its end; one memory for all pages. */
function monthSums(perPage: number, window: Window) {
	const from = window.from - MONTHS_PER_YEAR;
	const width = window.to - from + 1;
	const months = new Float64Array(perPage * width);
	return ({ keys, amounts }: RowPage) => {
		months.fill(0);
		for (let row = 0; row < keys.length; row++) {
			const month = monthOfRow(keys[row]!);
			if (month < from || month > window.to) continue;
			months[customerOfKey(keys[row]!) * width + month - from]! += amounts[row]!;
		}
		return { months, width };
	};
}
