import type { Plan } from '$lib/domain/plan';
import type { Code, Fen, Ratio } from '$lib/domain/primitives/units';
import { promiseState, type PromiseState } from '$lib/domain/promotion/commitment/commitments';
import { claimOf } from '$lib/domain/promotion/commitment/commitmentsOf';
import { seasonOf, type SeasonGap } from '$lib/domain/promotion/commitment/seasonOf';
import type { SeasonReturn } from '$lib/domain/promotion/commitment/seasonReturn';
import { payoutOf, type Payout } from '$lib/domain/promotion/spend/payouts';

/** What a customer's money asks for and brought; null is not known. */
export interface Promised {
	readonly claim: Fen;
	readonly required: Fen | null;
	readonly back: Fen | null;
	readonly kept: Ratio | null;
	readonly clawback: Fen | null;
	/** null: nothing is asked for, or nobody entered what came back. */
	readonly state: PromiseState | null;
	readonly season: SeasonReturn | null;
	/** The first thing that a season begun on the sheet still needs. */
	readonly gap: SeasonGap | null;
	/** Part of the sales made in months with promotion money. */
	readonly promoted: Ratio | null;
	readonly payout: Payout | null;
	readonly stopped: boolean;
}

/** Customer → what it promised and returned. */
export function promisedBy(plan: Plan): (customer: Code) => Promised {
	const { commitments, promoted } = plan.returns;
	const { customers: sheet } = plan.inputs;
	const { commitment, payoutDays } = plan.policy.promotion;
	return (customer) => {
		const season = seasonOf({ policy: commitment, measures: plan.measures, sheet }, customer);
		const revenue = plan.measures.revenue[customer] ?? 0;
		const judged = typeof season !== 'string';
		return {
			claim: claimOf(plan.promotion, sheet, customer),
			required: known(commitments.required[customer]),
			back: known(commitments.back[customer]),
			kept: known(commitments.kept[customer]),
			clawback: known(commitments.clawback[customer]),
			state: promiseState(commitments, customer),
			season: judged ? season : null,
			// A customer without a baseline had no season; that is nothing missing.
			gap: judged || season === 'baseline' ? null : season,
			promoted: promoted === null || revenue <= 0 ? null : (promoted[customer] ?? 0) / revenue,
			payout: payoutOf(sheet, customer, { payoutDays, today: plan.today }),
			stopped: commitments.stopped[customer] === 1,
		};
	};
}

const known = (value: number | undefined): number | null =>
	value === undefined || Number.isNaN(value) ? null : value;

export const COMMIT_VIEWS = ['all', 'open', 'poor'] as const;
export type CommitView = (typeof COMMIT_VIEWS)[number];

/** Customers the view shows, in report order. */
export function listedPromises(
	plan: Plan,
	of: (customer: Code) => Promised,
	view: CommitView,
): readonly Code[] {
	const all = [...plan.order];
	if (view === 'all') return all;
	const limit = plan.policy.guards.promotionReturn;
	return all.filter((customer) => {
		const { kept, season, stopped } = of(customer);
		if (view === 'open') return kept !== null && kept < 1;
		return stopped || (season?.ratio ?? limit) < limit;
	});
}
