import { describe, expect, it } from 'vitest';
import { dumpCurve, dumpFloor } from './dumpFloor';

/** p = 100, T = 1 000, ρ = 3 %: thresholds in money are units × price. */
const CLIFF = [{ from: 100_000, rate: 0.03 }];
const at = (units: number) => dumpFloor({ kind: 'all-units' }, CLIFF, units * 100);

describe('the dump floor', () => {
	it.each([
		[500, 94],
		[800, 85],
		[900, 70],
		[950, 40],
		[990, -200],
	])('[REBATE-4] of a dealer with %d units', (units, price) => {
		expect(at(units)!.floor * 100).toBeCloseTo(price, 9);
	});

	it('[REBATE-4] is none once the last threshold is passed', () => {
		expect(at(1000)).toBeNull();
		expect(at(1200)).toBeNull();
	});

	it('[REBATE-4] takes returns as nothing bought', () => {
		expect(dumpFloor({ kind: 'all-units' }, CLIFF, -5000)!.floor).toBeCloseTo(0.97, 12);
	});

	it('[REBATE-4] takes off what is earned already, and looks at every threshold ahead', () => {
		const steps = [
			{ from: 50_000, rate: 0.02 },
			{ from: 100_000, rate: 0.03 },
		];
		// 90 000: 1 800 earned, 3 000 at the threshold, 1 200 for the last 10 000.
		const found = dumpFloor({ kind: 'all-units' }, steps, 90_000)!;
		expect(found.from).toBe(100_000);
		expect(found.floor).toBeCloseTo(0.88, 12);
	});

	it('[REBATE-5] weighs a rebate that nobody was told by how surely it is expected', () => {
		const told = dumpFloor({ kind: 'all-units', believed: 0.5 }, CLIFF, 90_000)!;
		expect(told.floor).toBeCloseTo(0.85, 12);
	});

	it('[REBATE-4] has no cliff where the rate counts above the threshold alone', () => {
		for (const bought of [0, 50_000, 99_999]) {
			expect(dumpFloor({ kind: 'incremental' }, CLIFF, bought)!.floor).toBe(1);
		}
	});

	it('falls along the way to the threshold', () => {
		const curve = dumpCurve({ kind: 'all-units' }, CLIFF, 10);
		expect(curve).toHaveLength(10);
		expect(curve[0]).toEqual({ bought: 0, floor: 0.97 });
		expect(curve[9]!.floor).toBeCloseTo(0.7, 12);
		expect(dumpCurve({ kind: 'all-units' }, [], 2)).toEqual([
			{ bought: 0, floor: 1 },
			{ bought: 0, floor: 1 },
		]);
	});
});
