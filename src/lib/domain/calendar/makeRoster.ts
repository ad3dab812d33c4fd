import { mondayOf, type DayNumber } from '../primitives/dayNumber';
import { contactPlanOf } from './contactPlanOf';
import type { Roster, RosterCustomer } from './roster';
import type { RosterPlan } from './rosterManagers';
import { seatsOf } from './seatsOf';
import { recordBook } from './visitRecords';
import { WorkTime } from './workTime';

const MIDDLE = 1 / 2;

/**
 * Everybody's visits and calls over the year [CAL-1 … CAL-4]: spread by their seats; who was seen is
 * next seen an interval later. Whoever plans again after something was recorded keeps the seats.
 *
 * @param today The day on which this week is planned; where nobody works any more, it is the next one.
 * @param atRisk By customer code, 1 where somebody should come soon; null: not known.
 */
export function makeRoster(
	plan: RosterPlan,
	today: DayNumber,
	atRisk: ArrayLike<number> | null,
	{ managers, seats } = seatsOf(plan, atRisk),
): Roster {
	const { policy, inputs } = plan;
	const time = new WorkTime(policy.calendar);
	const thisWeek = mondayOf(time.openFrom(today));
	const records = recordBook(inputs.registers, thisWeek);
	const { visit, call } = records.anchors;
	const customers = seats.map((seat): RosterCustomer => {
		const { customer, manager, region, rank, key, atRisk, phase } = seat;
		// Half an interval off: a call in the middle between two visits rather than beside one.
		const beside = (phase + MIDDLE) % 1;
		return {
			customer,
			manager,
			region,
			rank,
			key,
			atRisk,
			visit: contactPlanOf(
				{ time, thisWeek, phase },
				...([seat.visits, seat.visitHours, visit.get(customer)] as const),
			),
			call: contactPlanOf(
				{ time, thisWeek, phase: beside },
				...([seat.calls, seat.callHours, call.get(customer)] as const),
			),
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
