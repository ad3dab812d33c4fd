import { expect, it } from 'vitest';
import type { Moment } from '$lib/domain/calendar/moments';
import { on, rosterFor } from '$lib/domain/calendar/testing/rosterFor';
import { monthOf } from '$lib/domain/primitives/day';
import { weekdayOf } from '$lib/domain/primitives/dayNumber';
import { monthWeek, weeksOf } from './monthView';
import { WeekPlans } from './weekPlans';

it.each([
	['28 days from a Monday', monthOf(2027, 2), 4],
	['30 days from a Sunday', monthOf(2026, 11), 6],
	['a leap February', monthOf(2028, 2), 5],
])('weeks of a month hold every day of it and begin on Mondays: %s', (_, month, count) => {
	const weeks = weeksOf(month);
	expect(weeks).toHaveLength(count);
	expect(weeks.every((monday) => weekdayOf(monday) === 1)).toBe(true);
	const days = weeks.flatMap(
		(monday) => monthWeek(roster.time, { month, monday, manager: null }, null, []).days,
	);
	const inside = days.filter((day) => day.inside);
	expect(inside).toHaveLength(inside.at(-1)!.day - inside[0]!.day + 1);
});

const facts = { 甲: { manager: '李' }, 乙: { manager: '王' } };
const roster = rosterFor({ names: ['甲', '乙'], facts, service: { visits: 250, calls: 250 } });
const plans = new WeekPlans(roster);
const month = monthOf(2026, 11);
const monday = on(2026, 11, 9);

it('counts the visits and calls of everybody or one, and shows a day its own moments', () => {
	const moment = { kind: 'contract', customer: 0, from: monday, open: false } as const;
	const moments: Moment[] = [0, 3].map((after) => ({ ...moment, day: monday + after }));
	const week = plans.of(monday);
	const all = monthWeek(roster.time, { month, monday, manager: null }, week, moments);
	const count = (days: typeof all.days): number =>
		days.reduce((sum, { visits, calls }) => sum + visits + calls, 0);
	expect(count(all.days)).toBe(week.placed.length);
	const each = [0, 1].map((manager) =>
		count(monthWeek(roster.time, { month, monday, manager }, week, []).days),
	);
	expect(each[0]! + each[1]!).toBe(week.placed.length);
	expect(all.days.map((day) => day.moments.length)).toEqual([1, 0, 0, 1, 0, 0, 0]);
	expect(all.days.map(({ open }) => open)).toEqual([true, true, true, true, true, false, false]);
	const empty = monthWeek(roster.time, { month, monday, manager: null }, null, moments);
	expect(count(empty.days)).toBe(0);
});

it('what is skipped is not counted', () => {
	const visit = { customer: 0, due: monday, day: monday, state: 'skipped' };
	const skipped = rosterFor({ names: ['甲'], service: { visits: 0 }, visits: [visit] });
	const week = new WeekPlans(skipped).of(monday);
	expect(week.placed).toHaveLength(1);
	const { days } = monthWeek(skipped.time, { month, monday, manager: null }, week, []);
	expect(days.every(({ visits }) => visits === 0)).toBe(true);
});

it('plans a week once, at once where the customers are few', () => {
	expect(plans.soon(monday)).toBe(plans.of(monday));
});

it('plans the weeks of very many customers one by one, in tasks of their own', async () => {
	const many = { ...roster, customers: Array.from({ length: 6000 }, () => roster.customers[0]!) };
	const large = new WeekPlans(many);
	const [first, second] = [large.soon(monday), large.soon(monday + 7)];
	expect(first).toBeInstanceOf(Promise);
	expect((await second).monday).toBe(monday + 7);
	// By then the first one is made, and the next who asks gets it as it is.
	expect(large.soon(monday)).toBe(await first);
});
