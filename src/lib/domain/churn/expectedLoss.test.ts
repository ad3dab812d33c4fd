import { describe, expect, it } from 'vitest';
import { SeededNumbers } from '../primitives/seededNumbers';
import { expectedLoss, lossQuantile, meanLoss, type Exposure } from './expectedLoss';

/** Every way that they can go or stay, slowly. */
function quantileByHand(exposures: readonly Exposure[], share: number): number {
	const ways: { fen: number; chance: number }[] = [];
	for (let way = 0; way < 2 ** exposures.length; way++) {
		let fen = 0;
		let chance = 1;
		exposures.forEach((each, k) => {
			const goes = (way >> k) % 2 === 1;
			fen += goes ? each.fen : 0;
			chance *= goes ? each.risk : 1 - each.risk;
		});
		ways.push({ fen, chance });
	}
	ways.sort((a, b) => a.fen - b.fen);
	let below = 0;
	return ways.find(({ chance }) => (below += chance) >= share)?.fen ?? ways.at(-1)!.fen;
}

describe('what a bad year takes', () => {
	it('[CHURN-12] is exact where a step is a fen', () => {
		const numbers = new SeededNumbers(7);
		for (let round = 0; round < 30; round++) {
			const exposures = Array.from({ length: 9 }, () => ({
				fen: Math.floor(numbers.next() * 300),
				risk: Math.round(numbers.next() * 20) / 20,
			}));
			expect(lossQuantile(exposures, 0.95)).toBe(quantileByHand(exposures, 0.95 - 1e-12));
		}
	});

	it('[CHURN-12] of large sums is within a step or two', () => {
		const numbers = new SeededNumbers(11);
		const exposures = Array.from({ length: 12 }, () => ({
			fen: Math.floor(numbers.next() * 1e10),
			risk: numbers.next(),
		}));
		const step = exposures.reduce((sum, { fen }) => sum + fen, 0) / 4096;
		const exact = quantileByHand(exposures, 0.95);
		expect(Math.abs(lossQuantile(exposures, 0.95) - exact)).toBeLessThan(12 * step);
	});

	it('[CHURN-12] of very many is what drawing them finds', () => {
		const numbers = new SeededNumbers(3);
		const exposures = Array.from({ length: 1200 }, (_, k) => ({
			fen: Math.round(1e9 / (k + 1)),
			risk: 0.05 + numbers.next() / 2,
		}));
		const drawn = Array.from({ length: 2000 }, () =>
			exposures.reduce((sum, { fen, risk }) => sum + (numbers.next() < risk ? fen : 0), 0),
		).sort((a, b) => a - b);
		const found = lossQuantile(exposures, 0.95);
		expect(found).toBeGreaterThan(drawn[1860]!);
		expect(found).toBeLessThan(drawn[1940]!);
	});

	it('[CHURN-12] certain and impossible losses are what they are', () => {
		expect(lossQuantile([], 0.95)).toBe(0);
		expect(lossQuantile([{ fen: 500, risk: 0 }], 0.95)).toBe(0);
		expect(lossQuantile([{ fen: 0, risk: 1 }], 0.95)).toBe(0);
		expect(
			lossQuantile(
				[
					{ fen: 500, risk: 1 },
					{ fen: 7, risk: 1 },
				],
				0.95,
			),
		).toBe(507);
	});

	it('[CHURN-12] looks no coarser for those who cannot go', () => {
		expect(
			lossQuantile(
				[
					{ fen: 1003, risk: 1 },
					{ fen: 1e9, risk: 0 },
				],
				0.95,
			),
		).toBe(1003);
	});

	it('[CHURN-12] of many equal ones is what the binomial distribution says', () => {
		// 1 000 with a chance of a tenth: no more than 116 go in 95 years of 100.
		const equal = Array.from({ length: 1000 }, () => ({ fen: 100, risk: 0.1 }));
		expect(lossQuantile(equal, 0.95)).toBeGreaterThanOrEqual(11_500);
		expect(lossQuantile(equal, 0.95)).toBeLessThanOrEqual(11_700);
		const certain = equal.map(({ fen }) => ({ fen, risk: 1 }));
		expect(lossQuantile(certain, 0.95)).toBe(100_000);
	});

	it('[CHURN-12] is expected of everybody whose risk is known, in profit where any is', () => {
		const measures = {
			present: Uint8Array.of(1, 1, 1),
			revenue: Float64Array.of(1000, 500, -300),
			profit: Float64Array.of(100, -50, 30),
		};
		const order = Int32Array.of(0, 1, 2);
		expect(meanLoss(measures, order, Float64Array.of(0.5, 0.5, NaN))).toBe(50);
		expect(meanLoss({ ...measures, profit: null }, order, Float64Array.of(0.25, 0.5, 1))).toBe(500);
		expect(meanLoss(measures, order, Float64Array.of(NaN, NaN, 0.1))).toBe(3);
	});

	it('[CHURN-12] takes nobody who is not in the window', () => {
		const measures = {
			present: Uint8Array.of(1, 0),
			revenue: Float64Array.of(1000, 500),
			profit: null,
		};
		const found = expectedLoss(measures, Int32Array.of(0, 1), Float64Array.of(1, 1));
		expect(found).toEqual({ of: 'revenue', customers: 1, mean: 1000, bad: 1000 });
	});

	it('[CHURN-12] counts profit where any is known, and nobody whose risk is not', () => {
		const measures = {
			present: Uint8Array.of(1, 1, 1, 0),
			revenue: Float64Array.of(1000, 500, 300, 0),
			profit: Float64Array.of(100, -50, 30, 0),
		};
		const risk = Float64Array.of(0.5, 0.5, NaN, 1);
		const order = Int32Array.of(0, 1, 2);
		expect(expectedLoss(measures, order, risk)).toEqual({
			...{ of: 'profit', customers: 2, mean: 50, bad: 100 },
		});
		expect(expectedLoss({ ...measures, profit: null }, order, risk)).toMatchObject({
			...{ of: 'revenue', mean: 750, bad: 1500 },
		});
	});
});
