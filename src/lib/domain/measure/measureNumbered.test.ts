import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createNameBook } from '../ledger/nameBook';
import type { Sale } from '../ledger/testing/batchOf';
import { totalLedger } from '../ledger/totals/ledgerTotals';
import { ledgerOf } from '../testing/ledgerOf';
import { blankMeasures } from './measureColumns';
import { measureNumbered } from './measureNumbered';
import { measureOrders } from './measureOrders';
import { ordersOfPages } from './ordersOfPages';
import { windowOf } from './windowOf';

const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const some = <Value>(...values: readonly Value[]) => optional(fc.constantFrom(...values));
const sale: fc.Arbitrary<Sale> = fc
	.record({
		customer: some('甲', '__proto__', '"乙" 🍶', '\u202e丙'),
		date: some('2024-02-29', '2024-12-31', '2025-01', '2025-01-31', '2025-03-01', '2025-06'),
		amount: some(-700, -1, 0, 1, 5, 700, 2 ** 40),
		order: some('SO1', 'SO2', '__proto__', '0', '订单 3'),
	})
	.map((each) => Object.fromEntries(Object.entries(each).filter(([, cell]) => cell !== undefined)))
	.map((each) => each as unknown as Sale);
const sales = fc.array(sale, { minLength: 1, maxLength: 40 });
const WINDOWS = [
	{ months: 12, asOf: null },
	{ months: 1, asOf: '2025-01' },
	{ months: 3, asOf: '2025-03' },
	{ months: 1, asOf: '2030-01' },
] as const;

const counted = ({ orders, largestOrder }: ReturnType<typeof blankMeasures>) => [
	[...orders],
	[...largestOrder],
];

it('[MEASURE-3] counts orders with a number as their tally says, whoever shares one', () => {
	fc.assert(
		fc.property(sales, fc.constantFrom(...WINDOWS), (rows, policy) => {
			const totals = totalLedger(ledgerOf(createNameBook(), rows, 3));
			const { customers, perPage, ledger, tallies } = totals;
			const window = windowOf(policy, totals);
			const direct = blankMeasures(customers);
			expect(measureNumbered(direct, ledger.chunks, window)).toBe(true);
			const every = Array.from({ length: totals.pages.length }, (_, page) => page);
			const few = ordersOfPages(totals, every);
			expect(tallies.made('order')).toBeNull();
			const tally = tallies.of('order') ?? [];
			const byPage = [few, tally].map((pages) => {
				const columns = blankMeasures(customers);
				pages.forEach((page, place) => measureOrders(columns, place * perPage, page, window));
				return counted(columns);
			});
			expect(byPage[0]).toEqual(counted(direct));
			expect(byPage[1]).toEqual(counted(direct));
		}),
		{ numRuns: 500 },
	);
});

it('adds nothing where too many customers share a number', () => {
	const rows = Array.from({ length: 9 }, (_, k): Sale => ({
		...{ customer: `客户${k}`, date: '2025-01', amount: 5 },
		order: '1',
	}));
	const totals = totalLedger(ledgerOf(createNameBook(), rows, 4));
	const window = windowOf({ months: 12, asOf: null }, totals);
	const columns = blankMeasures(totals.customers);
	expect(measureNumbered(columns, totals.ledger.chunks, window, 2)).toBe(false);
	expect(counted(columns)).toEqual(counted(blankMeasures(totals.customers)));
	expect(measureNumbered(columns, totals.ledger.chunks, window, 8)).toBe(true);
	expect([...columns.orders]).toEqual(rows.map(() => 1));
});
