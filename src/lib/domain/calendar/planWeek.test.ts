import { describe, expect, it } from 'vitest';
import { dayText } from '../primitives/day';
import { dayOfNumber, DAYS_PER_WEEK, mondayOf, weekdayOf } from '../primitives/dayNumber';
import type { Contact, PlacedContact, Roster } from './roster';
import { planWeek, type WeekPlan } from './planWeek';
import { on, rosterFor } from './testing/rosterFor';

const MONDAY = on(2026, 11, 2);
const NAMES = ['甲', '乙', '丙', '丁', '__proto__', '😀'];
const text = (day: number): string => dayText(dayOfNumber(day));
const dues = (weeks: readonly WeekPlan[], customer: number): readonly string[] =>
	weeks
		.flatMap(({ placed, left }): readonly Contact[] => [...placed, ...left])
		.filter((contact) => contact.customer.customer === customer)
		.map(({ due }) => text(due))
		.sort();
const weeksOf = (roster: Roster, from: number, count: number): readonly WeekPlan[] =>
	Array.from({ length: count }, (_, week) => planWeek(roster, from + week * DAYS_PER_WEEK));
const brief = ({ customer, due, day, state }: PlacedContact): unknown[] => [
	...[customer.customer, text(due), text(day), state],
];

describe('the standard over the year', () => {
	// 2027 begins on a Friday, in the week of 28 December 2026: the 53rd.
	const from = on(2026, 12, 28);
	it('[CAL-1] asks for every visit of the year once, evenly, on open days alone', () => {
		const roster = rosterFor({ names: NAMES, service: { visits: 12, calls: 5 } });
		const weeks = weeksOf(roster, from, 54);
		for (const { customer } of roster.customers) {
			const own = weeks
				.flatMap(({ placed }) => placed)
				.filter((each) => each.customer.customer === customer && text(each.due) > '2027')
				.filter((each) => text(each.due) < '2028');
			expect(own.filter(({ kind }) => kind === 'visit')).toHaveLength(12);
			expect(own.filter(({ kind }) => kind === 'call')).toHaveLength(5);
			const open = roster.time.openDays(2027);
			const places = own.filter(({ kind }) => kind === 'visit').map(({ due }) => open.indexOf(due));
			expect(places.every((place) => place >= 0)).toBe(true);
			const gaps = places
				.toSorted((a, b) => a - b)
				.slice(1)
				.map((place, k) => place - places.toSorted((a, b) => a - b)[k]!);
			expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(1);
		}
		const days = weeks.flatMap(({ placed }) => placed.map(({ day }) => day));
		expect(days.some((day) => weekdayOf(day) > 5)).toBe(false);
		expect(days.some((day) => day >= on(2027, 10, 1) && day <= on(2027, 10, 3))).toBe(false);
	});

	it('[CAL-1] half a visit a year is one every other year, none is none, 300 come more often than days', () => {
		const years = (visits: number): number =>
			dues(weeksOf(rosterFor({ names: ['甲'], service: { visits } }), from, 4 * 52), 0).length;
		expect([years(0.5), years(0)]).toEqual([2, 0]);
		expect(years(300)).toBeGreaterThan(4 * 297);
	});

	it('[CAL-1] neighbours of one account manager share the interval, whatever the order of the sales', () => {
		const names = Array.from({ length: 24 }, (_, k) => `c${String(k).padStart(2, '0')}`);
		const countOf = (list: readonly string[]): number[] =>
			weeksOf(rosterFor({ names: list }), on(2027, 3, 1), 4).map(({ placed }) => placed.length);
		// 24 customers with 12 visits are 288 a year: between 5 and 7 a week.
		expect(countOf(names).every((count) => count >= 5 && count <= 7)).toBe(true);
		const first = (list: readonly string[]): readonly string[] =>
			planWeek(rosterFor({ names: list }), MONDAY).placed.map(
				({ customer, day }) => `${list[customer.customer]!} ${text(day)}`,
			);
		expect(first(names.toReversed())).toEqual(first(names));
	});
});

describe('what was recorded', () => {
	it('[CAL-4] the next visit comes an interval after the last one', () => {
		const visits = [{ customer: 0, day: on(2026, 10, 22), state: 'done' }];
		const weeks = weeksOf(rosterFor({ names: ['甲'], visits }), MONDAY, 10);
		// 250 open days in 2026 but for what festivals take: a twelfth is 21.
		expect(dues(weeks, 0).slice(0, 2)).toEqual(['2026-11-19', '2026-12-18']);
	});

	it('[CAL-4] overdue: this week, with the day it should have been; the next follows from now', () => {
		const visits = [{ customer: 0, day: on(2026, 6, 1), state: 'done' }];
		const weeks = weeksOf(rosterFor({ names: ['甲'], visits }), MONDAY, 6);
		const [first] = weeks[0]!.placed;
		expect(first).toMatchObject({ overdue: true, state: 'due', row: null });
		expect([text(first!.due), text(first!.day)]).toEqual(['2026-06-30', '2026-11-02']);
		expect(weeks.map(({ placed }) => placed.length)).toEqual([1, 0, 0, 0, 1, 0]);
	});

	it('[CAL-3] a visit that was moved stands where it was put and takes the place of its due', () => {
		const plain = rosterFor({ names: ['甲'] });
		const due = weeksOf(plain, MONDAY, 6).flatMap(({ placed }) => placed)[0]!;
		const there = due.day + DAYS_PER_WEEK;
		const moved = { customer: 0, due: due.due, day: there, manager: '周', state: 'planned' };
		const roster = rosterFor({
			names: ['甲', '乙'],
			visits: [moved],
			facts: { 乙: { manager: '周' } },
		});
		const found = weeksOf(roster, MONDAY, 6)
			.flatMap(({ placed }) => placed)
			.filter(({ customer }) => customer.customer === 0);
		expect(brief(found[0]!)).toEqual([0, text(due.due), text(there), 'planned']);
		expect(roster.managers[found[0]!.manager]!.name).toBe('周');
		expect(found.filter(({ due: day }) => Math.abs(day - due.due) < 7)).toHaveLength(1);
	});

	it('[CAL-3] what was planned for a week that is over is overdue now; over weeks show records alone', () => {
		const visits = [
			{ customer: 0, due: on(2026, 10, 20), day: on(2026, 10, 22), state: 'planned' },
			{ customer: 1, due: on(2026, 10, 20), day: on(2026, 10, 21), state: 'done' },
			{ customer: 1, due: on(2026, 10, 19), state: 'skipped' },
			{ customer: 9, day: on(2026, 10, 21), state: 'done' },
			{ customer: 0, day: on(2026, 10, 21), state: 'vielleicht' },
			{ customer: 0, day: on(2026, 10, 21), kind: 'mail', state: 'done' },
			{ customer: 0, state: 'done' },
		];
		const roster = rosterFor({ names: ['甲', '乙'], service: { visits: 1 }, visits });
		expect(roster.records.all).toHaveLength(4);
		expect(planWeek(roster, mondayOf(on(2026, 10, 21))).placed.map(brief)).toEqual([
			[1, '2026-10-19', '2026-10-19', 'skipped'],
			[1, '2026-10-20', '2026-10-21', 'done'],
			[0, '2026-10-20', '2026-10-22', 'planned'],
		]);
		const now = planWeek(roster, MONDAY).placed;
		expect(now.map(brief)).toEqual([[0, '2026-10-20', '2026-11-02', 'planned']]);
		expect(now[0]!.overdue).toBe(true);
	});

	it('[CAL-2] no more contacts than the customer wants, visits dropped first', () => {
		const facts = { 甲: { manager: '李', maxContacts: 3 } };
		const roster = rosterFor({ names: ['甲'], service: { visits: 12, calls: 2 }, facts });
		const [one] = roster.customers;
		expect([one!.visit.rhythm.perYear, one!.call.rhythm.perYear]).toEqual([1, 2]);
	});
});

describe('[CAL-5] a week within the hours', () => {
	const MANY = Array.from({ length: 60 }, (_, k) => `c${String(k).padStart(2, '0')}`);
	// 60 customers, 24 visits of 2.75 h: 28.8 a week, where 28 h hold 10.
	const busy = { names: MANY, service: { visits: 24 } };

	it('fills 28 hours and says who is left, with nothing lost', () => {
		const roster = rosterFor(busy);
		const week = planWeek(roster, MONDAY);
		expect(week.placed).toHaveLength(10);
		expect(week.managers[0]).toEqual({ capacity: 28, admin: 0, contacts: 27.5 });
		const other = planWeek(
			rosterFor({ ...busy, policy: { capacity: { sellingShare: 1 } } }),
			MONDAY,
		);
		expect(other.placed.length + other.left.length).toBe(week.placed.length + week.left.length);
		expect(week.left.length).toBeGreaterThan(15);
		for (const day of week.open) expect(week.loads.hoursOn(0, day)).toBeLessThanOrEqual(8);
	});

	it('takes paper work out first, and a festival shortens the week', () => {
		const roster = rosterFor({ ...busy, service: { visits: 24, adminHours: 25 } });
		// 60 × 25 h over 250 days are 6 h a day, more than the 5.6 there are.
		expect(planWeek(roster, MONDAY).placed).toHaveLength(0);
		const spring = planWeek(rosterFor(busy), mondayOf(on(2027, 2, 5)));
		// 除夕 2027 is Friday, 5 February; the week after has its first two days off.
		expect(spring.open.map(text)).toEqual(['2027-02-01', '2027-02-02', '2027-02-03', '2027-02-04']);
		expect(spring.managers[0]!.capacity).toBeCloseTo(22.4, 9);
	});

	it('puts overdue visits and customers at risk before the rest', () => {
		const atRisk = new Uint8Array(MANY.length);
		const calm = planWeek(rosterFor(busy), MONDAY);
		const lost = calm.left.at(-1)!.customer.customer;
		atRisk[lost] = 1;
		const risky = planWeek(rosterFor({ ...busy, atRisk }), MONDAY);
		expect(risky.placed.some(({ customer }) => customer.customer === lost)).toBe(true);
		const visits = [{ customer: lost, day: on(2026, 3, 2), state: 'done' }];
		const late = planWeek(rosterFor({ ...busy, visits }), MONDAY);
		expect(late.placed.find(({ customer }) => customer.customer === lost)?.overdue).toBe(true);
	});

	it('holds the most visits a day and sends nobody to a day that is not worked', () => {
		const policy = { calendar: { visitsPerDay: 1, workdays: [2, 4] } };
		const week = planWeek(rosterFor({ ...busy, policy }), MONDAY);
		expect(week.placed.map(({ day }) => text(day))).toEqual(['2026-11-03', '2026-11-05']);
	});

	it('keeps one region on one day where it can', () => {
		const facts = Object.fromEntries(
			MANY.map((name, k) => [name, { manager: '李', region: k % 2 === 0 ? '江苏' : '安徽' }]),
		);
		const mixed = (policy?: object): number => {
			const { placed, open } = planWeek(rosterFor({ ...busy, facts, policy }), MONDAY);
			const regionsOn = (on: number): number =>
				new Set(placed.filter(({ day }) => day === on).map(({ customer }) => customer.region)).size;
			return open.filter((day) => regionsOn(day) > 1).length;
		};
		// Two a day: an odd number of each region leaves one day for both.
		expect(mixed()).toBeLessThanOrEqual(1);
		expect(mixed({ calendar: { sameTownDay: false } })).toBeGreaterThan(1);
	});

	it('lists apart whom nobody serves, and knows managers without customers', () => {
		const facts = { 甲: { manager: null } };
		const team = { id: 'all', name: 'all', tiers: ['one'], current: null };
		const managers = [{ id: 'a', name: '空', team: 'all', region: '无人区', skill: 1, share: 1 }];
		const roster = rosterFor({
			...{ names: ['甲', '乙'], service: { visits: 52 }, facts },
			policy: { teams: [team], managers },
		});
		expect(roster.managers.map(({ name, customers }) => [name, customers])).toEqual([
			['空', 0],
			['李', 1],
		]);
		const week = planWeek(roster, MONDAY);
		expect(week.nobodys.map(({ customer }) => customer.customer)).toEqual([0]);
		expect(week.managers[0]!.contacts).toBe(0);
	});
});

it('[CAL-4] on a weekend, and in a week of festivals, what is overdue waits for the next open day', () => {
	const seen = { customer: 0, due: on(2026, 8, 3), day: on(2026, 8, 4), state: 'done' };
	const late = (today: number) => {
		const roster = rosterFor({ names: ['甲'], visits: [seen], today });
		const { placed } = planWeek(roster, roster.thisWeek);
		return [roster.thisWeek, placed.some(({ overdue }) => overdue)];
	};
	expect(late(on(2026, 11, 6))).toEqual([on(2026, 11, 2), true]);
	expect(late(on(2026, 11, 7))).toEqual([on(2026, 11, 9), true]);
	expect(late(on(2026, 12, 31))).toEqual([on(2026, 12, 28), true]);
	expect(late(on(2027, 1, 1))).toEqual([on(2027, 1, 4), true]);
});
