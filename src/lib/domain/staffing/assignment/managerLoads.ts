import type { Measures, Placement } from '../../plan';
import type { Policy } from '../../policy/policy';
import { standardsOf } from '../standardOf';
import type { Staffing } from '../staffing';
import type { ManagerLoad } from './assignment';
import { NOBODY } from './balance';

export interface LoadsInput {
	readonly policy: Pick<Policy, 'segments' | 'service' | 'managers'>;
	readonly measures: Pick<Measures, 'revenue'>;
	readonly placement: Pick<Placement, 'segment' | 'tier'>;
	readonly staffing: Pick<Staffing, 'hours' | 'capacity'>;
	/** By customer code: who serves it, and whom it is locked to. */
	readonly manager: Int32Array;
	readonly locked: Int32Array;
	/** By manager. */
	readonly skills: readonly number[];
	readonly targets: Float64Array;
}

/** What each account manager has on his sheet [ASSIGN-8]. */
export function managerLoads(input: LoadsInput): readonly ManagerLoad[] {
	const { policy, measures, placement, staffing, manager, locked, skills, targets } = input;
	const standards = standardsOf(policy);
	const sums = policy.managers.map(() => ({
		customers: 0,
		locked: 0,
		hours: 0,
		visits: 0,
		revenue: 0,
	}));
	for (let customer = 0; customer < manager.length; customer++) {
		const sum = sums[manager[customer]!];
		if (sum === undefined) continue;
		const standard = standards[placement.segment[customer]!]?.[placement.tier[customer]!];
		sum.customers++;
		sum.locked += Number(locked[customer] !== NOBODY);
		sum.hours += staffing.hours[customer]!;
		sum.visits += standard?.visits ?? 0;
		sum.revenue += measures.revenue[customer]!;
	}
	return policy.managers.map((each, place) => {
		const sum = sums[place]!;
		const capacity = staffing.capacity * skills[place]! * each.share;
		const achieved = sum.hours > 0 ? Math.min(1, capacity / sum.hours) : 1;
		return {
			...sum,
			manager: each,
			skill: skills[place]!,
			target: targets[place]!,
			achieved,
			keptVisits: sum.visits * achieved,
		};
	});
}
