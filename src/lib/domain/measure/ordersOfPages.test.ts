import { expect, it } from 'vitest';
import { createNameBook } from '../ledger/nameBook';
import type { Sale } from '../ledger/testing/batchOf';
import { totalLedger } from '../ledger/totals/ledgerTotals';
import { ledgerOf } from '../testing/ledgerOf';
import { ordersOfPages } from './ordersOfPages';

const CUSTOMERS = 300;
const rows = Array.from({ length: 2000 }, (_, row): Sale => ({
	customer: row % 7 === 0 ? '' : `客户${row % CUSTOMERS}`,
	date: row % 3 === 0 ? '2024-12' : '2025-01',
	amount: (row % 5) - 1,
	...(row % 2 === 0 ? {} : { order: `SO${row % 400}` }),
}));

it('reads the orders of the pages that are asked for, and no others', () => {
	const totals = totalLedger(ledgerOf(createNameBook(), rows, 300));
	const { tallies, pages } = totals;
	expect(pages.length).toBeGreaterThan(1);
	const some = ordersOfPages(totals, [1]);
	expect(tallies.made('order')).toBeNull();
	const every = tallies.of('order')!;
	expect(some[1]).toEqual(every[1]);
	expect(some[0]!.keys).toHaveLength(0);
	expect(some).toHaveLength(2);
	// Made by now.
	expect(ordersOfPages(totals, [1])).toBe(every);
});

it('finds none in a ledger without order numbers', () => {
	const plain = rows.map(({ customer, date, amount }): Sale => ({ customer, date, amount }));
	const totals = totalLedger(ledgerOf(createNameBook(), plain, 300));
	expect(ordersOfPages(totals, [0, 1])).toEqual([]);
});
