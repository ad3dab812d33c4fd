import { attributeOf } from '../customer/sheet';
import { NONE } from '../plan';
import { mondayOf, type DayNumber } from '../primitives/dayNumber';
import type { Hours } from '../primitives/units';
import { excessOf } from '../staffing/contactConflicts';
import { standardsOf } from '../staffing/standardOf';
import { travelOf, workloadOf } from '../staffing/workload';
import { cellOf } from '../tier/cell';
import { contactPlanOf, type Spread } from './contactPlanOf';
import type { Roster, RosterCustomer } from './roster';
import { rosterManagers, type RosterPlan } from './rosterManagers';
import { tierRanks } from './tierRanks';
import { recordBook } from './visitRecords';
import { WorkTime } from './workTime';

const MIDDLE = 1 / 2;
/** The golden section: multiples of it never bunch up, so that tables of one customer lie apart. */
const GOLDEN = 0.618034;

/** A customer before its place in time is known. */
interface Seat {
	readonly of: Omit<RosterCustomer, 'visit' | 'call'>;
	readonly visits: number;
	readonly calls: number;
	readonly visitHours: Hours;
	readonly callHours: Hours;
}

/**
 * Everybody's visits and calls over the year [CAL-1 … CAL-4]: customers of one account manager and
 * tier are spread evenly over their interval, by name; who was seen is next seen an interval later.
 *
 * @param today The day on which this week is planned.
 * @param atRisk By customer code, 1 where somebody should come soon; null: not known.
 */
export function makeRoster(plan: RosterPlan, today: DayNumber, atRisk: Uint8Array | null): Roster {
	const { policy, inputs } = plan;
	const time = new WorkTime(policy.calendar);
	const thisWeek = mondayOf(today);
	const records = recordBook(inputs.registers, thisWeek);
	const { managers, managerOf } = rosterManagers(plan);
	const seats = seatsOf(plan, managerOf, atRisk);
	const turns = managers.map(({ name }) => turnOf(name));
	const tables = new Map<string, { next: number; count: number }>();
	const tableOf = ({ of: { manager, rank } }: Seat): string => `${String(manager)} ${String(rank)}`;
	for (const seat of seats) {
		const table = tables.get(tableOf(seat));
		if (table === undefined) tables.set(tableOf(seat), { next: 0, count: 1 });
		else table.count++;
	}
	const customers = seats.map((seat): RosterCustomer => {
		const table = tables.get(tableOf(seat))!;
		const { customer, manager, rank } = seat.of;
		const turn = (turns[manager ?? -1] ?? 0) + rank * GOLDEN;
		const phase = ((table.next++ + MIDDLE) / table.count + turn) % 1;
		const spread: Spread = { time, thisWeek, phase };
		// Half an interval off: a call in the middle between two visits rather than beside one.
		const beside: Spread = { time, thisWeek, phase: (phase + MIDDLE) % 1 };
		const { visits, calls, visitHours, callHours } = seat;
		return {
			...seat.of,
			visit: contactPlanOf(spread, visits, visitHours, records.anchors.visit.get(customer)),
			call: contactPlanOf(beside, calls, callHours, records.anchors.call.get(customer)),
		};
	});
	return {
		...{ time, thisWeek, records, managers, customers },
		byCode: new Map(customers.map((each) => [each.customer, each])),
		dayHours: policy.capacity.hoursPerDay,
		visitsPerDay: policy.calendar.visitsPerDay,
		sameTownDay: policy.calendar.sameTownDay,
	};
}

/** From the name alone: no other account manager and no sale moves his customers' days. */
function turnOf(name: string): number {
	let sum = 0;
	for (const character of name) sum += character.codePointAt(0)!;
	return sum * GOLDEN;
}

/** Customers with a tier, best tiers first, then by name. */
function seatsOf(
	{ order, placement, policy, inputs, attributes, staffing }: RosterPlan,
	managerOf: (customer: number) => number | null,
	atRisk: Uint8Array | null,
): readonly Seat[] {
	const standards = standardsOf(policy);
	const ranks = tierRanks(policy);
	const seats: Seat[] = [];
	for (const customer of order) {
		const tier = placement.tier[customer]!;
		if (tier === NONE) continue;
		const segment = placement.segment[customer]!;
		const standard = standards[segment]![tier]!;
		const wish = attributeOf(inputs.customers, 'maxContacts', customer);
		const excess = excessOf(standard, typeof wish === 'number' ? wish : null);
		const region = attributes.text('region', customer);
		const travel = travelOf(policy.capacity, region);
		const usual = workloadOf(standard, travel);
		// Multipliers and the churn uplift make all of a customer's hours longer alike.
		const factor = usual > 0 ? staffing.hours[customer]! / usual : 1;
		seats.push({
			of: {
				...{ customer, region, manager: managerOf(customer) },
				rank: ranks.get(cellOf(segment, tier)) ?? 0,
				key: policy.segments[segment]!.ladder.tiers[tier]!.key,
				atRisk: atRisk?.[customer] === 1,
			},
			visits: standard.visits - (excess?.visits ?? 0),
			calls: standard.calls - (excess?.calls ?? 0),
			visitHours: (standard.hoursPerVisit + travel) * factor,
			callHours: standard.hoursPerCall * factor,
		});
	}
	const byName = inputs.names.customer.rank();
	return seats.sort(
		({ of: a }, { of: b }) => a.rank - b.rank || byName[a.customer]! - byName[b.customer]!,
	);
}
