import type { Plan } from '../plan';
import { NO_DAY } from '../primitives/day';
import { mondayOf, numberOfDay, type DayNumber } from '../primitives/dayNumber';
import type { Code } from '../primitives/units';
import { entriesOf, numberIn } from '../register/entries';
import { contactPlanOf } from './contactPlanOf';
import type { Moment } from './moments';
import { duesBetween } from './rhythm';
import { WorkTime } from './workTime';

/** When key accounts are asked how content they are, evenly over the year or after the last time [CAL-7]. */
export function surveyMoments(
	{ inputs, policy, order, placement }: Pick<Plan, 'inputs' | 'policy' | 'order' | 'placement'>,
	first: DayNumber,
	last: DayNumber,
): readonly Moment[] {
	const { calendar, segments } = policy;
	if (calendar.surveysPerYear === 0) return [];
	const time = new WorkTime(calendar);
	const from = time.positionOf(first);
	const to = time.positionOf(last + 1);
	const asked = lastSurveys(inputs.registers);
	const key = [...order].filter(
		(customer) =>
			segments[placement.segment[customer]!]?.ladder.tiers[placement.tier[customer]!]?.key === true,
	);
	const at = (day: DayNumber, customer: Code, open: boolean): Moment => ({
		...{ kind: 'survey', day, customer, from: day, open },
	});
	return key.flatMap((customer, place) => {
		const phase = (place + MIDDLE) / key.length;
		const spread = { time, thisWeek: mondayOf(first), phase };
		const { rhythm, overdue } = contactPlanOf(
			...([spread, calendar.surveysPerYear, 0, asked.get(customer)] as const),
		);
		const late = overdue === null ? [] : [at(overdue, customer, true)];
		const due = duesBetween(time, rhythm, from, to).map((day) => at(day, customer, false));
		return [...late, ...due];
	});
}

const MIDDLE = 1 / 2;

function lastSurveys(registers: Plan['inputs']['registers']): ReadonlyMap<Code, DayNumber> {
	const last = new Map<Code, DayNumber>();
	for (const entry of entriesOf(registers, 'surveys')) {
		const customer = numberIn<'surveys'>(entry, 'customer');
		const day = numberIn<'surveys'>(entry, 'day');
		if (customer === null || day === null || day === NO_DAY) continue;
		last.set(customer, Math.max(last.get(customer) ?? -Infinity, numberOfDay(day)));
	}
	return last;
}
