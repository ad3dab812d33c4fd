import { EffectiveAttributes } from './customer/effectiveAttributes';
import { judgeGuards } from './guard/judgeGuards';
import type { Inputs } from './inputs';
import { totalLedger, type LedgerTotals } from './ledger/totals/ledgerTotals';
import { concentrationOf } from './measure/concentration';
import { measureCustomers, type MeasuredCustomers } from './measure/measureCustomers';
import { reportOrder } from './measure/reportOrder';
import { windowOf } from './measure/windowOf';
import { findNotices } from './notices';
import type {
	Concentration,
	Judgement,
	Placement,
	Plan,
	Promotion,
	Staffing,
	Window,
} from './plan';
import type { Policy } from './policy/policy';
import { writtenLayers } from './policy/unconfirmed';
import type { Message } from './primitives/message';
import type { Month } from './primitives/units';
import { allocatePromotion } from './promotion/allocatePromotion';
import { BASELINE } from './scenario/scenario';
import { stage, type Stage } from './stage';
import { planStaffing } from './staffing/planStaffing';
import { placeCustomers } from './tier/placeCustomers';
import { rankSegments, type SegmentRanks } from './tier/rankSegments';

export interface RecalculateOptions {
	/** The month of today; without it nothing is said about a month that is still running. */
	readonly today?: Month | null;
	/** The scenario that the policy was resolved for: what its planner wrote is not ours to mark. */
	readonly scenario?: string;
}

/** Results that the next calculation builds on. */
interface Stages {
	readonly totals: Stage<LedgerTotals>;
	readonly window: Stage<Window>;
	readonly measured: Stage<MeasuredCustomers>;
	readonly order: Stage<Int32Array>;
	readonly attributes: Stage<EffectiveAttributes>;
	readonly priorAttributes: Stage<EffectiveAttributes>;
	readonly ranks: Stage<SegmentRanks>;
	readonly placement: Stage<Placement>;
	readonly concentration: Stage<Concentration>;
	readonly staffing: Stage<Staffing>;
	readonly promotion: Stage<Promotion>;
	readonly guards: Stage<Judgement>;
	readonly notices: Stage<readonly Message[]>;
	readonly rowsRead: number;
}

/**
 * Everything that follows from the inputs under one policy. Given the last plan, only what hangs
 * on a change is computed again; the result is the same, bit for bit, as without it. A policy
 * change reads no sale, an edit only those of the chunks it changed.
 */
export function recalculate(
	inputs: Inputs,
	policy: Policy,
	last: Plan | null = null,
	{ today = null, scenario = BASELINE }: RecalculateOptions = {},
): Plan {
	// Codes mean the same only within one name book.
	const was = last?.inputs.names === inputs.names ? (last.stages as Stages) : undefined;
	const { names, ledger, customers: sheet, scenarios } = inputs;
	const { segments, keyConditions, stabilityMargin, service, capacity, teams } = policy;
	const rank = names.customer.rank();

	const totals = stage([ledger], was?.totals, (before) => totalLedger(ledger, before));
	const { from, to, counts, tallies } = totals.result;

	const window = stage([policy.window, from, to], was?.window, () =>
		windowOf(policy.window, totals.result),
	);
	const measured = stage([totals.result, window.result], was?.measured, (before) =>
		measureCustomers(totals.result, window.result, before),
	);
	const { measures, changed } = measured.result;

	// Names that were added since stand in no order yet: the old ranks among the others still hold.
	const order = stage([measures], was?.order, (before) =>
		reportOrder(measures, rank, before && { order: before, changed }),
	);
	const attributes = stage(
		[sheet, tallies, window.result],
		was?.attributes,
		(before) => new EffectiveAttributes(sheet, names, tallies, window.result, before),
	);
	// Customers without a sale in the window stand in the segment that their earlier sales say.
	const priorAttributes = stage(
		[sheet, tallies, window.result],
		was?.priorAttributes,
		(before) => new EffectiveAttributes(sheet, names, tallies, priorOf(window.result), before),
	);
	const rankInput = {
		segments,
		measures,
		attributes: attributes.result,
		priorAttributes: priorAttributes.result,
		rank,
		order: order.result,
	};
	const ranks = stage(Object.values(rankInput), was?.ranks, (before) =>
		rankSegments(rankInput, before),
	);
	const placement = stage(
		[segments, keyConditions, stabilityMargin, window.result, measures, ranks.result],
		was?.placement,
		() => placeCustomers({ policy, window: window.result, measures, ranks: ranks.result }),
	);
	const concentration = stage([measures, order.result], was?.concentration, () =>
		concentrationOf(measures, order.result),
	);
	const placed = { measures, placement: placement.result, attributes: attributes.result };
	const staffing = stage(
		[segments, service, capacity, teams, ...Object.values(placed)],
		was?.staffing,
		() => planStaffing({ policy, ...placed }),
	);
	const promotion = stage(
		[policy.promotion, segments, sheet, ...Object.values(placed)],
		was?.promotion,
		() => allocatePromotion({ policy: policy.promotion, segments, sheet, rank, ...placed }),
	);
	const judged = {
		policy,
		window: window.result,
		ledger: counts,
		measures,
		placement: placement.result,
		promotion: promotion.result,
	};
	const guards = stage([today, order.result, ...Object.values(judged)], was?.guards, () =>
		judgeGuards({ ...judged, order: order.result, today }),
	);
	const notices = stage(
		[scenarios, scenario, staffing.result, ...Object.values(judged)],
		was?.notices,
		() =>
			findNotices({
				...judged,
				staffing: staffing.result,
				written: writtenLayers(scenarios, scenario),
			}),
	);

	const stages: Stages = {
		totals,
		window,
		measured,
		order,
		attributes,
		priorAttributes,
		ranks,
		placement,
		concentration,
		staffing,
		promotion,
		guards,
		notices,
		rowsRead: totals === was?.totals ? 0 : totals.result.rowsRead,
	};
	return {
		inputs,
		policy,
		window: window.result,
		ledger: counts,
		measures,
		order: order.result,
		attributes: attributes.result,
		placement: placement.result,
		concentration: concentration.result,
		staffing: staffing.result,
		promotion: promotion.result,
		guards: guards.result.findings,
		silent: guards.result,
		notices: notices.result,
		stages,
	};
}

/** The prior window as a window: what its rows say. */
const priorOf = (window: Window): Window => ({
	...window,
	from: window.priorFrom,
	to: window.priorTo,
});

/** Rows of the sales sheet that were read to make this plan from the last one. */
export const rowsReadBy = (plan: Plan): number => (plan.stages as Stages).rowsRead;
