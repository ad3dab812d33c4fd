import { describe, expect, it } from 'vitest';
import { createInputs, type Inputs } from '../inputs';
import { recalculate } from '../recalculate';
import type { Entry } from '../register/register';
import { nextYear } from '../staffing/forecast/nextYear';
import { inputsOf, policyOf } from '../testing/planOf';

/** One customer in each of two years, so that moves of a year can be learned. */
const SALES = [
	{ customer: '甲', date: '2025-06-01', amount: 100 },
	{ customer: '甲', date: '2026-06-01', amount: 100 },
	{ customer: '乙', date: '2026-06-01', amount: 300 },
] as const;
const PROSPECTS: readonly Entry[] = [
	{ name: '一', stage: 'develop', probability: 0.5, expectedRevenue: 30_000 },
	{ name: '二', stage: 'search', probability: 0.25 },
	{ name: '__proto__', stage: 'won' },
];
const inputsWith = (sales: typeof SALES, entries: readonly Entry[] = PROSPECTS): Inputs => ({
	...inputsOf(sales),
	registers: { prospects: { pages: [entries] } },
});
const plan = (policy: object, entries?: readonly Entry[]) =>
	recalculate(inputsWith(SALES, entries), policyOf(policy));

describe('what the prospects feed', () => {
	it('[PIPE-10] the forecast takes them for those won where the policy says so, tier by tier', () => {
		const entered = plan({ forecast: { useMigration: true, won: { gold: 7 } } });
		expect(entered.forecast.base.fromPipeline).toBeNull();
		const fed = plan({ forecast: { useMigration: true, won: { gold: 7 }, wonFrom: 'pipeline' } });
		const [wins] = fed.pipeline.expectedByTier;
		expect(fed.pipeline.expectedByTier).toHaveLength(1);
		// The second has no revenue: nobody knows its tier.
		expect([wins?.wins, fed.pipeline.unplaced]).toEqual([0.5, 0.25]);
		const { base } = fed.forecast;
		expect(base.fromPipeline).toEqual(
			base.cells.map(({ tier }) => (tier === wins?.tier ? 0.5 : 0)),
		);
		const all = ({ forecast, migration, policy }: typeof fed): number =>
			nextYear(forecast.base, migration, policy).all.customers ?? NaN;
		expect(all(entered) - all(fed)).toBeCloseTo(7 - 0.5, 12);
		expect(fed.forecast.years[1]!.customers.reduce((a, b) => a + b, 0)).toBeCloseTo(all(fed), 12);
	});

	it('[POOL-13] winning one of them costs winCost times what a kept customer gets', () => {
		const promotion = {
			...{ pool: { fixedFen: 4_000 }, newCustomersFrom: 'pipeline', winCost: 4 },
			...{ newCustomerShare: 1, reserveShare: 0.25, capRate: 1 },
		};
		const { pool, reserve, newCustomers, distributable } = plan({ promotion }).promotion;
		// 3 000 over 2 kept and 0.75 wins that count 4 each: 5 parts, of which wins take 3.
		expect({ pool, reserve, newCustomers, distributable }).toEqual({
			...{ pool: 4_000, reserve: 1_000, newCustomers: 1_800, distributable: 1_200 },
		});
		expect(newCustomers / 0.75).toBe((4 * distributable) / 2);
	});

	it('[POOL-13] sets nothing aside where nobody is expected, and asks for nobody by default', () => {
		const promotion = { pool: { fixedFen: 4_000 }, newCustomersFrom: 'pipeline' };
		expect(plan({ promotion }, []).promotion.newCustomers).toBe(0);
		expect(plan({ promotion: { pool: { fixedFen: 4_000 } } }).promotion.newCustomers).toBe(400);
		const nobody = recalculate(
			{ ...createInputs(), registers: { prospects: { pages: [PROSPECTS] } } },
			policyOf({ promotion }),
		);
		expect(nobody.promotion.newCustomers).toBe(0);
	});

	it('[POOL-13] a pool of a segment pays for the prospects that it would take', () => {
		const ladder = {
			...{ by: 'cumulative-share', measure: 'revenue' },
			tiers: [{ id: 'gold', name: 'gold', key: true, upTo: 1 }],
		};
		const segments = [
			{ id: 'east', name: 'east', where: { region: ['东'] }, ladder },
			{ id: 'rest', name: 'rest', where: null, ladder },
		];
		const { promotion, pipeline } = plan({
			segments,
			teams: [],
			promotion: {
				...{ pool: { fixedFen: 700 }, newCustomersFrom: 'pipeline', winCost: 2 },
				segmentPools: { east: { fixedFen: 900 } },
			},
		});
		expect(pipeline.open.map(({ segment }) => segment)).toEqual([1, 1]);
		// East keeps nobody and expects nobody; the rest: 2 kept, 0.75 × 2 of 3.5 parts of 700.
		expect(promotion.newCustomers).toBe(300);
	});
});
