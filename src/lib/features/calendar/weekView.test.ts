import { expect, it } from 'vitest';
import { planWeek } from '$lib/domain/calendar/planWeek';
import { on, rosterFor, type Case } from '$lib/domain/calendar/testing/rosterFor';
import { listedCustomers } from './listedCustomers';
import { managerRows, shownDays, weekSums } from './weekView';

const monday = on(2026, 11, 2);
function shown(given: Case) {
	const roster = rosterFor(given);
	const week = planWeek(roster, monday);
	const days = shownDays(roster, week);
	const rows = managerRows(roster, week, days);
	return { roster, week, days, rows, sums: weekSums(roster, week, rows) };
}
const facts = { 甲: { manager: '李' }, 乙: { manager: '王' }, 丙: { manager: '' } };
const names = ['甲', '乙', '丙'];

it('shows Monday to Friday, and a Saturday on which somebody goes', () => {
	expect(shown({ names }).days).toEqual([0, 1, 2, 3, 4].map((day) => monday + day));
	const saturday = { customer: 0, due: monday, day: monday + 5, state: 'planned' };
	expect(shown({ names, visits: [saturday] }).days).toHaveLength(6);
});

it('every contact stands in one cell, and the sums are those of the cells', () => {
	const { rows, sums, week } = shown({ names, facts, service: { visits: 250, calls: 250 } });
	const cells = rows.flatMap((row) => row.cells);
	const inCells = cells.reduce((sum, { visits, calls }) => sum + visits.length + calls.length, 0);
	expect(inCells).toBe(week.placed.length);
	expect(sums.placed + sums.leftVisits + sums.nobodys).toBe(sums.visits);
	expect(sums.nobodys).toBeGreaterThan(0);
	const hours = cells.reduce((sum, cell) => sum + cell.hours, 0);
	expect(sums.hours).toBeCloseTo(hours + rows.reduce((sum, { admin }) => sum + admin, 0), 9);
});

it('what is skipped is no visit any more, and what is made counts as made', () => {
	const visit = { due: monday, day: monday };
	const { sums } = shown({
		names: ['甲', '乙'],
		service: { visits: 1 },
		visits: [
			{ ...visit, customer: 0, state: 'done' },
			{ ...visit, customer: 1, state: 'skipped' },
		],
	});
	expect(sums).toMatchObject({ done: 1, skipped: 1, placed: 1 });
});

it('those with most visits left stand first', () => {
	const many = Array.from({ length: 60 }, (_, at) => `客${String(at)}`);
	const whose = Object.fromEntries(
		many.map((name, at) => [name, { manager: at < 25 ? '李' : '王' }]),
	);
	const { sums, rows } = shown({ names: many, facts: whose, service: { visits: 50 } });
	expect(sums.full).toEqual(['王', '李']);
	expect(rows.every(({ short, shortHours }) => short > 0 && shortHours > 0)).toBe(true);
});

it('lists every customer once, those of the days first', () => {
	const { roster, rows, week } = shown({ names, facts, service: { visits: 50 } });
	const listed = listedCustomers(roster, rows, week);
	expect([...listed].sort()).toEqual([0, 1]);
	const [first] = rows.flatMap((row) => row.cells).flatMap(({ visits }) => visits);
	expect(listed[0]).toBe(first!.customer.customer);
	expect(listedCustomers(roster, rows.slice(0, 1), week)).toHaveLength(1);
});
