import type { Plan } from '../plan';
import { standardsOf } from '../staffing/standardOf';
import { qualityOf } from '../staffing/time/qualityOf';
import { capacityOf } from '../staffing/workload';
import type { Code, Hours } from '../primitives/units';
import type { RosterManager } from './roster';

/** What a roster is made from. */
export type RosterPlan = Pick<
	Plan,
	'inputs' | 'policy' | 'order' | 'placement' | 'attributes' | 'staffing' | 'assignment'
>;

/** The same without what was recorded. */
export type SeatsPlan = Omit<RosterPlan, 'inputs'> & {
	readonly inputs: Pick<RosterPlan['inputs'], 'names' | 'customers'>;
};

/** The account managers, and who serves whom by place among them; null: nobody. */
export interface Served {
	readonly managers: readonly RosterManager[];
	readonly managerOf: (customer: Code) => number | null;
}

/**
 * Who goes [CAL-2]: the account manager of today; where none is known, the one that the assignment
 * proposes. Those of the policy stand first, in its order; others that customers name follow, a full
 * year and the usual skill each.
 */
export function rosterManagers(plan: SeatsPlan): Served {
	const { policy, order, attributes, assignment, inputs } = plan;
	const named = policy.managers.map(({ name }) => name);
	const places = new Map<string, number>();
	named.forEach((name, place) => {
		if (!places.has(name)) places.set(name, place);
	});
	const serves = new Int32Array(inputs.names.customer.size).fill(NOBODY);
	for (const customer of order) {
		const name = attributes.text('manager', customer);
		const proposed = policy.managers[assignment?.manager[customer] ?? -1]?.name ?? '';
		const own = name === '' ? proposed : name;
		if (own === '') continue;
		let place = places.get(own);
		if (place === undefined) {
			place = named.push(own) - 1;
			places.set(own, place);
		}
		serves[customer] = place;
	}
	const sums = sumsOf(plan, named.length, serves);
	const perDay = capacityOf(policy.capacity) / policy.capacity.workingDays;
	const managers = named.map((name, place): RosterManager => {
		const own = policy.managers[place];
		const skill =
			own?.rating === undefined
				? (own?.skill ?? 1)
				: qualityOf(own.rating, policy.assignment.rating);
		return {
			name,
			place: own === undefined ? null : place,
			region: own?.region ?? '',
			team: own?.team ?? '',
			customers: sums[place]!.customers,
			hoursPerDay: perDay * skill * (own?.share ?? 1),
			adminPerDay: sums[place]!.admin / policy.capacity.workingDays,
		};
	});
	return {
		managers,
		managerOf: (customer) => (serves[customer] === NOBODY ? null : serves[customer]!),
	};
}

/** Serves: nobody. */
const NOBODY = -1;

function sumsOf(
	{ policy, placement, order }: SeatsPlan,
	count: number,
	serves: Int32Array,
): readonly { customers: number; admin: Hours }[] {
	const standards = standardsOf(policy);
	const sums = Array.from({ length: count }, () => ({ customers: 0, admin: 0 }));
	for (const customer of order) {
		const place = serves[customer]!;
		if (place === NOBODY) continue;
		const standard = standards[placement.segment[customer]!]?.[placement.tier[customer]!];
		sums[place]!.customers++;
		sums[place]!.admin += standard?.adminHours ?? 0;
	}
	return sums;
}
