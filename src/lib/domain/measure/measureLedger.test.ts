import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createNameBook } from '../ledger/nameBook';
import type { Sale } from '../ledger/testing/batchOf';
import { totalLedger, type LedgerTotals } from '../ledger/totals/ledgerTotals';
import type { Window } from '../plan';
import { ledgerOf } from '../testing/ledgerOf';
import { blankMeasures, type MeasureColumns } from './measureColumns';
import { measureCustomers } from './measureCustomers';
import { measureLedger } from './measureLedger';
import { monthsOfPages, monthSlots } from './monthSlots';
import { pageMeter } from './pageMeter';
import { windowOf } from './windowOf';

const NAMES = ['甲', '__proto__', '"乙" 🍶', '\u202e丙', ''];
const MONTHS = ['2023-11', '2024-02-29', '2024-12', '2025-01', '2025-03-31', '2025-06', ''];
/** With the others more than 120 months, a mistyped year, and the first month there is. */
const FAR = ['2009-01', '2042-12', '9999-12', '0001-01'];
const BEYOND = [2 ** 30, 2 ** 31 - 1, -(2 ** 31), 2 ** 33, -(2 ** 40), 0.5];
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

const salesOf = (months: readonly string[], amounts: readonly number[]) => {
	const fen = fc.constantFrom(-700, -1, 0, 1, 1, 5, 700, 2 ** 29, ...amounts);
	const sale = fc
		.record({
			customer: fc.constantFrom(...NAMES),
			date: fc.constantFrom(...MONTHS, ...months),
			amount: fc.option(fen, { freq: 8 }),
			profit: optional(fen),
			order: optional(fc.constantFrom('SO1', 'SO2')),
		})
		.map(({ amount, profit, order, date, customer }): Sale => ({
			customer,
			...(date === '' ? {} : { date }),
			...(amount === null ? {} : { amount }),
			...(profit === undefined ? {} : { profit }),
			...(order === undefined ? {} : { order }),
		}));
	return fc.array(sale, { minLength: 1, maxLength: 40 });
};
const WINDOWS = [
	{ months: 12, asOf: null },
	{ months: 3, asOf: '2025-03' },
	{ months: 1, asOf: '2030-01' },
	{ months: 6, asOf: '2020-01' },
	{ months: 36, asOf: '2025-06' },
] as const;

/** Everybody page by page, orders with a number left out. */
function byPage({ pages, perPage, customers, from, to }: LedgerTotals, window: Window) {
	const into = blankMeasures(customers);
	const every = pages.every();
	const meter = pageMeter(perPage, monthSlots(from, to, monthsOfPages(every), window));
	every.forEach((page, place) => {
		const start = place * perPage;
		meter(into, start, Math.min(perPage, customers - start), page);
	});
	return into;
}

const listed = (columns: MeasureColumns) =>
	Object.entries(columns).map(([name, column]) => [name, ...(column as Float64Array)]);

it.each([
	['money in 32 bits', [], [], undefined],
	['money beyond 32 bits', [], BEYOND, undefined],
	['years far apart', FAR, [], undefined],
	['all of it, customer by customer', FAR, BEYOND, 1],
])('[MEASURE-1] measures from the chunks what it measures page by page: %s', (...how) => {
	const [, months, amounts, mostNumbers] = how;
	fc.assert(
		fc.property(salesOf(months, amounts), fc.constantFrom(...WINDOWS), (sales, policy) => {
			const totals = totalLedger(ledgerOf(createNameBook(), sales, 4));
			const window = windowOf(policy, totals);
			const direct = measureLedger(totals, window, mostNumbers);
			if (totals.customers === 0) expect(listed(direct)).toEqual(listed(blankMeasures(0)));
			else expect(listed(direct)).toEqual(listed(byPage(totals, window)));
		}),
		{ numRuns: 300 },
	);
});

const one = (amount: number, more: Partial<Sale> = {}): Sale => ({
	customer: '甲',
	date: '2025-01',
	amount,
	...more,
});

it.each([
	['sums of a month', [one(2 ** 30 - 1), one(1)]],
	['returns of a month', [one(-(2 ** 30)), one(-1)]],
	['sums of profits', [one(1, { profit: 2 ** 30 - 1 }), one(1, { profit: 1 })]],
	['an amount', [one(2 ** 31)]],
	['an amount between blanks', [{ customer: '甲', amount: 9 }, one(2 ** 33)]],
	['a profit', [one(1, { profit: -(2 ** 32) })]],
	['more than wraps round', [one(2 ** 31 - 1), one(2 ** 31 - 1), one(2)]],
	['what wraps round to where it was', [one(2 ** 31 - 1), one(2 ** 31 - 1), one(2), one(-7)]],
])('reads a customer of %s beyond 32 bits again, and none beside it', (_, sales) => {
	const beside = [one(5, { customer: '乙' }), one(-3, { customer: '丙', profit: 2 })];
	const totals = totalLedger(ledgerOf(createNameBook(), [...sales, ...beside]));
	const window = windowOf({ months: 12, asOf: null }, totals);
	const sum = sales.reduce((fen, each) => fen + ('date' in each ? each.amount! : 0), 0);
	const profit = sales.reduce((fen, each) => fen + (each.profit ?? 0), 0);
	expect([...measureCustomers(totals, window).measures.revenue]).toEqual([sum, 5, -3]);
	expect([...measureLedger(totals, window).profit]).toEqual([profit, 0, 2]);
});

it('measures thousands of customers beyond 32 bits among others', () => {
	const sales = Array.from({ length: 9000 }, (_, k) => [
		one(2 ** 31 + k, { customer: `大${k}` }),
		one(k, { customer: `小${k}`, profit: -k }),
	]).flat();
	const totals = totalLedger(ledgerOf(createNameBook(), sales));
	const window = windowOf({ months: 12, asOf: null }, totals);
	expect(listed(measureLedger(totals, window))).toEqual(listed(byPage(totals, window)));
});
