import { expect, it } from 'vitest';
import { agendaOf } from './agendaOf';
import { customerDates } from './customerDates';
import type { Moment } from './moments';
import { on, rosterFor } from './testing/rosterFor';

const today = on(2026, 11, 3);
const monday = on(2026, 11, 2);
const brief = (items: ReturnType<typeof agendaOf>): string[] =>
	items.map((item) =>
		item.kind === 'moment'
			? item.moment.kind
			: `${item.kind} ${item.state}${item.late ? ' late' : ''}`,
	);
const contract: Moment = {
	...{ kind: 'contract', customer: 0, day: on(2026, 12, 31), from: today, open: false },
};

it('[CAL-4] tells when a customer was seen last and is seen next', () => {
	const fresh = rosterFor({ names: ['甲'], service: { visits: 12, calls: 4 } });
	const dates = customerDates(fresh, fresh.customers[0]!);
	expect(dates).toMatchObject({ last: null, overdue: false });
	expect(dates.interval).toBeCloseTo(365 / 12, 9);
	expect(dates.nextVisit).toBeGreaterThanOrEqual(monday);
	const seen = { customer: 0, due: on(2026, 8, 3), day: on(2026, 8, 4), state: 'done' };
	const late = rosterFor({ names: ['甲'], service: { visits: 12 }, visits: [seen] });
	const overdue = customerDates(late, late.customers[0]!);
	expect(overdue).toMatchObject({ last: on(2026, 8, 4), overdue: true, nextCall: null });
	expect(overdue.nextVisit).toBeLessThan(monday);
	const never = rosterFor({ names: ['甲'], service: { visits: 0 } });
	expect(customerDates(never, never.customers[0]!)).toMatchObject({
		...{ interval: null, nextVisit: null, nextCall: null },
	});
	const rare = rosterFor({ names: ['甲'], service: { visits: 0.4 } });
	const next = customerDates(rare, rare.customers[0]!).nextVisit;
	expect(next === null || next < monday + 3 * 366).toBe(true);
});

it('[CARD-12] the days of one customer, in their order; what is arranged takes the place of the standard', () => {
	const service = { visits: 12, calls: 4 };
	const roster = rosterFor({ names: ['甲', '乙'], service });
	const plain = agendaOf(roster, 0, [contract, { ...contract, customer: 1 }], today);
	expect(brief(plain).toSorted()).toEqual(['call due', 'contract', 'visit due']);
	expect(plain.map(({ day }) => day)).toEqual(plain.map(({ day }) => day).toSorted());
	const visits = [
		{ customer: 0, due: on(2026, 10, 5), day: on(2026, 10, 6), state: 'done' },
		{ customer: 0, due: on(2026, 11, 5), day: on(2026, 11, 12), state: 'planned' },
		{ customer: 1, due: on(2026, 11, 5), day: on(2026, 11, 5), state: 'planned' },
	];
	const arranged = rosterFor({ names: ['甲', '乙'], service, visits });
	expect(brief(agendaOf(arranged, 0, [], today))).toEqual(
		expect.arrayContaining(['visit done', 'visit planned', 'call due']),
	);
	expect(brief(agendaOf(arranged, 0, [], today))).toHaveLength(3);
	const stale = { customer: 0, due: on(2026, 10, 26), day: on(2026, 10, 27), state: 'planned' };
	const missed = rosterFor({ names: ['甲'], service: { visits: 0 }, visits: [stale] });
	expect(brief(agendaOf(missed, 0, [], today))).toEqual(['visit planned late']);
	expect(agendaOf(missed, 99, [], today)).toEqual([]);
	const owed: Moment = { ...contract, kind: 'payout', day: on(2026, 11, 2), open: true };
	expect(agendaOf(missed, 0, [owed], today).at(-1)).toMatchObject({ late: true });
});
