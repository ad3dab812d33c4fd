import { describe, expect, it } from 'vitest';
import type { Sale } from '../../ledger/testing/batchOf';
import type { Plan } from '../../plan';
import { ladderPolicy } from '../../testing/ladders';
import { planOf } from '../../testing/planOf';
import { bestTogether } from './bestTogether';
import type { JointTier } from './jointCase';

/** Profit that answers to visits and money by table, today in the middle of both. */
const tier = (place: number, hours: number, table: readonly (readonly number[])[]): JointTier => ({
	...{ segment: 0, tier: place, visits: [1, 2, 3], money: [0, 10, 20] },
	...{ visitsNow: 1, moneyNow: 1, visited: true, paid: true, hours },
	profitOf: (visits, money) => table[visits - 1]![money / 10]!,
});
const TIERS = [
	tier(0, 10, [
		[50, 60, 62],
		[90, 100, 103],
		[110, 125, 130],
	]),
	tier(1, 10, [
		[20, 45, 80],
		[22, 50, 88],
		[23, 51, 90],
	]),
];
const YEAR = { months: 12 };

describe('[BEST-5] visits and money shared at the same time', () => {
	it('the best of all ways to keep within both limits, and its bound', () => {
		const found = bestTogether(TIERS, YEAR);
		// Hours 40 and money 20 together: three visits and no money here, one visit and all of it there.
		expect(found.tiers.map(({ visits, money }) => [visits!.best, money!.best])).toEqual([
			[3, 0],
			[1, 20],
		]);
		expect(found).toMatchObject({ now: 150, gain: 190 });
		expect(found.hours).toMatchObject({ limit: 40, used: 40, unit: 0.4 });
		expect(found.money).toMatchObject({ limit: 20, used: 20, unit: 0.2 });
		expect(found.bound).toBeGreaterThanOrEqual(190);
		expect(found.boundGap).toBeCloseTo((found.bound - 190) / found.bound, 12);
	});

	/** One tier whose visits, an hour each, bring so much; its money is judged by nobody. */
	const visitsAlone = (gains: readonly number[], now: number): JointTier => ({
		...{ segment: 0, tier: 0, visits: gains.map((_, visits) => visits), visitsNow: now },
		...{ money: [10], moneyNow: 0, visited: true, paid: false, hours: 1 },
		profitOf: (visits) => gains[visits]!,
	});
	it('says how much more a part of a visit could bring', () => {
		// One visit brings 1, two would bring 10: half of two is worth 5.
		const found = bestTogether([visitsAlone([0, 1, 10], 1)], YEAR);
		expect(found).toMatchObject({ now: 1, gain: 1 });
		expect([found.bound, found.boundGap]).toEqual([
			expect.closeTo(5, 9) as number,
			expect.closeTo(0.8, 9) as number,
		]);
		// Where nothing is brought there is no part of it to miss.
		for (const none of [0, -10]) {
			const nothing = bestTogether([visitsAlone([none, none], 1)], YEAR);
			expect(nothing).toMatchObject({ gain: none, bound: none, boundGap: 0 });
		}
	});
	it('takes what no price of an hour finds', () => {
		// Four visits are worth any price up to ten: below it they do not fit, above it none is made.
		const found = bestTogether([visitsAlone([0, 4, 3, 2, 40], 3)], YEAR);
		expect(found).toMatchObject({ now: 2, gain: 4 });
		expect(found.tiers[0]!.visits).toEqual({ now: 3, best: 1 });
		expect(found.hours).toMatchObject({ limit: 3, used: 1 });
	});

	it('what is judged by nobody stays, and takes of no limit', () => {
		const [first, second] = TIERS;
		const stays: JointTier = { ...first!, visits: [2], visitsNow: 0, visited: false };
		const found = bestTogether(
			[stays, { ...second!, money: [10], moneyNow: 0, paid: false }],
			YEAR,
		);
		expect(found.tiers.map(({ visits, money }) => [visits, money])).toEqual([
			[null, { now: 10, best: 10 }],
			[{ now: 2, best: 2 }, null],
		]);
		expect(found.hours.limit).toBe(20);
		expect(found.gain).toBe(found.now);
	});

	it('a limit of half a year is worth half as much a year', () => {
		const [year, half] = [YEAR, { months: 6 }].map((window) => bestTogether(TIERS, window));
		expect(half!.money.price).toBeCloseTo(year!.money.price / 2, 12);
		expect(half!.hours.price).toBe(year!.hours.price);
	});

	it('one hundredth less takes away at least what one more brings, where returns fall', () => {
		const root: JointTier = {
			...{ segment: 0, tier: 0, visits: [1, 2, 3, 4], visitsNow: 1, visited: true, hours: 5 },
			...{ money: Array.from({ length: 101 }, (_, fen) => fen), moneyNow: 50, paid: true },
			profitOf: (visits, money) => Math.sqrt(visits * money),
		};
		const { money, hours } = bestTogether([root, { ...root, tier: 1 }], YEAR);
		expect(money.fewer).toBeGreaterThan(money.more);
		expect(money.more).toBeGreaterThan(0);
		expect(money.price).toBeGreaterThan(0);
		// Whole visits: a hundredth of the hours is none more, and the least gives one back.
		expect(hours.more).toBe(0);
		expect(hours.fewer).toBeGreaterThan(0);
	});
});

const CURVES = {
	flat: { zero: 0.9, more: 1.02, saturation: 1.1 },
	mild: { zero: 0.6, more: 1.15, saturation: 1.5 },
	steep: { zero: 0.4, more: 1.25, saturation: 1.6 },
	cliff: { zero: 0, more: 2.8, saturation: 3 },
};
const sales: readonly Sale[] = Object.entries({ 'a "1"': 6e6, b: 3e6, c: 1000, 'd 😀': 900 }).map(
	([customer, amount]) => ({ customer, amount, profit: amount * 0.4, date: '2025-12' }),
);
const planFor = (responses: object, rows: readonly Sale[] = sales): Plan =>
	planOf(
		rows,
		ladderPolicy('monthly-average', [1, 0], {
			promotion: { newCustomerShare: 0, capRate: 0.2, tierWeights: {}, pool: { rate: 0.05 } },
			responses,
		}),
	);

describe('[BEST-5] in a plan', () => {
	const both = { money: { t0: CURVES.flat, t1: CURVES.steep }, calls: { t0: CURVES.steep } };

	it('is there where visits and money are both judged, and profit is known', () => {
		const { together } = planFor(both).returns;
		expect(together!.gain).toBeGreaterThanOrEqual(together!.now);
		expect(together!.bound).toBeGreaterThanOrEqual(together!.gain);
		expect(together!.tiers.map(({ visits, money }) => [visits === null, money === null])).toEqual([
			[false, false],
			[true, false],
		]);
		expect(planFor({ money: both.money }).returns.together).toBeNull();
		expect(planFor({ calls: both.calls }).returns.together).toBeNull();
		const bare = sales.map(({ customer, amount, date }) => ({ customer, amount, date }));
		expect(planFor(both, bare).returns.together).toBeNull();
	});

	it('keeps every tier between its floors and its caps', () => {
		const plan = planFor(both);
		const cap = plan.promotion.cap;
		const [first] = plan.returns.together!.tiers;
		expect(first!.money!.best).toBeLessThanOrEqual(cap[0]! + cap[1]!);
	});
});

describe('[BEST-6] the rule of thumb', () => {
	it('gives the money where it answers, to the fen or nearly, and says what it brings', () => {
		const plan = planFor({ money: { t0: CURVES.flat, t1: CURVES.flat } });
		const rule = plan.returns.rule!;
		// Both answer alike: in proportion to profit, as the weights have it already.
		rule.tiers.forEach(({ now, step, equal }) => {
			expect(Math.abs(step - now)).toBeLessThan(5);
			expect(Math.abs(equal - step)).toBeLessThan(5);
		});
		expect(rule.price).toBeGreaterThan(0);
	});

	it('moves it to the tier that answers more, and one step goes most of the way', () => {
		const even = sales.map((row, at) => ({ ...row, amount: 2000 - 300 * at, profit: 500 }));
		const rule = planFor({ money: { t0: CURVES.mild, t1: CURVES.steep } }, even).returns.rule!;
		const [flat, steep] = rule.tiers;
		expect(steep!.step).toBeGreaterThan(steep!.now);
		expect(steep!.equal).toBeGreaterThanOrEqual(steep!.step);
		expect(flat!.equal).toBeLessThan(flat!.now);
		expect(rule.profit.step).toBeGreaterThan(rule.profit.now);
	});

	it('is none without judgements, or where sales rise faster than the money', () => {
		expect(planFor({}).returns.rule).toBeNull();
		expect(planFor({ money: { t0: CURVES.cliff } }).returns.rule).toBeNull();
	});
});
