import { appendBatch } from '$lib/domain/ledger/appendBatch';
import { deleteRows } from '$lib/domain/ledger/deleteRows';
import { CHUNK_ROWS, EMPTY_LEDGER } from '$lib/domain/ledger/ledger';
import { createNameBook } from '$lib/domain/ledger/nameBook';
import { batchOf, type Sale } from '$lib/domain/ledger/testing/batchOf';
import type { ColumnId } from '$lib/domain/ledger/columns';
import { finish } from '$lib/domain/primitives/steps';
import type { Filter } from '$lib/ui/table/filter';
import { lookAt, PLAIN_LOOK } from '$lib/ui/table/tableLook';
import { describe, expect, it } from 'vitest';
import { LookKeeper } from './lookKeeper';
import { ledgerTable, type SalesLook } from './salesLook';

function made(sales: readonly Sale[]) {
	const names = createNameBook();
	return { names, ledger: appendBatch(EMPTY_LEDGER, names, batchOf(sales)) };
}
const by = (column: ColumnId, descending: boolean): SalesLook => ({
	...PLAIN_LOOK,
	keys: [{ column, descending }],
});
function seen(sales: readonly Sale[], look: SalesLook): number[] | null {
	const { ledger, names } = made(sales);
	const rows = finish(lookAt(ledgerTable(ledger, names), look));
	return rows === null ? null : [...rows];
}
const above = (fen: number): Filter => ({ kind: 'number', test: 'above', a: fen, b: fen });

describe('[GRID-20] sales in an order of their own', () => {
	it('put blanks last both ways and keep ties in the order of the sheet', () => {
		const sales = [{ amount: 5 }, {}, { amount: 7 }, { amount: 5 }, { amount: -1 }, { amount: 0 }];
		expect(seen(sales, by('amount', true))).toEqual([2, 0, 3, 5, 4, 1]);
		expect(seen(sales, by('amount', false))).toEqual([4, 5, 0, 3, 2, 1]);
	});
	it('by pinyin, and numbers in names as numbers', () => {
		const sales = ['徐州', '10号店', '阿城', '9号店', '宁波'].map((customer) => ({ customer }));
		expect(seen(sales, by('customer', false))).toEqual([3, 1, 2, 4, 0]);
	});
	it('by date, a month before its days, and no date last', () => {
		const sales = [{ date: '2026-02' }, { date: '2026-01-31' }, {}, { date: '2026-02-01' }];
		expect(seen(sales, by('date', false))).toEqual([1, 0, 3, 2]);
		expect(seen(sales, by('date', true))).toEqual([3, 0, 1, 2]);
	});
	it('leave a column that nothing fills as it is, over more than one chunk', () => {
		const sales = Array.from({ length: CHUNK_ROWS + 2 }, (_, row) => ({ amount: row }));
		const rows = sales.map((_, row) => row);
		expect(seen(sales, by('profit', true))).toEqual(rows);
		expect(seen(sales, by('amount', true))).toEqual(rows.reverse());
		expect(seen(sales, PLAIN_LOOK)).toBeNull();
	});
});

describe('[GRID-21] some of the sales alone', () => {
	const sales = [
		{ customer: '甲', amount: 500 },
		{ customer: '', amount: 900 },
		{ customer: '乙', amount: -100 },
		{ customer: '甲', amount: 100 },
	];
	it('are those that every filter lets through, in the order asked for', () => {
		const filters: SalesLook['filters'] = new Map<ColumnId, Filter>([
			['customer', { kind: 'words', wanted: new Set(['甲']), blank: true }],
			['amount', above(100)],
		]);
		expect(seen(sales, { keys: [], filters })).toEqual([0, 1]);
		expect(seen(sales, { ...by('amount', true), filters })).toEqual([1, 0]);
	});
});

describe('[GRID-23] rows that were chosen', () => {
	const filters: SalesLook['filters'] = new Map<ColumnId, Filter>([['amount', above(3)]]);
	const look: SalesLook = { ...by('amount', true), filters };
	const sales = [{ amount: 5 }, { amount: 1 }, { amount: 7 }];
	it('keep their places while they are edited, and new ones come last', () => {
		const { ledger, names } = made(sales);
		const keeper = new LookKeeper();
		const first = keeper.rowsOf(ledger, names, look);
		expect([...first!]).toEqual([2, 0]);
		const edited = { ...ledger, chunks: ledger.chunks.map((chunk) => ({ ...chunk })) };
		expect(keeper.rowsOf(edited, names, look)).toBe(first);
		const longer = appendBatch(edited, names, batchOf([{ amount: 0 }, { amount: 9 }]));
		expect([...keeper.rowsOf(longer, names, look)!]).toEqual([2, 0, 3, 4]);
		// Asked again, they are chosen by what stands in them now.
		expect([...keeper.rowsOf(longer, names, { ...look })!]).toEqual([4, 2, 0]);
	});
	it('are chosen anew where rows are gone, and in another workbook', () => {
		const { ledger, names } = made(sales);
		const keeper = new LookKeeper();
		keeper.rowsOf(ledger, names, look);
		expect([...keeper.rowsOf(deleteRows(ledger, [0]), names, look)!]).toEqual([1]);
		const other = made([{ amount: 1 }, { amount: 9 }]);
		expect([...keeper.rowsOf(other.ledger, other.names, look)!]).toEqual([1]);
		expect(keeper.rowsOf(other.ledger, other.names, PLAIN_LOOK)).toBeNull();
		const beside = Int32Array.of(1);
		keeper.take(other.ledger, other.names, look, beside);
		expect(keeper.rowsOf(other.ledger, other.names, look)).toBe(beside);
	});
});
