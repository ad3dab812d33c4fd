import type { CustomerAttributes } from '../customer/effective';
import type { Measures, Placement, Staffing, TeamStaffing } from '../plan';
import type { Policy } from '../policy/policy';
import type { Hours } from '../primitives/units';
import { teamsOf, unservedBy, type ServingTeam } from './teamsOf';
import { capacityOf, hasMultipliers, multiplierOf, travelOf, workloadOf } from './workload';

/** A need this little above a whole number of people is that number: floating-point noise. */
const HEADCOUNT_TOLERANCE = 1e-9;

export interface StaffingInput {
	readonly policy: Pick<Policy, 'segments' | 'service' | 'capacity' | 'teams'>;
	readonly measures: Measures;
	readonly placement: Placement;
	readonly attributes: CustomerAttributes;
}

/** Hours, full-time equivalents and people a team, from the service standards [STAFF-1 … STAFF-6]. */
export function planStaffing(input: StaffingInput): Staffing {
	const { policy, placement } = input;
	const capacity = capacityOf(policy.capacity);
	const { hours, byCell } = loadOf(input);
	const heads = new Map(
		placement.tiers.map(({ segment, tier, customers }) => [segment * CELLS + tier, customers]),
	);
	const staff = ({ id, name, current, serves }: ServingTeam): TeamStaffing => {
		let customers = 0;
		let workload = 0;
		for (const { segment, tier } of serves) {
			customers += heads.get(segment * CELLS + tier) ?? 0;
			workload += byCell[segment * CELLS + tier] ?? 0;
		}
		const fte = (workload * (1 + policy.capacity.burstBuffer)) / capacity;
		const headcount = headcountOf(fte);
		return {
			id,
			name,
			serves,
			customers,
			workload,
			fte,
			headcount,
			current,
			gap: headcount - current,
		};
	};
	const serving = teamsOf(policy);
	const teams = serving.map(staff);
	const sum = (read: (team: TeamStaffing) => number): number =>
		teams.reduce((total, team) => total + read(team), 0);
	return {
		capacity,
		teams,
		hours,
		totals: {
			customers: sum(({ customers }) => customers),
			workload: sum(({ workload }) => workload),
			fte: sum(({ fte }) => fte),
			headcount: sum(({ headcount }) => headcount),
			current: sum(({ current }) => current),
			gap: sum(({ gap }) => gap),
		},
		unserved: unservedBy(policy.segments, serving),
	};
}

/** Whole people; a tiny excess over a whole number does not ask for one more [STAFF-4]. */
export const headcountOf = (fte: number): number =>
	Math.max(0, Math.ceil(fte - HEADCOUNT_TOLERANCE));

/** Room for the tiers of a segment in a flat index of cells. */
const CELLS = 256;

interface Load {
	/** Adjusted hours a year by customer code. */
	readonly hours: Float64Array;
	/** Their sums by segment × CELLS + tier. */
	readonly byCell: Float64Array;
}

/** Adjusted hours [STAFF-1, STAFF-2]: one figure a tier unless region, behaviour or stage matter. */
function loadOf({ policy, measures, placement, attributes }: StaffingInput): Load {
	const { capacity, segments, service } = policy;
	const hours = new Float64Array(measures.size);
	const byCell = new Float64Array(segments.length * CELLS);
	const personal = typeof capacity.travelHours !== 'number' || hasMultipliers(capacity.multipliers);
	const everywhere = travelOf(capacity, '');
	segments.forEach(({ ladder }, segment) => {
		const standards = ladder.tiers.map(({ id }) => {
			if (!Object.hasOwn(service, id)) throw new Error(`no service standard for tier ${id}`);
			return service[id]!;
		});
		const byTier: Hours[] = standards.map((standard) => workloadOf(standard, everywhere));
		const { order } = placement.segments[segment]!;
		for (const customer of order) {
			const tier = placement.tier[customer]!;
			const load = personal
				? workloadOf(standards[tier]!, travelOf(capacity, attributes.text('region', customer))) *
					multiplierOf(capacity.multipliers, attributes, customer)
				: byTier[tier]!;
			hours[customer] = load;
			if (personal) byCell[segment * CELLS + tier]! += load;
		}
		if (personal) return;
		// Count × hours: exact where a sum of thousands of terms would drift.
		for (const each of placement.tiers) {
			if (each.segment === segment) {
				byCell[segment * CELLS + each.tier] = each.customers * byTier[each.tier]!;
			}
		}
	});
	return { hours, byCell };
}
