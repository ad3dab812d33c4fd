import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilson } from './wilson';
import { yearlyRate } from './yearlyRate';

describe('rates of loss', () => {
	it('[CHURN-8] 3.06 % in a half-year is 6.03 % a year', () => {
		expect(yearlyRate(0.0306, 6)).toBeCloseTo(0.06026364, 8);
		// And 0.516627 % a month, which a year of months brings back.
		expect(1 - (1 - yearlyRate(0.0306, 6)) ** (1 / 12)).toBeCloseTo(0.00516627, 8);
		expect(yearlyRate(0.00516627, 1)).toBeCloseTo(0.0602636, 6);
	});

	it('[CHURN-8] of a year is itself, of everybody everybody, of nobody nobody', () => {
		expect(yearlyRate(0.1, 12)).toBe(1 - (1 - 0.1));
		expect(yearlyRate(1, 3)).toBe(1);
		expect(yearlyRate(0, 7)).toBe(0);
		expect(yearlyRate(0.19, 24)).toBeCloseTo(0.1, 15);
	});

	it.each([
		[8, 200, 0.020406, 0.076932],
		[0, 30, 0, 0.113513],
	])('[CHURN-8] %i of %i lie between %d and %d', (part, all, low, high) => {
		const between = wilson(part, all)!;
		expect(between.low).toBeCloseTo(low, 6);
		expect(between.high).toBeCloseTo(high, 6);
	});

	it('[CHURN-8] nobody says nothing', () => {
		expect(wilson(0, 0)).toBeNull();
	});

	it('[CHURN-8] an interval holds its share and mirrors', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 1e6 }), fc.nat(), (all, seed) => {
				const part = seed % (all + 1);
				const { low, high } = wilson(part, all)!;
				expect(low).toBeGreaterThanOrEqual(0);
				expect(low).toBeLessThanOrEqual(part / all);
				expect(high).toBeGreaterThanOrEqual(part / all);
				expect(high).toBeLessThanOrEqual(1);
				expect(wilson(all - part, all)!.low).toBeCloseTo(1 - high, 9);
			}),
			{ numRuns: 200 },
		);
	});
});
