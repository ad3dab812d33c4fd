import type { Later } from '../later';
import type { LedgerTotals } from '../ledger/totals/ledgerTotals';
import type { Measures, Placement, Window } from '../plan';
import type { Policy } from '../policy/policy';
import { laterChurn, type Churned } from './churnOf';
import type { Fading } from './fading';
import { laterFading } from './fadingOf';
import type { Leaving } from './leaving';
import type { Losses } from './losses';
import { laterLosses } from './lossesOf';
import { laterLifetimeValues } from './lifetimeValues';
import { laterHistories, type Histories } from './readHistories';

/** Who leaves: made when somebody looks, or a policy counts with it. */
export interface LeavingStages {
	readonly histories: Later<Histories>;
	readonly churned: Later<Churned>;
	readonly fading: Later<Fading>;
	readonly losses: Later<Losses>;
	readonly lifetimeValues: Later<Float64Array>;
}

export interface LeavingInput {
	readonly policy: Pick<Policy, 'churn' | 'segments' | 'interest'>;
	readonly totals: LedgerTotals;
	readonly window: Window;
	readonly measures: Measures;
	readonly placement: Placement;
}

export function laterLeaving(
	{ policy, totals, window, measures, placement }: LeavingInput,
	was: LeavingStages | undefined,
): LeavingStages {
	const { churn, segments, interest } = policy;
	const histories = laterHistories(totals, window, was?.histories);
	const churned = laterChurn(histories, window, measures, churn, was?.churned);
	const fading = laterFading(histories, measures, churn, was?.fading);
	const losses = laterLosses(segments, window, measures, placement, fading, was?.losses);
	return {
		...{ histories, churned, fading, losses },
		lifetimeValues: laterLifetimeValues(
			...([measures, placement, window, losses, interest] as const),
			was?.lifetimeValues,
		),
	};
}

/** The same as the plan shows it. */
export const leavingOf = ({ fading, losses, lifetimeValues }: LeavingStages): Leaving => ({
	get fading() {
		return fading.result;
	},
	get losses() {
		return losses.result;
	},
	get lifetimeValues() {
		return lifetimeValues.result;
	},
});
