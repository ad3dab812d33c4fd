import { describe, expect, it } from 'vitest';
import { deleteRows } from '../ledger/deleteRows';
import { editCells } from '../ledger/editCells';
import { createNameBook } from '../ledger/nameBook';
import type { Ledger } from '../ledger/ledger';
import type { Sale } from '../ledger/testing/batchOf';
import { totalLedger } from '../ledger/totals/ledgerTotals';
import { day } from '../ledger/testing/batchOf';
import { ledgerOf } from '../testing/ledgerOf';
import { basisOf } from './basis';
import { blankMeasures, type MeasureColumns } from './measureColumns';
import { measureCustomers } from './measureCustomers';
import type { NumberArray } from './patchColumn';
import { measureVariation } from './measureVariation';
import { windowOf } from './windowOf';

const names = createNameBook();
/** Far more customers than one page holds: an edit leaves most pages alone. */
const CUSTOMERS = 1300;
/** A row of the second year. */
const ROW = 1400;
const SALES: readonly Sale[] = Array.from({ length: 2 * CUSTOMERS }, (_, k) => ({
	customer: `客户 "${k % CUSTOMERS}"`,
	date: `${k < CUSTOMERS ? 2024 : 2025}-${String(1 + ((k * 7) % 12)).padStart(2, '0')}`,
	amount: 100 + ((k * 37) % 91) * 10,
	profit: ((k * 53) % 71) - 20,
	sellThrough: ((k * 17) % 83) * 10,
	order: `SO${k % 900}`,
}));
const ledger = ledgerOf(names, SALES, 500);
const edit = (column: 'amount' | 'profit' | 'sellThrough', value: number): Ledger =>
	editCells(ledger, names, [{ row: ROW, column, value }]);
/** Rows of the customers that came last, of both years. */
const rowsOfLast = (count: number): readonly number[] =>
	Array.from({ length: count }, (_, k) => [CUSTOMERS - 1 - k, 2 * CUSTOMERS - 1 - k]).flat();
const blankOfLast = (count: number): Ledger =>
	editCells(
		ledger,
		names,
		rowsOfLast(count).map((row) => ({ row, column: 'sellThrough' as const, value: null })),
	);
const LEDGERS: readonly (readonly [string, Ledger])[] = [
	['the same rows', ledger],
	['an amount', edit('amount', 123_456)],
	['a return that takes all back', edit('amount', -900_000)],
	['a profit', edit('profit', -77)],
	['what was sold on', edit('sellThrough', 99_999)],
	['a day', editCells(ledger, names, [{ row: ROW, column: 'date', value: day('2023-05') }])],
	['a customer more', editCells(ledger, names, [{ row: 7, column: 'customer', value: '🍶' }])],
	['a row less', deleteRows(ledger, [ROW])],
	['the last customers less', deleteRows(ledger, rowsOfLast(200))],
	['a blank for all that the last sold on', blankOfLast(300)],
];
const WINDOWS = [
	{ months: 12, asOf: '2025-12' },
	{ months: 12, asOf: '2025-09' },
	{ months: 6, asOf: '2025-12' },
	{ months: 9, asOf: '2025-09' },
] as const;
const windowFor = (window: (typeof WINDOWS)[number], rows: Ledger) =>
	windowOf(window, totalLedger(rows));
const [YEAR] = WINDOWS;

const WAYS = [
	{ seasonal: false, deviation: 'population' },
	{ seasonal: true, deviation: 'population' },
	{ seasonal: false, deviation: 'sample' },
] as const;
const [PLAIN] = WAYS;
/** Every edit in the same window, and one in all windows and ways. */
const CASES = [
	...LEDGERS.map(([name, rows]) => [name, rows, YEAR, PLAIN] as const),
	...WINDOWS.map((window) => ['another window', LEDGERS[1]![1], window, PLAIN] as const),
	...WAYS.map((how) => ['another way', LEDGERS[1]![1], YEAR, how] as const),
];

describe.each(CASES)('[DIRTY-1] after %s, from the last as from nothing', (_, rows, given, how) => {
	const [then, now] = [windowFor(YEAR, ledger), windowFor(given, rows)];

	it('customers and their basis', () => {
		const before = totalLedger(ledger);
		// What was asked of the last totals is carried on in the next, page by page.
		const was = measureCustomers(before, then);
		const after = totalLedger(rows, before);
		const next = measureCustomers(after, now, was);
		const fresh = measureCustomers(after, now);
		expect(next.measures).toEqual(fresh.measures);
		const { changed: moved } = next;
		if (moved !== null) {
			const size = Math.max(was.measures.size, after.customers);
			const differing = (...names: readonly (keyof MeasureColumns)[]): readonly number[] =>
				Array.from({ length: size }, (__, code) => code).filter((code) =>
					names.some((name) => {
						const blank = blankMeasures(1)[name][0];
						return (was.columns[name][code] ?? blank) !== (next.columns[name][code] ?? blank);
					}),
				);
			const inOrder = (codes: readonly number[]): readonly number[] =>
				[...codes].sort((a, b) => a - b);
			expect(inOrder(moved.window)).toEqual(differing('present', 'revenue'));
			expect(inOrder(moved.prior)).toEqual(differing('presentPrior', 'priorRevenue'));
			// Who is gone altogether counts where it was in one of the windows.
			const all = Object.keys(next.columns) as (keyof MeasureColumns)[];
			const kept = differing(...all).filter(
				(code) => code < after.customers || [...moved.window, ...moved.prior].includes(code),
			);
			expect(inOrder(moved.any)).toEqual(kept);
		}
		for (const by of ['sell-in', 'sell-through'] as const) {
			const wasBasis = basisOf(by, before, then, was.measures);
			const { changed, basis } = basisOf(by, after, now, next.measures, wasBasis);
			expect(basis).toEqual(basisOf(by, after, now, fresh.measures).basis);
			if (changed === null) continue;
			const differs = Array.from(basis.value.keys()).filter(
				(code) => basis.value[code] !== (wasBasis.basis.value[code] ?? 0),
			);
			expect([...changed].sort((a, b) => a - b)).toEqual(differs);
		}
	});

	it('how months vary', () => {
		const before = totalLedger(ledger);
		const after = totalLedger(rows, before);
		const was = measureVariation(before, then, PLAIN);
		const next = measureVariation(after, now, how, was);
		expect(next.variation).toEqual(measureVariation(after, now, how).variation);
	});
});

it('[DIRTY-1] keeps the very columns in which nothing changed', () => {
	const before = totalLedger(ledger);
	const window = windowFor(YEAR, ledger);
	const was = measureCustomers(before, window);
	expect(measureCustomers(totalLedger(ledger, before), window, was).measures).toBe(was.measures);
	const profit = totalLedger(edit('profit', -77), before);
	const next = measureCustomers(profit, window, was);
	expect(next.measures.revenue).toBe(was.measures.revenue);
	expect(next.measures.profit).not.toBe(was.measures.profit);
	expect(next.changed).toEqual({ window: [], prior: [], any: [ROW % CUSTOMERS] });
	const amount = measureCustomers(totalLedger(edit('amount', 5), before), window, was);
	expect(amount.changed?.window).toEqual([ROW % CUSTOMERS]);
	const basis = basisOf('sell-through', before, window, was.measures);
	expect(basisOf('sell-through', profit, window, next.measures, basis).basis).toBe(basis.basis);
});

it('[CLASS-1] a customer on a later page varies as it does alone', () => {
	const window = windowFor(YEAR, ledger);
	const last = CUSTOMERS - 1;
	const own = SALES.filter(({ customer }) => customer === names.customer.name(last));
	const alone = measureVariation(totalLedger(ledgerOf(createNameBook(), own)), window, PLAIN);
	const { variation } = measureVariation(totalLedger(ledger), window, PLAIN);
	expect(variation[last]).toBeGreaterThan(0);
	expect(variation[last]).toBe(alone.variation[0]);
});

it('[MEASURE-1] [BASIS-1] a customer on a later page has the figures that it has alone', () => {
	const window = windowFor(YEAR, ledger);
	const last = CUSTOMERS - 1;
	const own = SALES.filter(({ customer }) => customer === names.customer.name(last));
	const figuresIn = (rows: Ledger, code: number) => {
		const totals = totalLedger(rows);
		const { measures, columns } = measureCustomers(totals, window);
		const { value, priorValue, activeMonths } = basisOf(
			'sell-through',
			totals,
			window,
			measures,
		).basis;
		const all: readonly NumberArray[] = [
			...(Object.values(columns) as readonly NumberArray[]),
			...[value, priorValue, activeMonths],
		];
		return all.map((column) => column[code]);
	};
	expect(figuresIn(ledger, last)).toEqual(figuresIn(ledgerOf(createNameBook(), own), 0));
});
