import { attributeOf } from '../customer/sheet';
import { NONE } from '../plan';
import type { Code, Hours } from '../primitives/units';
import { excessOf } from '../staffing/contactConflicts';
import { standardsOf } from '../staffing/standardOf';
import { travelOf, workloadOf } from '../staffing/workload';
import { cellOf } from '../tier/cell';
import type { RosterCustomer, RosterManager } from './roster';
import { rosterManagers, type SeatsPlan } from './rosterManagers';
import { tierRanks } from './tierRanks';

/** How often a customer is to be seen, and its place among those who share an account manager and a tier. */
export interface Seat extends Omit<RosterCustomer, 'visit' | 'call'> {
	readonly visits: number;
	readonly calls: number;
	readonly visitHours: Hours;
	readonly callHours: Hours;
	/** Part of the interval that goes before the first visit, where none is recorded: 0 … 1. */
	readonly phase: number;
}

/** Who is to be seen by whom; nothing of it hangs on what was recorded. */
export interface Seats {
	readonly managers: readonly RosterManager[];
	/** Customers with a tier, best tiers first, then by name. */
	readonly seats: readonly Seat[];
}

const MIDDLE = 1 / 2;
/** The golden section: multiples of it never bunch up, so that tables of one customer lie apart. */
const GOLDEN = 0.618034;

/**
 * Everybody's place in the year [CAL-1, CAL-2]: customers of one account manager and tier are spread
 * evenly over their interval, by name.
 *
 * @param atRisk By customer code, 1 where somebody should come soon; null: not known.
 */
export function seatsOf(plan: SeatsPlan, atRisk: ArrayLike<number> | null): Seats {
	const { placement, policy, inputs, attributes, staffing } = plan;
	const { managers, managerOf } = rosterManagers(plan);
	const standards = standardsOf(policy);
	const ranks = tierRanks(policy);
	const phaseOf = phases(plan, managers, managerOf, ranks);
	const seats = byRankAndName(plan, ranks).map((customer): Seat => {
		const tier = placement.tier[customer]!;
		const segment = placement.segment[customer]!;
		const standard = standards[segment]![tier]!;
		const wish = attributeOf(inputs.customers, 'maxContacts', customer);
		const excess = excessOf(standard, typeof wish === 'number' ? wish : null);
		const region = attributes.text('region', customer);
		const travel = travelOf(policy.capacity, region);
		const usual = workloadOf(standard, travel);
		// Multipliers and the churn uplift make all of a customer's hours longer alike.
		const factor = usual > 0 ? staffing.hours[customer]! / usual : 1;
		const rank = ranks.get(cellOf(segment, tier)) ?? 0;
		const manager = managerOf(customer);
		return {
			customer,
			region,
			manager,
			rank,
			key: policy.segments[segment]!.ladder.tiers[tier]!.key,
			atRisk: atRisk?.[customer] === 1,
			visits: standard.visits - (excess?.visits ?? 0),
			calls: standard.calls - (excess?.calls ?? 0),
			visitHours: (standard.hoursPerVisit + travel) * factor,
			callHours: standard.hoursPerCall * factor,
			phase: phaseOf(manager, rank),
		};
	});
	return { managers, seats };
}

type Ranks = ReadonlyMap<number, number>;

/** Customers with a tier in their order, by one number each: there may be a hundred thousand. */
function byRankAndName({ order, placement, inputs }: SeatsPlan, ranks: Ranks): readonly Code[] {
	const { customer: names } = inputs.names;
	const byName = names.rank();
	const codes = new Int32Array(names.size);
	const keys: number[] = [];
	for (const customer of order) {
		const tier = placement.tier[customer]!;
		if (tier === NONE) continue;
		const rank = ranks.get(cellOf(placement.segment[customer]!, tier)) ?? 0;
		const place = byName[customer]!;
		codes[place] = customer;
		keys.push(rank * names.size + place);
	}
	return Array.from(Float64Array.from(keys).sort(), (key) => codes[key % names.size]!);
}

/** Gives each customer that it is asked for, in their order, the next place of its table. */
function phases(
	{ order, placement }: SeatsPlan,
	managers: readonly RosterManager[],
	managerOf: (customer: Code) => number | null,
	ranks: Ranks,
): (manager: number | null, rank: number) => number {
	const turns = managers.map(({ name }) => turnOf(name));
	// The first table of a rank is that of nobody.
	const tables = managers.length + 1;
	const tableOf = (manager: number | null, rank: number): number =>
		rank * tables + (manager === null ? 0 : manager + 1);
	const counts = new Float64Array(tables * Math.max(1, ranks.size));
	for (const customer of order) {
		const tier = placement.tier[customer]!;
		if (tier === NONE) continue;
		const rank = ranks.get(cellOf(placement.segment[customer]!, tier)) ?? 0;
		counts[tableOf(managerOf(customer), rank)]!++;
	}
	const next = new Float64Array(counts.length);
	return (manager, rank) => {
		const table = tableOf(manager, rank);
		const turn = (turns[manager ?? -1] ?? 0) + rank * GOLDEN;
		return ((next[table]!++ + MIDDLE) / counts[table]! + turn) % 1;
	};
}

/** From the name alone: no other account manager and no sale moves his customers' days. */
function turnOf(name: string): number {
	let sum = 0;
	for (const character of name) sum += character.codePointAt(0)!;
	return sum * GOLDEN;
}
