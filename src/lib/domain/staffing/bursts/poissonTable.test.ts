import { describe, expect, it } from 'vitest';
import { poissonQuantile, poissonTable } from './poissonTable';

const at = (mean: number): ((p: number) => number) => {
	const table = poissonTable(mean);
	return (p) => poissonQuantile(table, p);
};

describe('[BURST-3] the count of requests in a month', () => {
	it('has the percentiles of the textbook', () => {
		expect([0.5, 0.8, 0.9, 0.95, 0.99].map(at(6))).toEqual([6, 8, 9, 10, 12]);
		expect(at(3)(0.95)).toBe(6);
	});

	it('starts at nobody, however small the mean', () => {
		expect([0.5, 0.999].map(at(1e-20))).toEqual([0, 0]);
		expect(at(0.01)(0.995)).toBe(1);
	});

	it('reaches far without a sum that overflows', () => {
		const table = poissonTable(5e6);
		expect(poissonQuantile(table, 0.5)).toBe(5_000_000);
		expect(poissonQuantile(table, 0.9)).toBeGreaterThan(5_002_860);
		expect(poissonQuantile(table, 0.9)).toBeLessThan(5_002_872);
		expect(table.cumulative.at(-1)).toBe(1);
		expect(table.cumulative.length).toBeLessThan(50_000);
	});
});
