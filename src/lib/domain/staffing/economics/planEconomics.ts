import type { Churned } from '../../churn/churnOf';
import { later, type Later } from '../../later';
import type { Measures, Placement, Staffing, Window } from '../../plan';
import type { Policy } from '../../policy/policy';
import { MONTHS_PER_YEAR, type Fen } from '../../primitives/units';
import type { Answer } from '../../response/answer';
import { answersOf } from '../../response/answersOf';
import { cellOf } from '../../tier/cell';
import { earnedByCell } from '../earnedByCell';
import { planTime } from '../time/planTime';
import { cellKey } from '../teamsOf';
import { curveFor } from './curveFor';
import type { Economics, TeamLoss } from './economics';
import { flatRange } from './flatRange';
import { riskByCell } from './riskByCell';
import { salesForceReturn } from './salesForceReturn';
import { salesOf, type SalesCurve } from './salesCurve';
import { unmetStandard } from './unmetStandard';

export interface EconomicsInput {
	readonly policy: Pick<Policy, 'segments' | 'service' | 'capacity' | 'economics' | 'responses'>;
	readonly window: Pick<Window, 'months'>;
	readonly measures: Measures;
	readonly placement: Placement;
	readonly staffing: Pick<Staffing, 'teams' | 'totals' | 'byCell'>;
	/** Chance that a customer leaves, by customer code; asked for where the economics are on alone. */
	readonly risk: () => Float64Array;
}

/** The economically best number of people and what one more, or one missing, means [ECON-1 … ECON-5]. */
export function planEconomics(input: EconomicsInput): Economics {
	const { policy, window, measures, placement, staffing } = input;
	const { totals } = measures;
	const people = staffing.totals.current;
	const earned = earnedByCell(measures, placement, window);
	const { tiers } = placement;
	const time = earned === null ? null : planTime({ policy, staffing, tiers, earned });
	const answerOf = cellAnswers(policy);
	const { curve, missing } = curveFor({
		economics: policy.economics,
		cost: policy.capacity.annualCostFen ?? 0,
		people,
		revenue: yearly(totals.revenue, window),
		earned: totals.profit === null || totals.revenue <= 0 ? null : totals.profit / totals.revenue,
		judged: tiers.flatMap((tier) => {
			const answer = answerOf(tier.segment, tier.tier);
			return answer === null || 'elasticity' in answer
				? []
				: [{ revenue: yearly(tier.revenue, window), curve: answer }];
		}),
	});
	if (curve === null || policy.economics === null) return { judged: null, missing, time };
	const { carryover, flat, incrementalSalesFen } = policy.economics;
	const incremental = incrementalSalesFen ?? salesOf(curve, people + 1) - salesOf(curve, people);
	return {
		missing,
		time,
		judged: {
			curve,
			people,
			range: flatRange(curve, flat),
			incremental,
			entered: incrementalSalesFen !== null,
			oneMore: salesForceReturn(curve.cost, curve.margin, incremental, carryover),
			teams: lossesOf(input, curve),
		},
	};
}

/** How the sales of a (segment, tier) answer to service. */
function cellAnswers(
	policy: EconomicsInput['policy'],
): (segment: number, tier: number) => Answer | null {
	const answerOf = answersOf(policy);
	return (segment, tier) => answerOf(policy.segments[segment]!.ladder.tiers[tier]!.id);
}

function lossesOf(
	{ policy, measures, placement, staffing, window, risk }: EconomicsInput,
	{ margin, cost }: SalesCurve,
): readonly TeamLoss[] {
	const answerOf = cellAnswers(policy);
	const revenues = new Map(placement.tiers.map((each) => [cellKey(each), each.revenue]));
	const lost = riskByCell(measures, placement, window, risk(), margin);
	return staffing.teams.map(({ id, name, serves, achieved, gap }) => {
		const sales = serves.map((cell) => ({
			revenue: yearly(revenues.get(cellKey(cell)) ?? 0, window),
			answer: answerOf(cell.segment, cell.tier)!,
		}));
		const leaving = serves.reduce((sum, cell) => sum + lost[cellOf(cell.segment, cell.tier)]!, 0);
		return {
			...{ id, name, achieved },
			revenue: sales.reduce((sum, each) => sum + each.revenue, 0),
			lost: unmetStandard(sales, achieved, margin),
			atRisk: achieved === null ? null : (1 - achieved) * leaving,
			missingCost: Math.max(0, gap) * cost,
		};
	});
}

const yearly = (sum: Fen, { months }: Pick<Window, 'months'>): Fen =>
	(sum * MONTHS_PER_YEAR) / months;

/** The same, made when somebody looks at it. */
export function laterEconomics(
	input: Omit<EconomicsInput, 'risk'>,
	churned: Later<Churned>,
	last: Later<Economics> | undefined,
): Later<Economics> {
	const { policy, window, measures, placement, staffing } = input;
	const { segments, service, capacity, economics, responses } = policy;
	const terms = [segments, service, capacity, economics, responses];
	return later([...terms, window.months, measures, placement, staffing, churned], last, () =>
		planEconomics({ ...input, risk: () => churned.result.result.risk }),
	);
}
