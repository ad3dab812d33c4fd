import type { Hours } from '../primitives/units';
import type { Policy } from '../policy/policy';
import { headcountOf } from './headcountOf';
import { needOf } from './planStaffing';
import type { Pooling, Staffing, TeamStaffing } from './staffing';

/** Every pair of teams, in policy order. */
export function poolingOf(
	policy: Pick<Policy, 'capacity' | 'bursts'>,
	{ teams, capacity }: Pick<Staffing, 'teams' | 'capacity'>,
): readonly Pooling[] {
	return teams.flatMap((first, place) =>
		teams.slice(place + 1).map((second) => poolTeams(policy, capacity, first, second)),
	);
}

function poolTeams(
	policy: Pick<Policy, 'capacity' | 'bursts'>,
	capacity: Hours,
	first: TeamStaffing,
	second: TeamStaffing,
): Pooling {
	const customers = first.customers + second.customers;
	const hours = first.workload + second.workload;
	const { fte, heads } = needOf(policy, capacity, { customers, workload: hours });
	return {
		teams: [first.id, second.id],
		customers,
		hours,
		fte,
		separate: first.headcount + second.headcount,
		pooled: headcountOf(fte),
		p95:
			heads && first.heads && second.heads
				? { separate: first.heads.p95 + second.heads.p95, pooled: heads.p95 }
				: null,
	};
}
