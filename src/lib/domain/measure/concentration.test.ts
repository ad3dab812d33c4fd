import { expect, it } from 'vitest';
import type { Measures } from '../plan';
import { blankMeasures } from './measureColumns';
import { concentrationOf } from './concentration';
import { totalMeasures } from './totalMeasures';

/** Revenues, largest first. */
function concentration(...revenues: readonly number[]) {
	const size = revenues.length;
	const columns = {
		...blankMeasures(size),
		size,
		present: new Uint8Array(size).fill(1),
		revenue: Float64Array.from(revenues),
	};
	const measures: Measures = { ...columns, totals: totalMeasures(columns) };
	return concentrationOf(measures, Int32Array.from(revenues.keys()));
}

it('says how much hangs on few', () => {
	// A fifth of 5 customers is the first: 40 / 100.
	// Gini: 2 · (1·10 + 2·10 + 3·20 + 4·20 + 5·40) / (5 · 100) − 6/5 = 740/500 − 1.2 = 0.28.
	// 1 / (0.16 + 0.04 + 0.04 + 0.01 + 0.01) = 1 / 0.26.
	const found = concentration(40, 20, 20, 10, 10);
	expect(found.top20Share).toBeCloseTo(0.4, 12);
	expect(found.gini).toBeCloseTo(0.28, 12);
	expect(found.effectiveCustomers).toBeCloseTo(1 / 0.26, 12);
});

it('[MEASURE-11] is what C2 has', () => {
	const found = concentration(400, 200, 100, 100, 100, 50, 30, 20);
	// 1.6 customers: 400 + 0.6 · 200 of 1000.
	expect(found.top20Share).toBeCloseTo(0.52, 12);
	expect(found.gini).toBeCloseTo(0.4575, 12);
	expect(found.effectiveCustomers).toBeCloseTo(4.27716, 5);
	expect(1 / found.effectiveCustomers!).toBeCloseTo(0.2338, 12);
});

it('takes the last customer of the fifth in part', () => {
	// A fifth of 3 is 0.6 of the first: 0.6 · 50 / 100.
	expect(concentration(50, 30, 20).top20Share).toBeCloseTo(0.3, 12);
	// A fifth of 6 is the first and 0.2 of the second: (50 + 0.2 · 30) / 100.
	expect(concentration(50, 30, 20, 0, 0, 0).top20Share).toBeCloseTo(0.56, 12);
	// Who is in the fifth with a loss takes nothing from it.
	expect(concentration(50, -10, -10, -10, -10, -10, -10, -10, -10, -10).top20Share).toBe(1);
});

it('shows no Gini and no effective number where a revenue is negative', () => {
	// The negative customer counts among the 5, its revenue does not: 40 / 100.
	const found = concentration(40, 30, 20, 10, -50);
	expect(found).toEqual({ top20Share: 0.4, gini: null, effectiveCustomers: null });
});

it('means nothing without positive revenue', () => {
	const nothing = { top20Share: null, gini: null, effectiveCustomers: null };
	expect(concentration()).toEqual(nothing);
	expect(concentration(0, 0)).toEqual(nothing);
});
