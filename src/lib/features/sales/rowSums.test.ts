import { createNameBook } from '$lib/domain/ledger/nameBook';
import { ledgerOf } from '$lib/domain/testing/ledgerOf';
import { expect, it } from 'vitest';
import { LedgerSummer } from './ledgerSums';
import { rowSums } from './rowSums';

const SALES = [
	{ customer: '__proto__', date: '2025-12', amount: 100, profit: -3 },
	{ customer: '__proto__', date: '2025-12', amount: -40, quantity: 1500 },
	{ customer: '乙', amount: 7, quantity: 9000 },
	{ date: '2025-12', amount: 7 },
	{ customer: '乙', date: '2025-12', amount: 2 },
];
const ledger = ledgerOf(createNameBook(), SALES, 2);

it('[TRACE-5] adds up the rows that are shown, those alone that count, across chunks', () => {
	expect(rowSums(ledger, Int32Array.of(1, 2, 4))).toEqual({
		...{ rows: 2, customers: 2, amount: -38 },
		numbers: { quantity: 1500, profit: null, promotion: null, sellThrough: null },
	});
	const { span: _, ...sums } = new LedgerSummer().sum(ledger);
	expect(rowSums(ledger, Int32Array.of(0, 1, 2, 3, 4))).toEqual(sums);
	expect(rowSums(ledger, new Int32Array(0))).toMatchObject({ rows: 0, amount: 0 });
});
