import type { Placement, Staffing } from '../../plan';
import type { Policy } from '../../policy/policy';
import { answersOf } from '../../response/answersOf';
import { cellOf } from '../../tier/cell';
import { standardsOf } from '../standardOf';
import { cellKey, cellsOf } from '../teamsOf';
import { travelOf } from '../workload';
import { bestVisits, type VisitedTier } from './bestVisits';
import type { TimePlan } from './timePlan';
import { timeShares, type TimeUse } from './timeShares';

export interface TimeInput {
	readonly policy: Pick<Policy, 'segments' | 'service' | 'capacity' | 'responses' | 'economics'>;
	readonly staffing: Pick<Staffing, 'byCell'>;
	readonly tiers: Placement['tiers'];
	/** Profit a year by `cellOf`. */
	readonly earned: Float64Array;
}

/** Time and visits by (segment, tier), as they are and as they would earn most. */
export function planTime({ policy, staffing, tiers, earned }: TimeInput): TimePlan {
	const standards = standardsOf(policy);
	const answerOf = answersOf(policy);
	const travel = travelOf(policy.capacity, '');
	const customers = new Map(tiers.map((each) => [cellKey(each), each.customers]));
	const each = cellsOf(policy.segments).map((cell) => {
		const { segment, tier } = cell;
		const place = cellOf(segment, tier);
		const { visits, hoursPerVisit, maxVisits } = standards[segment]![tier]!;
		const answer = answerOf(policy.segments[segment]!.ladder.tiers[tier]!.id);
		const profit = earned[place]!;
		const use: TimeUse = { hours: staffing.byCell[place]!, profit, answer };
		const visited: VisitedTier = {
			...{ profit, answer, visits, hours: hoursPerVisit + travel },
			customers: customers.get(cellKey(cell)) ?? 0,
			...(maxVisits === undefined ? {} : { most: maxVisits }),
		};
		return { use, visited, tier: { segment, tier, hours: use.hours, profit, visits } };
	});
	return {
		tiers: each.map(({ tier }) => tier),
		shares: timeShares(each.map(({ use }) => use)),
		visits: bestVisits(each.map(({ visited }) => visited)),
	};
}
