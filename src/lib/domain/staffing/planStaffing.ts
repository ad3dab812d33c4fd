import type { Marked } from '../classification/marks';
import type { CustomerAttributes } from '../customer/effective';
import { NONE, type Measures, type Placement, type Staffing, type TeamStaffing } from '../plan';
import type { Policy, Service } from '../policy/policy';
import { cellCount, cellOf } from '../tier/cell';
import { teamsOf, unservedBy, type ServingTeam } from './teamsOf';
import { capacityOf, hasMultipliers, multiplierOf, travelOf, workloadOf } from './workload';

/** A need this little above a whole number of people is that number: floating-point noise. */
const HEADCOUNT_TOLERANCE = 1e-9;

export interface StaffingInput {
	readonly policy: Pick<Policy, 'segments' | 'service' | 'capacity' | 'teams'>;
	readonly measures: Measures;
	readonly placement: Placement;
	readonly attributes: CustomerAttributes;
	readonly classification: Marked['classification'];
}

/** Hours, full-time equivalents and people a team, from the service standards [STAFF-1 … STAFF-6]. */
export function planStaffing(input: StaffingInput): Staffing {
	const { policy, placement } = input;
	const capacity = capacityOf(policy.capacity);
	const { hours, byCell } = loadOf(input);
	const heads = new Map(
		placement.tiers.map(({ segment, tier, customers }) => [cellOf(segment, tier), customers]),
	);
	const staff = ({ id, name, current, serves }: ServingTeam): TeamStaffing => {
		let customers = 0;
		let workload = 0;
		for (const { segment, tier } of serves) {
			customers += heads.get(cellOf(segment, tier)) ?? 0;
			workload += byCell[cellOf(segment, tier)] ?? 0;
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

interface Load {
	/** Adjusted hours a year by customer code. */
	readonly hours: Float64Array;
	/** Their sums by cell. */
	readonly byCell: Float64Array;
}

/** Adjusted hours [STAFF-1, STAFF-2]: one figure a tier unless regions or multipliers matter. */
function loadOf(input: StaffingInput): Load {
	const { policy, measures, placement, attributes } = input;
	const { capacity, segments, service } = policy;
	const hours = new Float64Array(measures.size);
	const byCell = new Float64Array(cellCount(segments.length));
	const personal = typeof capacity.travelHours !== 'number' || hasMultipliers(capacity.multipliers);
	const standards = segments.map(({ ladder }) =>
		ladder.tiers.map(({ id }) => standardOf(service, id)),
	);
	const everywhere = travelOf(capacity, '');
	const byTier = standards.map((tiers) => tiers.map((each) => workloadOf(each, everywhere)));
	for (let customer = 0; customer < hours.length; customer++) {
		const tier = placement.tier[customer]!;
		if (tier === NONE) continue;
		const segment = placement.segment[customer]!;
		if (!personal) {
			hours[customer] = byTier[segment]![tier]!;
			continue;
		}
		const travel = travelOf(capacity, attributes.text('region', customer));
		const load =
			workloadOf(standards[segment]![tier]!, travel) *
			multiplierOf(capacity.multipliers, input, customer);
		hours[customer] = load;
		byCell[cellOf(segment, tier)]! += load;
	}
	if (!personal) {
		// Count × hours: exact where a sum of thousands of terms would drift.
		for (const { segment, tier, customers } of placement.tiers) {
			byCell[cellOf(segment, tier)] = customers * byTier[segment]![tier]!;
		}
	}
	return { hours, byCell };
}

function standardOf(service: Policy['service'], tier: string): Service {
	if (!Object.hasOwn(service, tier)) throw new Error(`no service standard for tier ${tier}`);
	return service[tier]!;
}
