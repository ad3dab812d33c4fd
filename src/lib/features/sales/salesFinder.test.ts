import { appendBatch } from '$lib/domain/ledger/appendBatch';
import { editCells } from '$lib/domain/ledger/editCells';
import { EMPTY_LEDGER } from '$lib/domain/ledger/ledger';
import { createNameBook } from '$lib/domain/ledger/nameBook';
import { batchOf } from '$lib/domain/ledger/testing/batchOf';
import { finish } from '$lib/domain/primitives/steps';
import { findCells } from '$lib/ui/grid/find/findCells';
import { describe, expect, it } from 'vitest';
import { RowWalk } from './rowWalk';
import { salesSource } from './salesSource';

const names = createNameBook();
const first = appendBatch(
	EMPTY_LEDGER,
	names,
	batchOf([
		{ date: '2026-10-31', customer: '南京金樽酒业', amount: 8_640_050, quantity: 1500 },
		{ date: '2026-10', customer: '__proto__', amount: -2_145_650, order: 'XS-1' },
	]),
);
const ledger = editCells(
	{ ...first, chunks: [...first.chunks, ...first.chunks, ...first.chunks] },
	names,
	[{ row: 3, column: 'quantity', value: { refused: '12.6万（含运费）' } }],
);
const columns = ['date', 'customer', 'order', 'quantity', 'amount'] as const;
const source = salesSource({ ledger, names, columns, view: null, locale: 'zh-CN', emptyRows: 1 });
const find = (text: string): string[] =>
	[...finish(findCells(source, 5, { text, whole: false, matchCase: false }))].map(
		(hit) => `${String(Math.floor(hit / 5))}/${String(hit % 5)}`,
	);

describe('salesFinder [GRID-8]', () => {
	it('finds names, days, numbers as shown and as typed, and what could not be read', () => {
		expect(find('PROTO')).toEqual(['1/1', '3/1', '5/1']);
		expect(find('10-31')).toEqual(['0/0', '2/0', '4/0']);
		expect(find('86400')).toEqual(['0/4', '2/4', '4/4']);
		expect(find('86,400.50')).toEqual(['0/4', '2/4', '4/4']);
		expect(find('.50')).toEqual(['0/4', '1/4', '2/4', '3/4', '4/4', '5/4']);
		expect(find('1,500')).toEqual([]);
		expect(find('-2')).toEqual(['1/4', '3/4', '5/4']);
		expect(find('−21')).toEqual(['1/4', '3/4', '5/4']);
		expect(find('含运费')).toEqual(['3/3']);
	});
	it('goes through the rows as they are looked at', () => {
		const view = Int32Array.of(3, 0);
		const some = salesSource({ ledger, names, columns, view, locale: 'zh-CN', emptyRows: 0 });
		const hits = finish(findCells(some, 5, { text: '金樽', whole: false, matchCase: false }));
		expect([...hits]).toEqual([6]);
	});
	it('knows blank cells, and which texts a column reads', () => {
		const blank = (row: number, column: number) => source.blank?.(row, column);
		expect([blank(0, 2), blank(1, 2), blank(3, 3), blank(6, 0)]).toEqual([
			true,
			false,
			false,
			true,
		]);
		expect(source.takes?.(0, '2026-13-40')).toBe(false);
		expect(source.takes?.(4, '3.2万')).toBe(true);
	});
});

describe('RowWalk', () => {
	it('finds any row after any other, and none outside the sheet', () => {
		const walk = new RowWalk(ledger);
		for (const row of [0, 5, 1, 4, 2, 3]) {
			expect(walk.to(row)).toBe(ledger.chunks[Math.floor(row / 2)]);
			expect(walk.row).toBe(row % 2);
		}
		expect(walk.to(6)).toBeNull();
		expect(walk.to(-1)).toBeNull();
		expect(new RowWalk(EMPTY_LEDGER).to(0)).toBeNull();
	});
});
