import { describe, expect, it } from 'vitest';
import { planOf, policyOf } from '../testing/planOf';
import type { Pool } from '../policy/promotionPolicy';
import { poolOf } from './poolOf';
import { poolsOf } from './poolsOf';

const terms = (pool: Pool, newCustomerShare = 0, reserveShare = 0, winCost = 5) => ({
	...{ pool, newCustomerShare, reserveShare, winCost },
});

describe('a pool', () => {
	it('[POOL-1] is a sum, a rate of what was sold, or what a goal may cost; half up', () => {
		const pools = [
			poolOf(terms({ fixedFen: 77 }), 1_000_000),
			poolOf(terms({ rate: 0.05 }), 1010),
			poolOf(terms({ goalFen: 1010, costRatio: 0.05 }), 9_999_999),
		];
		expect(pools.map(({ pool }) => pool)).toEqual([77, 51, 51]);
		expect(poolOf(terms({ rate: 0.05 }), -1010).pool).toBe(0);
	});

	it('[POOL-2] sets parts aside, and the reserve gives way to what rounding takes', () => {
		expect(poolOf(terms({ fixedFen: 1000 }, 0.2, 0.1), 0)).toEqual({
			...{ pool: 1000, newCustomers: 200, reserve: 100, distributable: 700 },
		});
		// 0.5 and 0.5 are 1 and 1 of 1.
		expect(poolOf(terms({ fixedFen: 1 }, 0.5, 0.5), 0)).toEqual({
			...{ pool: 1, newCustomers: 1, reserve: 0, distributable: 0 },
		});
	});

	it('[POOL-13] gives a customer to be won so many times what one that is kept gets', () => {
		// 900 left: 2 × 5 parts to be won, 20 to keep.
		const expected = { wins: 2, kept: 20 };
		expect(poolOf(terms({ fixedFen: 1000 }, 0.9, 0.1), 0, expected)).toEqual({
			...{ pool: 1000, newCustomers: 300, reserve: 100, distributable: 600 },
		});
		const nobody = poolOf(terms({ fixedFen: 1000 }, 0.9, 0.1), 0, { wins: 2, kept: 0 });
		expect(nobody).toMatchObject({ newCustomers: 0, distributable: 900 });
		const none = poolOf(terms({ fixedFen: 1000 }, 0.9), 0, { wins: 0, kept: 3 });
		expect(none).toMatchObject({ newCustomers: 0, distributable: 1000 });
	});
});

describe('pools of segments', () => {
	const LADDER = { by: 'rank-share', tiers: [{ id: 'a', key: true, upTo: 1 }] };
	const STANDARD = { visits: 1, calls: 1, hoursPerVisit: 1, hoursPerCall: 1, adminHours: 0 };
	const json = (segmentPools: object) => ({
		segments: ['东', '西', '南'].map((region) => ({
			...{ id: `in-${['东', '西', '南'].indexOf(region)}`, ladder: LADDER },
			...(region === '南' ? {} : { where: { region: [region] } }),
		})),
		service: { a: STANDARD },
		promotion: { pool: { rate: 0.1 }, newCustomerShare: 0, winCost: 2, segmentPools },
	});
	const sale = (customer: string, region: string, amount: number) => ({
		...{ date: '2025-12', customer, region, amount },
	});
	const SALES = [
		sale('a', '东', 1000),
		sale('b', '西', 2000),
		sale('c', '西', 3000),
		sale('d', '南', 4000),
	];
	const pools = (segmentPools: object, wins: readonly number[] | null = null) => {
		const plan = planOf(SALES, json(segmentPools));
		const { segments, promotion } = policyOf(json(segmentPools));
		const { measures, placement } = plan;
		return poolsOf({ policy: promotion, segments, measures, placement, wins }, plan.order).map(
			({ segment, pool, newCustomers }) => [segment, pool, newCustomers],
		);
	};

	it('[POOL-9] each is of the revenue of its own segment, the last of all others', () => {
		expect(pools({})).toEqual([[null, 1000, 0]]);
		expect(pools({ 'in-1': { rate: 0.2 } })).toEqual([
			['in-1', 1000, 0],
			[null, 500, 0],
		]);
		const every = { 'in-0': { rate: 0.5 }, 'in-1': { rate: 0.5 }, 'in-2': { fixedFen: 7 } };
		expect(pools(every)).toEqual([
			['in-0', 500, 0],
			['in-1', 2500, 0],
			['in-2', 7, 0],
		]);
	});

	it('[POOL-13] expects those of its own segment, beside those kept there', () => {
		// All: 6 won at 2 each beside 4 kept; the second segment: 2 beside 2; the others: 4 beside 2.
		expect(pools({}, [1, 2, 3])).toEqual([[null, 1000, Math.round((1000 * 12) / 16)]]);
		expect(pools({ 'in-1': { rate: 0.2 } }, [1, 2, 3])).toEqual([
			['in-1', 1000, Math.round((1000 * 4) / 6)],
			[null, 500, Math.round((500 * 8) / 10)],
		]);
	});
});
