import { expect, it } from 'vitest';
import { topBySalesAlone } from './topBySalesAlone';

const EVERYBODY = Int32Array.from({ length: 10 }, (_, k) => k);
const REVENUE = Float64Array.of(100, 90, 80, 70, 60, 50, 40, 30, 20, 10);

it('[MEASURE-13] names who sells much and earns little', () => {
	const profit = Float64Array.of(30, 1, 5, 20, 0, 0, 0, 0, 0, -9);
	expect(topBySalesAlone({ revenue: REVENUE, profit }, EVERYBODY)).toEqual([1]);
});

it('[MEASURE-13] those who are equal to the last of the top fifth are in it', () => {
	const revenue = Float64Array.of(100, 90, 90, 70, 60, 50, 40, 30, 20, 10);
	const profit = Float64Array.of(9, 9, 9, 9, 0, 0, 0, 0, 0, 0);
	expect(topBySalesAlone({ revenue, profit }, EVERYBODY)).toEqual([]);
	expect(topBySalesAlone({ revenue, profit: profit.toReversed() }, EVERYBODY)).toEqual([0, 1, 2]);
});

it('[MEASURE-13] nobody in an empty window, nothing without a profit', () => {
	const profit = new Float64Array(10);
	expect(topBySalesAlone({ revenue: REVENUE, profit }, new Int32Array(0))).toEqual([]);
	expect(topBySalesAlone({ revenue: REVENUE, profit: null }, EVERYBODY)).toBeNull();
});
