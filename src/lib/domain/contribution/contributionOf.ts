import type { Contribution } from '../classification/classification';
import type { AttributeId } from '../customer/attributes';
import type { AttributeValue, CustomerSheet } from '../customer/sheet';
import { later, type Later } from '../later';
import type { LedgerTotals } from '../ledger/totals/ledgerTotals';
import type { Measures, Staffing, Window } from '../plan';
import type { Policy } from '../policy/policy';
import { bandsOf } from './bands';
import { netContribution, type ContributionInput } from './netContribution';
import { spentPromotion, type SpentPromotion } from './spentPromotion';

export interface ContributeInput {
	readonly policy: Pick<Policy, 'capacity' | 'interest' | 'classification'>;
	readonly window: Window;
	readonly totals: LedgerTotals;
	readonly measures: Measures;
	readonly staffing: Pick<Staffing, 'hours'>;
	readonly sheet: CustomerSheet;
}

/** Contributions, and what the next ones can be made from. */
export interface Contributed {
	readonly result: Contribution;
	readonly spent: SpentPromotion | null;
}

const UNKNOWN: readonly AttributeValue[] = [];

/** What every customer leaves after what it costs, and its band [CONTRIB-1, CONTRIB-2]. */
export function contributionOf(
	input: ContributeInput,
	last: Contributed | null = null,
): Contributed {
	const { policy, window, totals, measures } = input;
	const tally = measures.profit === null ? null : totals.tallies.of('promotion');
	const spent = tally && spentPromotion(tally, totals.perPage, window, last?.spent);
	const net = netContribution(contributionInput(input, spent?.spent ?? null));
	return {
		spent,
		result: { net, band: bandsOf(net, policy.classification.bands), spent: spent?.spent ?? null },
	};
}

/** The same, made when somebody looks at it: nothing of the plan hangs on a contribution. */
export function laterContribution(
	input: ContributeInput,
	last: Later<Contributed> | undefined,
): Later<Contributed> {
	const { policy, window, totals, measures, staffing, sheet } = input;
	const { capacity, interest, classification } = policy;
	return later(
		[capacity, interest, classification, sheet, totals, window, measures, staffing.hours],
		last,
		(before) => contributionOf(input, before),
	);
}

/** What one customer's contribution is made of. */
export function contributionInput(
	{
		policy,
		measures,
		staffing,
		sheet,
	}: Pick<ContributeInput, 'policy' | 'measures' | 'staffing' | 'sheet'>,
	spent: Float64Array | null,
): ContributionInput {
	const column = (id: AttributeId): readonly AttributeValue[] => sheet.columns.get(id) ?? UNKNOWN;
	return {
		measures,
		hours: staffing.hours,
		capacity: policy.capacity,
		interest: policy.interest,
		spent,
		sheet: {
			rebatePaid: column('rebatePaid'),
			receivable: column('receivable'),
			receivableDays: column('receivableDays'),
		},
	};
}
