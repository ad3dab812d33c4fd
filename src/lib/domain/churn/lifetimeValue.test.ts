import { describe, expect, it } from 'vitest';
import { planOf, reportFor } from '../testing/planOf';
import { lifetimeValue, valueToCome, valueWithin } from './lifetimeValue';

describe('what a customer is worth', () => {
	it('[LIFE-1] with the churn of the source: 58 621.33 to come, 68 621.33 with this year', () => {
		expect(valueToCome(10_000, 0.9397, 0.1)).toBeCloseTo(58_621.33, 2);
		expect(lifetimeValue(10_000, 0.9397, 0.1)).toBeCloseTo(68_621.33, 2);
	});

	it('[LIFE-1] one point of retention is worth 4.74 %', () => {
		expect(valueToCome(10_000, 0.8, 0.1)).toBeCloseTo(26_666.67, 2);
		expect(valueToCome(10_000, 0.81, 0.1)).toBeCloseTo(27_931.03, 2);
		expect(valueToCome(10_000, 0.81, 0.1)! / valueToCome(10_000, 0.8, 0.1)!).toBeCloseTo(1.0474, 4);
	});

	it('[LIFE-1] within three years, and within very many', () => {
		expect(valueWithin(3, 10_000, 0.8, 0.1)).toBeCloseTo(16_408.72, 2);
		expect(valueWithin(0, 10_000, 0.8, 0.1)).toBe(0);
		expect(valueWithin(500, 10_000, 0.8, 0.1)).toBeCloseTo(26_666.67, 2);
	});

	it('[LIFE-1] has no end where nobody leaves and money costs nothing', () => {
		expect(lifetimeValue(1, 1, 0)).toBeNull();
		expect(valueToCome(1, 1, 0)).toBeNull();
		expect(lifetimeValue(-5, 0, 0)).toBe(-5);
	});
});

describe('[LIFE-1] lifetimeValueFen', () => {
	/** Ten customers a year earlier, one of them gone; `big` earns 12 000 yuan in 12 months. */
	const sheet = Array.from({ length: 10 }, (_, k) => `c${String(k)}`).flatMap((customer, k) => [
		{ customer, date: '2024-12', amount: 1_000_000 - k, profit: 300_000 },
		...(k === 3 ? [] : [{ customer, date: '2025-12', amount: 900_000, profit: 1_200_000 }]),
	]);
	const policy = {
		window: { asOf: '2025-12' },
		segments: [{ id: 'all', ladder: { tiers: [{ id: 'gold', upTo: 1 }] } }],
		service: { gold: { visits: 1, calls: 1, hoursPerVisit: 1, hoursPerCall: 1, adminHours: 0 } },
		keyConditions: { minActiveMonths: 0, maxLargestOrderShare: null },
	};
	const valuesOf = (json: object) =>
		reportFor(sheet, json).customers.map(({ lifetimeValueFen }) => lifetimeValueFen);

	it('is profit now and to come, by the churn of its tier and the interest', () => {
		// 1 200 000 fen × 1.1 ÷ (1.1 − 0.9), to the fen.
		expect(valuesOf({ ...policy, interest: 0.1 })).toEqual(new Array(9).fill(6_600_000));
	});

	it('of a half-year window counts a year of profit and a year of churn', () => {
		const half = valuesOf({ ...policy, interest: 0.1, window: { months: 6, asOf: '2025-12' } });
		// Nobody bought in the half-year before: no churn is known.
		expect(half).toEqual(new Array(9).fill(null));
	});

	it('is unknown without interest, without profit and without a base', () => {
		expect(valuesOf(policy)).toEqual(new Array(9).fill(null));
		const plain = sheet.map(({ customer, date, amount }) => ({ customer, date, amount }));
		const [first] = reportFor(plain, { ...policy, interest: 0.1 }).customers;
		expect(first!.lifetimeValueFen).toBeNull();
		const plan = planOf(sheet.slice(1, 2), { ...policy, interest: 0.1 });
		expect([...plan.leaving.lifetimeValues]).toEqual([NaN]);
	});
});
