import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createNameBook } from '../ledger/nameBook';
import type { Sale } from '../ledger/testing/batchOf';
import { totalLedger } from '../ledger/totals/ledgerTotals';
import { ledgerOf } from '../testing/ledgerOf';
import { measureCustomers } from './measureCustomers';
import { measureLedger } from './measureLedger';
import { windowOf } from './windowOf';

const NAMES = ['甲', '__proto__', '"乙" 🍶', '\u202e丙', ''];
const MONTHS = ['2023-11', '2024-02-29', '2024-12', '2025-01', '2025-03-31', '2025-06', ''];
const fen = fc.constantFrom(-700, -1, 0, 1, 1, 5, 700, 2 ** 29);
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const sale = fc
	.record({
		customer: fc.constantFrom(...NAMES),
		date: fc.constantFrom(...MONTHS),
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
const WINDOWS = [
	{ months: 12, asOf: null },
	{ months: 3, asOf: '2025-03' },
	{ months: 1, asOf: '2030-01' },
	{ months: 6, asOf: '2020-01' },
] as const;

/** Measures by customer as the ledger is, and with a row of so much fen that they are made page by page. */
function bothWays(sales: readonly Sale[], window: (typeof WINDOWS)[number]) {
	const names = createNameBook();
	const [plain, wide] = [
		sales,
		[...sales, { customer: '大', date: '2024-06', amount: 2 ** 40 }],
	].map((rows) => totalLedger(ledgerOf(names, rows, 4))) as [
		ReturnType<typeof totalLedger>,
		ReturnType<typeof totalLedger>,
	];
	// Both see the same months: a window without an end of its own would end elsewhere.
	const at = { ...windowOf(window, plain) };
	return { at, plain, wide };
}

it('[MEASURE-1] measures from the chunks what it measures page by page', () => {
	fc.assert(
		fc.property(
			fc.array(sale, { minLength: 1, maxLength: 40 }),
			fc.constantFrom(...WINDOWS),
			(sales, window) => {
				const { at, plain, wide } = bothWays(sales, window);
				if (plain.customers === 0) return;
				const direct = measureLedger(plain, at);
				expect(measureLedger(wide, at)).toBeNull();
				const paged = measureCustomers(wide, at).columns;
				const orderless = sales.every(({ order }) => order === undefined);
				const names = Object.keys(paged) as (keyof typeof paged)[];
				for (const name of names) {
					// Orders with a number are added by who asked.
					if (!orderless && (name === 'orders' || name === 'largestOrder')) continue;
					// 2^29 fen a few times is more than 2^30: then this is page by page as well.
					const first = [...(direct ?? measureCustomers(plain, at).columns)[name]];
					const upTo = first.slice(0, plain.customers);
					expect(upTo).toEqual([...paged[name]].slice(0, plain.customers));
				}
				const measured = measureCustomers(plain, at).columns;
				for (const name of names)
					expect([...measured[name]]).toEqual([...paged[name]].slice(0, plain.customers));
			},
		),
		{ numRuns: 500 },
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
])('leaves %s beyond 32 bits to the pages', (_, sales: readonly Sale[]) => {
	const totals = totalLedger(ledgerOf(createNameBook(), sales));
	const window = windowOf({ months: 12, asOf: null }, totals);
	expect(measureLedger(totals, window)).toBeNull();
	const sum = sales.reduce((fen, each) => fen + ('date' in each ? each.amount! : 0), 0);
	expect(measureCustomers(totals, window).measures.revenue[0]).toBe(sum);
});

it('leaves years far apart to the pages, and has nothing to say without a counted row', () => {
	const far = totalLedger(ledgerOf(createNameBook(), [one(5), one(7, { date: '1901-01' })]));
	const window = windowOf({ months: 12, asOf: null }, far);
	expect(measureLedger(far, window)).toBeNull();
	expect(measureCustomers(far, window).measures.revenue[0]).toBe(5);
	const none = totalLedger(ledgerOf(createNameBook(), [{ customer: '甲', amount: 5 }]));
	expect(measureLedger(none, windowOf({ months: 12, asOf: null }, none))).toBeNull();
});
