import { describe, expect, it } from 'vitest';
import { ladderPolicy } from '../../testing/ladders';
import { planOf, type Facts } from '../../testing/planOf';
import { goodsOf } from './goodsOf';

/** Both are in their own tier; 2 400 000 fen and 60 000. */
const SALES = [
	{ date: '2025-12', customer: '甲', amount: 2_400_000 },
	{ date: '2025-12', customer: '__proto__', amount: 60_000 },
];
const POOL = { newCustomerShare: 0, capRate: 1, pool: { fixedFen: 246_000 }, tierWeights: {} };
const planWith = (more: object, facts: Facts = {}, promotion: object = {}) =>
	planOf(
		SALES,
		ladderPolicy('monthly-average', [1000, 0], {
			promotion: { ...POOL, ...promotion },
			...more,
		}),
		{ facts },
	);
const left = (...args: Parameters<typeof planWith>) => [...planWith(...args).channel.netNet];

describe('[PRICE-5] what is left of the invoices', () => {
	it('is unknown to whom no part is known', () => {
		expect(left({})).toEqual([NaN, NaN]);
		expect(left({ interest: 0.1 })).toEqual([NaN, NaN]);
		expect(left({}, { 甲: { receivableDays: 365 } })).toEqual([NaN, NaN]);
	});

	it('is less rebate, less terms, less goods, each where it is known', () => {
		const facts = { 甲: { receivableDays: 73 }, ['__proto__']: { rebatePaid: 1000 } };
		// A fifth of a year at 10 %.
		expect(left({ interest: 0.1 }, facts)).toEqual([2_352_000, 59_000]);
		expect(left({ interest: 0 }, { 甲: { receivableDays: 0 } })).toEqual([2_400_000, NaN]);
		// 240 000 of the money, half of it as goods.
		const goods = { instruments: { t0: { goods: 0.5, cash: 0.5 } } };
		expect(left({}, {}, goods)).toEqual([2_280_000, NaN]);
		expect(left({ interest: 0.1 }, facts, goods)).toEqual([2_232_000, 59_000]);
	});
});

it('goods are a tier’s part of the money; none where no tier is given any', () => {
	const goods = (instruments: object) => goodsOf(planWith({}, {}, { instruments }));
	expect(goods({})).toBeNull();
	expect(goods({ t0: { cash: 1 } })).toBeNull();
	expect(goods({ t1: { goods: 1 } })).toEqual(Float64Array.of(NaN, 6000));
});
