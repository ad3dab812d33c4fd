import { describe, expect, it } from 'vitest';
import type { Sale } from '../ledger/testing/batchOf';
import { ladderPolicy } from '../testing/ladders';
import { byCustomer, planOf, reportFor, type Facts } from '../testing/planOf';

const sales = (money: Readonly<Record<string, number>>): Sale[] =>
	Object.entries(money).map(([customer, amount]) => ({ customer, amount, date: '2025-12' }));
/** One tier, weight 1, no cap worth naming, nothing set aside. */
const policy = (promotion: object): object =>
	ladderPolicy('monthly-average', [0], {
		promotion: { newCustomerShare: 0, capRate: 1, pool: { fixedFen: 100 }, ...promotion },
	});
const moneyOf = (sheet: readonly Sale[], promotion: object, facts: Facts = {}): object =>
	Object.fromEntries(byCustomer(reportFor(sheet, policy(promotion), { facts }), 'promotionFen'));

describe('pool', () => {
	it('[POOL-1] is a share of net revenue, rounded half up', () => {
		const pool = (money: Readonly<Record<string, number>>, rate: number): number =>
			reportFor(sales(money), policy({ pool: { rate } })).promotion.poolFen;
		// 0.035 · 100 = 3.5 fen; as a double 0.035 · 100 is 3.5000000000000004, 0.045 · 100 is 4.5.
		expect([pool({ a: 100 }, 0.035), pool({ a: 100 }, 0.045), pool({ a: 100 }, 0.0349)]).toEqual([
			4, 5, 3,
		]);
		expect(pool({ a: 300, b: -100 }, 0.1)).toBe(20);
		expect(pool({ a: 100, b: -300 }, 0.1)).toBe(0);
	});
	it('[POOL-2] sets both parts aside from the full pool, half up', () => {
		const parts = (promotion: object): unknown =>
			reportFor(sales({ a: 1000 }), policy(promotion)).promotion;
		expect(parts({ pool: { fixedFen: 1005 }, newCustomerShare: 0.1, reserveShare: 0.5 })).toEqual({
			poolFen: 1005,
			newCustomersFen: 101,
			reserveFen: 503,
			distributableFen: 401,
			unallocatedFen: 0,
		});
		expect(
			parts({ pool: { fixedFen: 1 }, newCustomerShare: 0.5, reserveShare: 0.5 }),
		).toMatchObject({
			newCustomersFen: 1,
			reserveFen: 0,
			distributableFen: 0,
		});
	});
});

describe('weights', () => {
	it('[POOL-3] follow the tier, and a tier without a weight counts 1', () => {
		const two = ladderPolicy('monthly-average', [1, 0], {
			promotion: {
				newCustomerShare: 0,
				capRate: 1,
				pool: { fixedFen: 900 },
				tierWeights: { t0: 0.5 },
			},
		});
		// 1200 · 0.5 : 1100 · 1 of 900 is 317.6 : 582.4.
		const money = byCustomer(reportFor(sales({ a: 1200, b: 1100 }), two), 'promotionFen');
		expect(Object.fromEntries(money)).toEqual({ a: 318, b: 582 });
		const { weight, cap } = planOf(sales({ a: 1200, b: 1100, 'c 😀': -5 }), two).promotion;
		expect([weight, cap]).toEqual([Float64Array.of(600, 1100, 0), Float64Array.of(1200, 1100, 0)]);
	});
	it('[POOL-3] can stand on profit, or on the target where there is one', () => {
		const rows: Sale[] = [
			{ customer: 'a', amount: 1000, profit: 10, date: '2025-12' },
			{ customer: 'b', amount: 500, profit: 30, date: '2025-12' },
			{ customer: 'c', amount: 500, profit: -30, date: '2025-12' },
		];
		expect(moneyOf(rows, { base: 'profit' })).toEqual({ a: 25, b: 75, c: 0 });
		const facts = { a: { target: 3000 }, b: { target: 'viel' } };
		expect(moneyOf(rows, { base: 'potential' }, facts)).toEqual({ a: 75, b: 13, c: 12 });
	});
	it('[POOL-3] take multipliers of behaviour and stage', () => {
		const facts = { a: { behaviour: 'strategic' }, b: { stage: 'aware' } };
		const multipliers = { behaviour: { strategic: 1.5 }, stage: { aware: 0.5 } };
		expect(moneyOf(sales({ a: 100, b: 100 }), { multipliers }, facts)).toEqual({ a: 75, b: 25 });
	});
});

describe('who takes part', () => {
	it('[POOL-8] not who is suspended, and nobody else may have the share', () => {
		const facts = { a: { suspended: '窜货' }, b: { suspended: '否' }, c: { suspended: null } };
		const money = sales({ a: 100, b: 100, c: 100 });
		expect(moneyOf(money, { pool: { fixedFen: 100 } }, facts)).toEqual({ a: 0, b: 50, c: 50 });
	});
	it('[POOL-8] weight 0 is in neither the caps nor the floors', () => {
		const { promotion } = planOf(
			sales({ a: 1000, b: 0, c: -50 }),
			policy({ pool: { fixedFen: 9999 }, capRate: 0.1, floorFen: 7 }),
		);
		expect(promotion).toMatchObject({ caps: 100, floors: 7, customers: 1, unallocated: 9899 });
	});
	it('[POOL-6] without anybody the whole pool stays unallocated', () => {
		const report = reportFor(sales({ a: 0, b: -1 }), policy({}));
		expect(report.promotion).toMatchObject({ distributableFen: 100, unallocatedFen: 100 });
		expect(report.notices).toContain('notice_nobody_to_share');
	});
});

describe('bounds', () => {
	it('[POOL-7] the cap is a share of revenue in whole fen, the floor never above it', () => {
		const { promotion, inputs } = planOf(
			sales({ a: 1999, b: 9 }),
			policy({ pool: { fixedFen: 150 }, capRate: 0.1, floorFen: 20 }),
		);
		const of = (name: string): number => promotion.cap[inputs.names.customer.find(name)]!;
		expect([of('a'), of('b'), promotion.floors, promotion.unallocated]).toEqual([199, 0, 20, 0]);
	});
	it('[POOL-7] floors over the money: nothing is allocated, and it is said by how much', () => {
		const { promotion, guards } = planOf(
			sales({ a: 1000, b: 1000, c: 1000 }),
			policy({ pool: { fixedFen: 100 }, floorFen: 40 }),
		);
		expect(promotion).toMatchObject({ floorsOver: 20, unallocated: 100 });
		expect(Math.max(...promotion.allocation)).toBe(0);
		expect(guards.find(({ guard }) => guard === 'floors-over-pool')).toMatchObject({
			figure: 120,
			limit: 100,
		});
	});
});
