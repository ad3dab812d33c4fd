import { describe, expect, it } from 'vitest';
import { rebateOf, stepsAt } from './rebateOf';

const STEPS = [
	{ from: 1000, rate: 0.01 },
	{ from: 2000, rate: 0.03 },
];

describe('what a ladder gives back', () => {
	it.each([
		[0, 0, 0],
		[-500, 0, 0],
		[999, 0, 0],
		[1000, 10, 0],
		[1999, 19, 9],
		// The cliff: one fen more pays three rates on everything.
		[2000, 60, 10],
		[3000, 90, 40],
	])('[REBATE-1] for %d fen', (bought, allUnits, incremental) => {
		expect(rebateOf('all-units', STEPS, bought)).toBe(allUnits);
		expect(rebateOf('incremental', STEPS, bought)).toBe(incremental);
	});

	it('[REBATE-1] reads rates as their decimal text', () => {
		expect(rebateOf('all-units', [{ from: 0, rate: 0.07 }], 100)).toBe(7);
		expect(rebateOf('all-units', [{ from: 0, rate: 0.29 }], 10_000_000_000_100)).toBe(
			2_900_000_000_029,
		);
	});

	it('gives nothing without a step', () => {
		expect(rebateOf('all-units', [], 5000)).toBe(0);
		expect(rebateOf('incremental', [], 5000)).toBe(0);
	});

	it('[REBATE-2] has thresholds in yuan, or in parts of a target that somebody has set', () => {
		const steps = [{ from: 0.8, rate: 0.02 }];
		expect(stepsAt({ by: 'amount', steps }, null)).toEqual([{ from: 80, rate: 0.02 }]);
		expect(stepsAt({ by: 'target', steps }, 101)).toEqual([{ from: 81, rate: 0.02 }]);
		expect(stepsAt({ by: 'target', steps }, null)).toBeNull();
	});
});
