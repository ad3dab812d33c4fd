import { later, type Later } from '../../later';
import type { Measures, Placement, Staffing, Window } from '../../plan';
import type { Policy } from '../../policy/policy';
import { MONTHS_PER_YEAR, type Fen } from '../../primitives/units';
import { cellKey } from '../teamsOf';
import type { Economics, EconomicsNeed, TeamLoss } from './economics';
import { flatRange } from './flatRange';
import { salesForceReturn } from './salesForceReturn';
import { salesOf, type SalesCurve } from './salesCurve';
import { unmetStandard } from './unmetStandard';

export interface EconomicsInput {
	readonly policy: Pick<Policy, 'capacity' | 'economics'>;
	readonly window: Pick<Window, 'months'>;
	readonly totals: Measures['totals'];
	readonly staffing: Pick<Staffing, 'teams' | 'totals'>;
	readonly tiers: Placement['tiers'];
}

/** The economically best number of people and what one more, or one missing, means [ECON-1 … ECON-4]. */
export function planEconomics(input: EconomicsInput): Economics {
	const { policy, staffing } = input;
	const people = staffing.totals.current;
	const { curve, missing } = curveOf(input);
	if (curve === null || policy.economics === null) return { judged: null, missing };
	const { carryover, flat, incrementalSalesFen } = policy.economics;
	const incremental = incrementalSalesFen ?? salesOf(curve, people + 1) - salesOf(curve, people);
	return {
		missing,
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

/** The curve that the judgements describe; what they lack, else [ECON-3]. */
function curveOf({ policy, window, totals, staffing }: EconomicsInput): {
	readonly curve: SalesCurve | null;
	readonly missing: readonly EconomicsNeed[];
} {
	const { economics } = policy;
	const cost = policy.capacity.annualCostFen ?? 0;
	const people = staffing.totals.current;
	const revenue = yearly(totals.revenue, window);
	const earned =
		totals.profit === null || totals.revenue <= 0 ? null : totals.profit / totals.revenue;
	const margin = economics?.margin ?? earned;
	const calibrated = (economics?.scaleFen ?? null) === null;
	const lacks: Readonly<Record<EconomicsNeed, boolean>> = {
		elasticity: economics === null,
		cost: cost <= 0,
		margin: margin === null || margin <= 0,
		people: calibrated && people <= 0,
		revenue: calibrated && revenue <= 0,
	};
	const missing = NEEDS.filter((need) => lacks[need]);
	if (missing.length > 0 || economics === null || margin === null) return { curve: null, missing };
	const { elasticity } = economics;
	const scale = economics.scaleFen ?? revenue / people ** elasticity;
	return { curve: { scale, elasticity, margin, cost }, missing };
}

const NEEDS: readonly EconomicsNeed[] = ['elasticity', 'cost', 'margin', 'people', 'revenue'];

function lossesOf(
	{ staffing, tiers, window }: EconomicsInput,
	curve: SalesCurve,
): readonly TeamLoss[] {
	const revenues = new Map(tiers.map((each) => [cellKey(each), each.revenue]));
	return staffing.teams.map(({ id, name, serves, achieved, gap }) => {
		const sold = serves.reduce((sum, cell) => sum + (revenues.get(cellKey(cell)) ?? 0), 0);
		const revenue = yearly(sold, window);
		const lost = unmetStandard(revenue, achieved, curve);
		return { id, name, achieved, revenue, lost, missingCost: Math.max(0, gap) * curve.cost };
	});
}

const yearly = (sum: Fen, { months }: Pick<Window, 'months'>): Fen =>
	(sum * MONTHS_PER_YEAR) / months;

/** The same, made when somebody looks at it. */
export function laterEconomics(
	input: EconomicsInput,
	last: Later<Economics> | undefined,
): Later<Economics> {
	const { policy, window, totals, staffing, tiers } = input;
	const read = [policy.capacity, policy.economics, window.months, totals, staffing, tiers];
	return later(read, last, () => planEconomics(input));
}
