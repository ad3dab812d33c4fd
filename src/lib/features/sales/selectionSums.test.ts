import { appendBatch } from '$lib/domain/ledger/appendBatch';
import { EMPTY_LEDGER } from '$lib/domain/ledger/ledger';
import { createNameBook } from '$lib/domain/ledger/nameBook';
import { batchOf } from '$lib/domain/ledger/testing/batchOf';
import { describe, expect, it } from 'vitest';
import { selectionSums } from './selectionSums';

const names = createNameBook();
const ledger = appendBatch(
	EMPTY_LEDGER,
	names,
	batchOf([
		{ customer: '甲', amount: 10, quantity: 1500 },
		{ customer: '乙', amount: 20 },
		{ customer: '丙', amount: -5 },
	]),
);
const columns = ['customer', 'quantity', 'amount'] as const;

describe('selectionSums', () => {
	it('counts what is filled and adds up figures, past the last row too', () => {
		const all = { fromRow: 0, toRow: 99, fromColumn: 0, toColumn: 2 };
		// 3 names, 1 quantity of 1.5, amounts of 0.10 + 0.20 − 0.05 yuan
		expect(selectionSums(ledger, columns, null, [all])).toEqual({
			...{ filled: 7, figures: 4, sum: 1.75, least: -0.05, most: 1.5, exact: '1.75' },
		});
	});
	it('[GRID-11] knows no least and no largest without figures', () => {
		const names = { fromRow: 0, toRow: 2, fromColumn: 0, toColumn: 0 };
		expect(selectionSums(ledger, columns, null, [names])).toMatchObject({
			...{ filled: 3, figures: 0, least: null, most: null },
		});
	});
	it('adds up the rows that are looked at', () => {
		const first = { fromRow: 0, toRow: 0, fromColumn: 2, toColumn: 2 };
		expect(selectionSums(ledger, columns, Int32Array.of(2, 1, 0), [first]).sum).toBe(-0.05);
	});
	it('[GRID-34] adds up several ranges', () => {
		const rows = [0, 2].map((row) => ({ fromRow: row, toRow: row, fromColumn: 1, toColumn: 2 }));
		expect(selectionSums(ledger, columns, null, rows)).toMatchObject({ figures: 3, exact: '1.55' });
		expect(selectionSums(ledger, columns, Int32Array.of(1, 0, 2), rows).exact).toBe('0.15');
	});
	it('[TRACE-5] takes all of some rows for those alone', () => {
		const all = { fromRow: 0, toRow: 99, fromColumn: 0, toColumn: 2 };
		expect(selectionSums(ledger, columns, Int32Array.of(1, 2), [all])).toEqual({
			...{ filled: 4, figures: 2, sum: 0.15, least: -0.05, most: 0.2, exact: '0.15' },
		});
	});
});
