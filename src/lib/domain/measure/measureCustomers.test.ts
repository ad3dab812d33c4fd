import { describe, expect, it } from 'vitest';
import { createNameBook } from '../ledger/nameBook';
import type { Sale } from '../ledger/testing/batchOf';
import { totalLedger } from '../ledger/totals/ledgerTotals';
import type { Measures } from '../plan';
import { monthOf, NO_MONTH } from '../primitives/day';
import { ledgerOf } from '../testing/ledgerOf';
import { measureCustomers } from './measureCustomers';
import { windowOf } from './windowOf';

/** Measures of three months up to March 2025, prior window October to December 2024. */
function measure(sales: readonly Sale[], asOf: string | null = '2025-03'): Measures {
	const totals = totalLedger(ledgerOf(createNameBook(), sales));
	return measureCustomers(totals, windowOf({ months: 3, asOf }, totals)).measures;
}

describe('one customer', () => {
	const a = (date: string, amount: number, more: Partial<Sale> = {}): Sale => ({
		date,
		customer: '__proto__',
		amount,
		...more,
	});

	it('adds up the window, the prior window and the whole ledger', () => {
		const measures = measure([
			a('2024-02', 1),
			a('2024-12-31', 500, { profit: 50 }),
			a('2025-01', 300, { profit: -20 }),
			a('2025-03', 200),
			a('2025-04', 9000, { profit: 1 }),
		]);
		// 300 + 200; −20 and a blank, which counts 0.
		expect(measures.revenue[0]).toBe(500);
		expect(measures.profit?.[0]).toBe(-20);
		expect(measures.priorRevenue[0]).toBe(500);
		expect(measures.priorProfit?.[0]).toBe(50);
		expect(measures.firstMonth[0]).toBe(monthOf(2024, 2));
		// April lies after the window.
		expect(measures.lastActiveMonth[0]).toBe(monthOf(2025, 3));
		expect(measures.totals).toEqual({
			customers: 1,
			revenue: 500,
			profit: -20,
			positiveRevenue: 500,
		});
	});

	it('counts a month as active when its net revenue is above 0', () => {
		// January 300 − 300 = 0, February 10, March −5.
		const measures = measure([
			a('2025-01', 300),
			a('2025-01', -300),
			a('2025-02', 10),
			a('2025-03', -5),
		]);
		expect(measures.activeMonths[0]).toBe(1);
		expect(measures.lastActiveMonth[0]).toBe(monthOf(2025, 2));
	});

	it('counts numbered orders by their sum and rows without a number one by one', () => {
		const measures = measure([
			// SO1 over two months: 300 − 100 = 200. SO2: 50 − 50 = 0 is none.
			a('2025-01', 300, { order: 'SO1' }),
			a('2025-02', -100, { order: 'SO1' }),
			a('2025-02', 50, { order: 'SO2' }),
			a('2025-02', -50, { order: 'SO2' }),
			a('2025-03', 120),
			a('2025-03', -400),
		]);
		expect(measures.orders[0]).toBe(2);
		expect(measures.largestOrder[0]).toBe(200);
	});

	it('takes the largest row for the largest order where none has a number', () => {
		const rows = [a('2025-01', 120), a('2025-02', 400), a('2025-02', 90), a('2025-03', -900)];
		expect(measure(rows).largestOrder[0]).toBe(400);
		expect(measure(rows.toReversed()).largestOrder[0]).toBe(400);
		expect(measure(rows).orders[0]).toBe(3);
		// Of the window alone.
		expect(measure([a('2024-12', 5000), a('2025-01', 120)]).largestOrder[0]).toBe(120);
	});

	it('counts of an order only its rows in the window', () => {
		const order = { order: 'SO1' };
		const measures = measure([a('2024-12', 500, order), a('2025-01', 100, order)]);
		expect(measures.largestOrder[0]).toBe(100);
	});

	it('is present with a row of 0, without an order or an active month', () => {
		const measures = measure([a('2025-02', 0)]);
		expect(measures.present[0]).toBe(1);
		expect([measures.orders[0], measures.activeMonths[0], measures.largestOrder[0]]).toEqual([
			0, 0, 0,
		]);
		expect(measures.lastActiveMonth[0]).toBe(NO_MONTH);
		expect(measures.profit).toBeNull();
	});

	it('finds a month far off without filling all between', () => {
		const measures = measure([a('1925-01', 7), a('2025-02', 30), a('2925-01', 8)]);
		expect(measures.revenue[0]).toBe(30);
		expect(measures.firstMonth[0]).toBe(monthOf(1925, 1));
		expect(measure([a('1925-01', 7), a('2925-01', 8)], null).revenue[0]).toBe(8);
	});

	it('knows profit when any row of the whole ledger has one', () => {
		expect(measure([a('2020-01', 1, { profit: 3 }), a('2025-02', 30)]).profit?.[0]).toBe(0);
	});
});

it('[MEASURE-1] every column of everybody, side by side', () => {
	const row = (customer: string, date: string, amount: number, more: Partial<Sale> = {}) => ({
		...{ customer, date, amount, ...more },
	});
	const measures = measure([
		// Active in every month up to the end, and after it.
		...[row('a', '2024-11', 70, { profit: 7 }), row('a', '2025-01', 30), row('a', '2025-02', 40)],
		...[row('a', '2025-03', 50, { profit: 5 }), row('a', '2025-04', 60)],
		// Nothing but a return, and one of nothing before.
		...[row('"b"', '2024-10', 0), row('"b"', '2025-03', -20, { profit: -2 })],
		// In the prior window alone; in neither.
		...[row('gone', '2024-12', 90, { profit: 9 }), row('old', '2024-09', 80)],
		row('late', '2025-04', 10),
	]);
	const month = (year: number, of: number) => monthOf(year, of);
	expect({ ...measures, totals: null }).toEqual({
		size: 5,
		present: Uint8Array.of(1, 1, 0, 0, 0),
		presentPrior: Uint8Array.of(1, 1, 1, 0, 0),
		revenue: Float64Array.of(120, -20, 0, 0, 0),
		profit: Float64Array.of(5, -2, 0, 0, 0),
		orders: Int32Array.of(3, 0, 0, 0, 0),
		activeMonths: Int32Array.of(3, 0, 0, 0, 0),
		largestOrder: Float64Array.of(50, 0, 0, 0, 0),
		priorRevenue: Float64Array.of(70, 0, 90, 0, 0),
		priorProfit: Float64Array.of(7, 0, 9, 0, 0),
		firstMonth: Int32Array.of(
			...[month(2024, 11), month(2024, 10), month(2024, 12), month(2024, 9), month(2025, 4)],
		),
		lastActiveMonth: Int32Array.of(
			...[month(2025, 3), NO_MONTH, month(2024, 12), month(2024, 9), NO_MONTH],
		),
		totals: null,
	});
	expect(measures.totals).toEqual({
		customers: 2,
		revenue: 100,
		profit: 3,
		positiveRevenue: 120,
	});
});

it('keeps customers apart that share an order number, and rows that do not count out', () => {
	const measures = measure([
		{ customer: '甲', date: '2025-01', amount: 100, order: 'SO1' },
		{ customer: '乙', date: '2025-01', amount: 40, order: 'SO1' },
		{ customer: '丙', amount: 5 },
		{ customer: '丙', date: '2025-01' },
		{ date: '2025-01', amount: 900 },
	]);
	expect([...measures.largestOrder]).toEqual([100, 40]);
	expect(measures.size).toBe(2);
	expect(measures.totals.revenue).toBe(140);
});

it('has nothing to say of an empty ledger', () => {
	expect(measure([], null)).toMatchObject({ size: 0, totals: { customers: 0, revenue: 0 } });
});

it('[MEASURE-6] a first profit of 0 makes profit known, though no figure changes', () => {
	const names = createNameBook();
	const blank = totalLedger(ledgerOf(names, [{ customer: 'a', amount: 5, date: '2025-03' }]));
	const window = windowOf({ months: 3, asOf: '2025-03' }, blank);
	const last = measureCustomers(blank, window);
	expect(last.measures.profit).toBeNull();
	const known = measureCustomers({ ...blank, hasProfit: true }, window, last);
	expect(known.measures.profit?.[0]).toBe(0);
});
