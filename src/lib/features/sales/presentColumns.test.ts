import { appendBatch } from '$lib/domain/ledger/appendBatch';
import { SALES_COLUMNS } from '$lib/domain/ledger/columns';
import { editCells } from '$lib/domain/ledger/editCells';
import { EMPTY_LEDGER } from '$lib/domain/ledger/ledger';
import { createNameBook } from '$lib/domain/ledger/nameBook';
import { batchOf } from '$lib/domain/ledger/testing/batchOf';
import { describe, expect, it } from 'vitest';
import { presentColumns } from './presentColumns';

describe('presentColumns', () => {
	const names = createNameBook();
	const batch = batchOf(
		[{ date: '2026-01', customer: '甲', amount: 1, product: '窖藏10' }],
		[{ title: '__proto__', cells: ['x'] }],
	);

	it('shows what a sale needs on an empty sheet', () => {
		expect(presentColumns(EMPTY_LEDGER, false)).toEqual(['date', 'customer', 'amount']);
	});
	it('shows every column that could be filled when asked to', () => {
		expect(presentColumns(EMPTY_LEDGER, true)).toEqual(SALES_COLUMNS);
	});
	it('shows a column that is filled only by what could not be read', () => {
		const ledger = editCells(appendBatch(EMPTY_LEDGER, names, batch), names, [
			{ row: 0, column: 'profit', value: { refused: '约三千' } },
		]);
		expect(presentColumns(ledger, false)).toContain('profit');
	});
	it('puts columns without a meaning last', () => {
		expect(presentColumns(appendBatch(EMPTY_LEDGER, names, batch), false).at(-1)).toBe('extra:0');
	});
});
