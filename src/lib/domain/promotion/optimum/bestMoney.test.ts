import { describe, expect, it } from 'vitest';
import type { Sale } from '../../ledger/testing/batchOf';
import type { Plan } from '../../plan';
import { ladderPolicy } from '../../testing/ladders';
import { planOf } from '../../testing/planOf';
import { marginOf } from '../../response/choice';
import { bestMoney } from './bestMoney';
import { bestWeights } from './bestWeights';
import { moneyCase } from './moneyCase';
import type { MoneyCase } from './optimum';

const CURVES = {
	/** Rises at once, and little. */
	flat: { zero: 0.9, more: 1.02, saturation: 1.1 },
	/** Slow first, then much: an S. */
	steep: { zero: 0.4, more: 1.25, saturation: 1.6 },
};
const sales = (money: Readonly<Record<string, number>>): Sale[] =>
	Object.entries(money).map(([customer, amount]) => ({
		...{ customer, amount, profit: amount * 0.4, date: '2025-12' },
	}));
/** Two bands, from 1 000 fen a year on: t0 and t1. */
const planFor = (money: Readonly<Record<string, number>>, rest: object = {}): Plan =>
	planOf(
		sales(money),
		ladderPolicy('monthly-average', [1, 0], {
			promotion: { newCustomerShare: 0, capRate: 0.2, tierWeights: {}, pool: { rate: 0.05 } },
			responses: { money: { t0: CURVES.flat, t1: CURVES.steep } },
			...rest,
		}),
	);
const MONEY = { 'a "1"': 6_000_000, b: 3_000_000, c: 1000, 'd 😀': 900, e: 500 };
const caseOf = (plan: Plan): MoneyCase => moneyCase(plan)!;
const sum = (column: Float64Array): number => column.reduce((total, each) => total + each, 0);

describe('who takes part', () => {
	it('[BEST-1] whose tier is judged, who gets something and earns something', () => {
		const rows: Sale[] = [
			...sales(MONEY),
			{ customer: 'loss', amount: 900, profit: -1, date: '2025-12' },
		];
		const plan = planOf(
			rows,
			ladderPolicy('monthly-average', [1, 0], {
				promotion: { newCustomerShare: 0, capRate: 0.2 },
				responses: { money: { t1: CURVES.steep } },
			}),
		);
		const named = Array.from(caseOf(plan).customers, (code) =>
			plan.inputs.names.customer.name(code),
		);
		expect(named).toEqual(['c', 'd 😀', 'e']);
	});
	it('[BEST-1] nobody without judgements, or without profits', () => {
		expect(moneyCase(planFor(MONEY, { responses: { money: {} } }))).toBeNull();
		const bare = sales(MONEY).map(({ customer, amount, date }) => ({ customer, amount, date }));
		expect(moneyCase(planOf(bare, { responses: { money: { diamond: CURVES.flat } } }))).toBeNull();
	});
});

describe('the best split', () => {
	it('[BEST-2] spends no more than the weights, keeps the bounds, is never worse and never above the bound', () => {
		for (const floorFen of [0, 20]) {
			const plan = planFor(MONEY, {
				promotion: {
					...{ newCustomerShare: 0, capRate: 0.2, tierWeights: {}, pool: { rate: 0.05 } },
					floorFen,
				},
			});
			const given = caseOf(plan);
			const best = bestMoney(given);
			expect(sum(best.spend)).toBeLessThanOrEqual(given.budget);
			best.spend.forEach((fen, place) => {
				expect(Number.isInteger(fen)).toBe(true);
				expect(fen).toBeGreaterThanOrEqual(given.floor[place]!);
				expect(fen).toBeLessThanOrEqual(given.cap[place]!);
			});
			expect(best.gain).toBeGreaterThanOrEqual(best.now);
			expect(best.bound).toBeGreaterThanOrEqual(best.gain);
			expect(best.valueGap).toBe(Math.round(best.gain - best.now));
		}
	});
	it('[BEST-2] gives the numbers of two equal dealers: an S pays the one that is filled', () => {
		// 2 · r(1) = 2 against r(2) + r(0) = 1.384090 + 0.4: the even split is best.
		const even = { a: 6_000_000, b: 6_000_000 };
		const same = planFor(even, { responses: { money: { t0: CURVES.steep } } });
		expect(bestMoney(caseOf(same)).valueGap).toBe(0);
		// With half as much money, both lie low on the S: r(0.5) · 2 = 1.2318 against r(1) + r(0) = 1.4.
		const poor = caseOf(same);
		const half = { ...poor, today: poor.today.map((fen) => fen / 2), budget: poor.budget / 2 };
		const scaled = half.curves.map((curve) => ({
			...curve,
			delay: curve.delay * 2 ** curve.steepness,
		}));
		const best = bestMoney({ ...half, curves: scaled });
		expect(best.now / (6_000_000 * 0.4)).toBeCloseTo(1.231_82, 5);
		expect(best.gain / (6_000_000 * 0.4)).toBeCloseTo(1.4, 2);
		expect(best.valueGap).toBeGreaterThan(390_000);
	});
	it('[BEST-2] does not hang on the order of the customers', () => {
		const one = bestMoney(caseOf(planFor(MONEY)));
		const other = bestMoney(caseOf(planFor(Object.fromEntries(Object.entries(MONEY).reverse()))));
		expect(other).toEqual(one);
	});
	it('[BEST-3] one more yuan is worth about what it brings', () => {
		const given = caseOf(planFor({ a: 6_000_000, b: 3_000_000 }));
		const { price, gain } = bestMoney(given);
		const more = bestMoney({ ...given, budget: given.budget + 30_000 });
		expect((more.gain - gain) / 30_000).toBeCloseTo(price, 1);
	});
});

it('[BEST-4] turns the best split into tier weights that give nearly as much', () => {
	const plan = planFor({ a: 6_000_000, b: 3_000_000, c: 900, d: 800 });
	const given = caseOf(plan);
	const best = bestMoney(given);
	const weights = bestWeights(given, best, plan.policy, plan.placement);
	expect([...weights.keys()]).toEqual(['t0', 't1']);
	const tierWeights = Object.fromEntries(weights);
	const near = planFor(
		{ a: 6_000_000, b: 3_000_000, c: 900, d: 800 },
		{ promotion: { newCustomerShare: 0, capRate: 0.2, tierWeights, pool: { rate: 0.05 } } },
	);
	const worth = near.order.reduce((total, customer, place) => {
		const terms = { curve: given.curves[given.curve[place]!]!, today: given.today[place]! };
		const { sales: sold, margin, floor, cap } = given;
		const own = {
			sales: sold[place]!,
			margin: margin[place]!,
			floor: floor[place]!,
			cap: cap[place]!,
		};
		return total + marginOf({ ...terms, ...own }, near.promotion.allocation[customer]!);
	}, 0);
	expect(worth).toBeGreaterThanOrEqual(best.now - 1);
	expect(worth).toBeLessThanOrEqual(best.bound + 1);
});
