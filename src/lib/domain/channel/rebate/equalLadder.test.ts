import { describe, expect, it } from 'vitest';
import { equalLadder, withRates } from './equalLadder';
import { rebateOf } from './rebateOf';

const STEPS = [
	{ from: 100_000, rate: 0.03 },
	{ from: 200_000, rate: 0.05 },
];

describe('an incremental ladder of equal cost', () => {
	it('[REBATE-6] costs the same for the same purchases', () => {
		const bought = [150_000, 250_000, 400_000, 20_000, -5_000];
		const found = equalLadder(STEPS, bought)!;
		expect(found.cost).toBe(4_500 + 12_500 + 20_000);
		const steps = STEPS.map(({ from }, k) => ({ from, rate: found.rates[k]! }));
		const cost = bought.reduce((sum, fen) => sum + rebateOf('incremental', steps, fen), 0);
		expect(Math.abs(cost - found.cost) / found.cost).toBeLessThan(0.01);
		expect(found.rates[1]! / found.rates[0]!).toBeCloseTo(5 / 3, 2);
	});

	it('[REBATE-6] is none where nobody buys above a threshold, or it would take everything', () => {
		expect(equalLadder(STEPS, [])).toBeNull();
		expect(equalLadder(STEPS, [100_000])).toBeNull();
		expect(equalLadder(STEPS, [100_100])).toBeNull();
	});

	it('keeps the thresholds', () => {
		expect(withRates([{ from: 5, rate: 0.1 }], [0.2])).toEqual([{ from: 5, rate: 0.2 }]);
	});
});
