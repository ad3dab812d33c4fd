import { expect, it } from 'vitest';
import { createNameBook } from '../ledger/nameBook';
import type { Sale } from '../ledger/testing/batchOf';
import { totalLedger } from '../ledger/totals/ledgerTotals';
import { ledgerOf } from '../testing/ledgerOf';
import { blankMeasures } from './measureColumns';
import { measureFew } from './measureFew';
import { monthsOfChunks, monthSlots } from './monthSlots';
import { windowOf } from './windowOf';

const SALES: readonly Sale[] = [
	{ customer: '甲', date: '2025-01', amount: 7 },
	{ customer: '__proto__', date: '2024-12', amount: 2 ** 40, profit: -(2 ** 36) },
	{ customer: '__proto__', date: '2025-02', amount: -1 },
	{ customer: '__proto__', amount: 9 },
	{ customer: '乙', date: '2025-01', amount: 2 ** 35, profit: 3 },
];

it('[MEASURE-1] measures the customers that were asked for, and leaves the others as they are', () => {
	const { ledger, from, to, customers } = totalLedger(ledgerOf(createNameBook(), SALES, 2));
	const window = windowOf({ months: 12, asOf: null }, { from, to });
	const slots = monthSlots(from, to, monthsOfChunks(ledger.chunks), window);
	const columns = blankMeasures(customers);
	columns.revenue[0] = -5;
	measureFew(ledger.chunks, Int32Array.of(1, 2), slots, columns);
	expect([...columns.revenue]).toEqual([-5, 2 ** 40 - 1, 2 ** 35]);
	expect([...columns.profit]).toEqual([0, -(2 ** 36), 3]);
	expect([...columns.orders]).toEqual([0, 1, 1]);
	measureFew(ledger.chunks, new Int32Array(0), slots, columns);
	expect(columns.revenue[0]).toBe(-5);
});
