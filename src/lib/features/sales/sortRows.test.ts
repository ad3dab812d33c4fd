import { appendBatch } from '$lib/domain/ledger/appendBatch';
import { CHUNK_ROWS, EMPTY_LEDGER } from '$lib/domain/ledger/ledger';
import { createNameBook } from '$lib/domain/ledger/nameBook';
import { batchOf, type Sale } from '$lib/domain/ledger/testing/batchOf';
import { describe, expect, it } from 'vitest';
import { nextOrder, sortRows, type SortOrder } from './sortRows';

function sorted(sales: readonly Sale[], order: SortOrder): number[] {
	const names = createNameBook();
	return [...sortRows(appendBatch(EMPTY_LEDGER, names, batchOf(sales)), names, order)];
}

describe('sortRows', () => {
	it('puts blanks last both ways and keeps ties in the order of the sheet', () => {
		const sales = [{ amount: 5 }, {}, { amount: 7 }, { amount: 5 }, { amount: -1 }, { amount: 0 }];
		expect(sorted(sales, { column: 'amount', direction: 'descending' })).toEqual([
			2, 0, 3, 5, 4, 1,
		]);
		expect(sorted(sales, { column: 'amount', direction: 'ascending' })).toEqual([4, 5, 0, 3, 2, 1]);
	});

	it('orders names by pinyin and their numbers as numbers', () => {
		const sales = ['徐州', '10号店', '阿城', '9号店', '宁波'].map((customer) => ({ customer }));
		expect(sorted(sales, { column: 'customer', direction: 'ascending' })).toEqual([3, 1, 2, 4, 0]);
	});

	it('orders dates, a month before its days', () => {
		const sales = ['2026-02', '2026-01-31', '2026-02-01'].map((date) => ({ date }));
		expect(sorted(sales, { column: 'date', direction: 'ascending' })).toEqual([1, 0, 2]);
	});

	it('leaves a column that nothing fills as it is, over more than one chunk', () => {
		const sales = Array.from({ length: CHUNK_ROWS + 2 }, (_, row) => ({ amount: row }));
		const rows = sales.map((_, row) => row);
		expect(sorted(sales, { column: 'profit', direction: 'descending' })).toEqual(rows);
		expect(sorted(sales, { column: 'amount', direction: 'descending' })).toEqual(rows.reverse());
	});
});

describe('nextOrder', () => {
	it('goes round: new to old, old to new, as it stands', () => {
		const first = nextOrder(null, 'date');
		const second = nextOrder(first, 'date');
		expect([first?.direction, second?.direction, nextOrder(second, 'date')]).toEqual([
			'descending',
			'ascending',
			null,
		]);
	});
	it('starts anew with another column', () => {
		expect(nextOrder({ column: 'date', direction: 'ascending' }, 'amount')).toEqual({
			column: 'amount',
			direction: 'descending',
		});
	});
});
