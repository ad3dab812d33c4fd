import { describe, expect, it } from 'vitest';
import type { Facts } from '../../testing/planOf';
import { sheetOf } from '../../testing/planOf';
import { createNameBook } from '../../ledger/nameBook';
import { seasonOf } from './seasonOf';

const measures = { revenue: Float64Array.of(10_000), profit: Float64Array.of(3000) };
const WHOLE = { seasonBaseline: 1000, seasonSales: 1400, seasonSpend: 50, forwardBuying: 0.25 };
const season = (
	facts: Facts[string],
	forwardBuying: number | null = null,
	sold: { revenue: Float64Array; profit: Float64Array | null } = measures,
) =>
	seasonOf(
		{ policy: { forwardBuying }, measures: sold, sheet: sheetOf({ 甲: facts }, createNameBook()) },
		0,
	);
const without = (left: keyof typeof WHOLE) => {
	const { [left]: _, ...rest } = WHOLE;
	return rest;
};

describe('[PAY-4] what the last season returned', () => {
	it('is by the sheet and the margin of the window', () => {
		// 400 more, a quarter of them only earlier: 300 at 30 %.
		const found = season(WHOLE);
		expect(found).toMatchObject({ uplift: 0.4, increment: 300, spend: 50 });
		expect(found).toHaveProperty('profit', expect.closeTo(90, 9));
		expect(found).toHaveProperty('ratio', expect.closeTo(90 / 50, 9));
		const dear = season({ ...WHOLE, seasonDiscount: 0.1 });
		expect(dear).toHaveProperty('profit', expect.closeTo(300 * 0.2, 9));
	});

	it('takes what is only bought earlier from the policy where the sheet says nothing', () => {
		expect(season(without('forwardBuying'), 0.5)).toMatchObject({ increment: 200 });
		expect(season(WHOLE, 0.5)).toMatchObject({ increment: 300 });
		expect(season({ ...WHOLE, forwardBuying: 0 }, 0.5)).toMatchObject({ increment: 400 });
	});

	it('names the first thing that is missing', () => {
		expect(season({})).toBe('baseline');
		expect(season({ ...WHOLE, seasonBaseline: 0 })).toBe('baseline');
		expect(season({ ...WHOLE, seasonBaseline: '很多' })).toBe('baseline');
		expect(season(without('seasonSales'))).toBe('sales');
		expect(season(without('seasonSpend'))).toBe('spend');
		expect(season(without('forwardBuying'))).toBe('forward-buying');
		expect(season(WHOLE, null, { ...measures, profit: null })).toBe('margin');
		expect(season(WHOLE, null, { ...measures, revenue: Float64Array.of(0) })).toBe('margin');
		expect(season(WHOLE, null, { ...measures, revenue: new Float64Array(0) })).toBe('margin');
	});
});
