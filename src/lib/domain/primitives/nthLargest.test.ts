import fc from 'fast-check';
import { expect, it } from 'vitest';
import { RUNS } from '../testing/runs';
import { nthLargest } from './nthLargest';

it('is what stands there after sorting, ties, zeros and infinities included', () => {
	const value = fc.oneof(
		fc.constantFrom(0, -0, 1, 1, -1, Infinity, -Infinity),
		fc.double({ noNaN: true }),
		fc.integer({ min: -5, max: 5 }),
	);
	fc.assert(
		fc.property(fc.array(value, { minLength: 1, maxLength: 60 }), fc.nat(), (values, pick) => {
			const n = (pick % values.length) + 1;
			const sorted = values.toSorted((a, b) => b - a);
			expect(nthLargest(Float64Array.from(values), n) - sorted[n - 1]! || 0).toBe(0);
		}),
		RUNS,
	);
});

it.each([
	['all equal', Float64Array.from({ length: 5000 }, () => 7)],
	['rising', Float64Array.from({ length: 5000 }, (_, k) => k)],
	['falling', Float64Array.from({ length: 5000 }, (_, k) => -k)],
])('%s', (_, values) => {
	const sorted = values.toSorted().reverse();
	for (const n of [1, 1000, 4999, 5000]) {
		expect(nthLargest(values.slice(), n)).toBe(sorted[n - 1]);
	}
});
