import { attributeOf, type CustomerSheet } from '../../customer/sheet';
import type { Measures } from '../../plan';
import type { CommitmentPolicy } from '../../policy/policy';
import type { Code } from '../../primitives/units';
import { seasonReturn, type SeasonReturn } from './seasonReturn';

export interface SeasonInput {
	readonly policy: Pick<CommitmentPolicy, 'forwardBuying'>;
	readonly measures: Pick<Measures, 'revenue' | 'profit'>;
	readonly sheet: CustomerSheet;
}

/** What is missing before a season can be judged. */
export type SeasonGap = 'baseline' | 'sales' | 'spend' | 'forward-buying' | 'margin';

/**
 * What a customer's last season returned [PAY-4], from the sheet and the margin of the window; the first
 * thing that is missing where it cannot be known. No discount entered: prices are the same for all.
 */
export function seasonOf(
	{ policy, measures, sheet }: SeasonInput,
	customer: Code,
): SeasonReturn | SeasonGap {
	const said = (id: Parameters<typeof attributeOf>[1]): number | null => {
		const value = attributeOf(sheet, id, customer);
		return typeof value === 'number' ? value : null;
	};
	const baseline = said('seasonBaseline');
	if (baseline === null || baseline <= 0) return 'baseline';
	const sales = said('seasonSales');
	if (sales === null) return 'sales';
	const fixed = said('seasonSpend');
	if (fixed === null) return 'spend';
	const forwardBuying = said('forwardBuying') ?? policy.forwardBuying;
	if (forwardBuying === null) return 'forward-buying';
	const revenue = measures.revenue[customer] ?? 0;
	if (measures.profit === null || revenue <= 0) return 'margin';
	const margin = measures.profit[customer]! / revenue;
	return seasonReturn({
		...{ baseline, sales, margin, fixed, forwardBuying },
		discount: said('seasonDiscount') ?? 0,
	});
}
