import { describe, expect, it } from 'vitest';
import { recalculate } from '../recalculate';
import type { Sale } from '../ledger/testing/batchOf';
import { planDigest } from '../testing/planDigest';
import { inputsOf, planOf, policyOf, reportFor } from '../testing/planOf';

/** Ten customers: four large ones, key; six small ones. Two are new, one large one fell. */
const SALES: readonly Sale[] = Array.from({ length: 10 }, (_, at) => at).flatMap((at) =>
	Array.from({ length: 12 }, (_, month) => {
		const name = `客户${String(at)}`;
		const now = at < 4 ? 10_000_000 : 1_000_000;
		const before = at === 9 || at === 8 ? [] : [at === 3 || at === 4 ? 11_000_000 - now : now];
		const mm = String(month + 1).padStart(2, '0');
		return [
			{ date: `2025-${mm}`, customer: name, amount: now, profit: now / 4 },
			...before.map((amount) => ({ date: `2024-${mm}`, customer: name, amount, profit: 1 })),
		];
	}).flat(),
);
const POLICY = {
	segments: [
		{
			id: 'all',
			ladder: {
				by: 'monthly-average',
				tiers: [
					{ id: 'top', key: true, min: 50_000 },
					{ id: 'rest', key: false, min: 0 },
				],
			},
		},
	],
	service: {
		top: { visits: 8, calls: 12, hoursPerVisit: 1.5, hoursPerCall: 0.25, adminHours: 0 },
		rest: { visits: 4, calls: 12, hoursPerVisit: 1.5, hoursPerCall: 0.25, adminHours: 0 },
	},
	teams: [{ id: 'all', tiers: ['top', 'rest'], current: 1 }],
	capacity: { burstBuffer: 0, annualCostFen: 15_000_000 },
};

describe('the report looks ahead', () => {
	it('[FORECAST-1] by growth: + 1 500 large customers take 22.5 people more', () => {
		const forecast = { growth: { top: 1500 }, years: 2 };
		const { staffing } = reportFor(SALES, { ...POLICY, forecast });
		expect(staffing.forecast.map(({ year }) => year)).toEqual([1, 2]);
		expect(staffing.forecast[0]!.tiers).toEqual([
			{ segment: 'all', tier: 'top', customers: 1504 },
			{ segment: 'all', tier: 'rest', customers: 6 },
		]);
		const [team] = staffing.forecast[0]!.teams;
		expect(team).toMatchObject({ team: 'all', customers: 1510, headcount: 23, gap: 22 });
		expect(team!.fte - staffing.teams[0]!.fte).toBeCloseTo(22.5, 9);
	});

	it('[FORECAST-2] by the moves of last year, smoothed as few as they are', () => {
		const forecast = { useMigration: true, won: { rest: 3 } };
		const { staffing } = reportFor(SALES, { ...POLICY, forecast });
		const [year] = staffing.forecast;
		// Nobody is lost: the ten and the three won are all still there.
		expect(year!.teams[0]!.customers).toBeCloseTo(13, 9);
		expect(
			reportFor(SALES, { ...POLICY, window: { months: 6 }, forecast }).staffing.forecast,
		).toEqual([]);
	});

	it('[ECON-2] with its judgements alone', () => {
		const economics = { elasticity: 0.4, margin: 0.3, scaleFen: 500_000_000 };
		expect(reportFor(SALES, { ...POLICY, economics }).staffing.economics).toEqual({
			optimal: 10,
			from: 8,
			to: 12,
			hourFen: expect.any(Number) as number,
		});
		expect(reportFor(SALES, POLICY).staffing.economics).toBeNull();
		const free = { ...POLICY, capacity: { burstBuffer: 0 } };
		expect(planOf(SALES, { ...free, economics }).economics.missing).toEqual(['cost']);
	});

	it('[BURST-4] bursts give heads by percentile, and take the place of the buffer', () => {
		const bursts = { rate: 2, meanHours: 40, deviationHours: 0, percentile: 0.95 };
		const plain = reportFor(SALES, POLICY).staffing.teams[0]!;
		expect(plain.headcountP95).toBeNull();
		const capacity = { ...POLICY.capacity, burstBuffer: 9 };
		const [team] = reportFor(SALES, { ...POLICY, capacity, bursts }).staffing.teams;
		// 156 hours a year, 13 a month; 20 requests of 40 hours, at P95 28 of them.
		expect(team!.fte).toBeCloseTo((13 + 28 * 40) / (1400 / 12), 9);
		expect(team).toMatchObject({ headcount: 10, headcountP50: 7, headcountP95: 10 });
		expect(team!.steps.at(-2)).toEqual({ step: 'bursts', fte: team!.fte });
	});
});

describe('what looks ahead is made from the last plan as from nothing', () => {
	it('is kept where nothing it reads has changed, and new where something has', () => {
		const inputs = inputsOf(SALES);
		const policy = policyOf({ ...POLICY, economics: { elasticity: 0.4 } });
		const first = recalculate(inputs, policy);
		const { forecast, economics } = first;
		const promotion = { ...policy.promotion, capRate: 0.2 };
		const same = recalculate(inputs, { ...policy, promotion }, first);
		expect(same.forecast).toBe(forecast);
		expect(same.economics).toBe(economics);
		const grown = { ...policy, forecast: { ...policy.forecast, growth: { rest: 9 } } };
		const next = recalculate(inputs, grown, same);
		expect(next.economics).toBe(economics);
		expect(planDigest(next)).toBe(planDigest(recalculate(inputs, grown)));
		expect(next.forecast.years[1]!.customers).toEqual([4, 15]);
	});
});
