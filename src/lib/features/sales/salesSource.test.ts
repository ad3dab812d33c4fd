import { appendBatch } from '$lib/domain/ledger/appendBatch';
import { editCells } from '$lib/domain/ledger/editCells';
import { EMPTY_LEDGER } from '$lib/domain/ledger/ledger';
import { writeNotes } from '$lib/domain/ledger/writeNotes';
import { createNameBook } from '$lib/domain/ledger/nameBook';
import { batchOf } from '$lib/domain/ledger/testing/batchOf';
import { describe, expect, it } from 'vitest';
import { salesSource } from './salesSource';

const names = createNameBook();
const ledger = editCells(
	appendBatch(
		EMPTY_LEDGER,
		names,
		batchOf([
			{ date: '2026-10-31', customer: '南京金樽酒业', amount: 8_640_000, quantity: 1500 },
			{ date: '2026-10', customer: '__proto__', amount: -2_145_650, order: 'XS-1' },
		]),
	),
	names,
	[{ row: 1, column: 'quantity', value: { refused: '12.6万（含运费）' } }],
);
const columns = ['date', 'customer', 'order', 'quantity', 'amount'] as const;
const source = (view: Int32Array | null = null) =>
	salesSource({ ledger, names, columns, view, locale: 'zh-CN', emptyRows: 1 });

describe('salesSource', () => {
	it('shows figures with separators and edits them in plain digits', () => {
		const sheet = source();
		expect([sheet.text(0, 4), sheet.raw(0, 4)]).toEqual(['86,400', '86400']);
		expect([sheet.text(1, 4), sheet.raw(1, 4)]).toEqual(['−21,456.50', '-21456.5']);
		expect([sheet.text(0, 3), sheet.raw(0, 3)]).toEqual(['1.5', '1.5']);
	});

	it('keeps what could not be read as it was pasted, and marks it', () => {
		const sheet = source();
		expect(sheet.text(1, 3)).toBe('12.6万（含运费）');
		expect(sheet.raw(1, 3)).toBe('12.6万（含运费）');
		expect(sheet.mark?.(1, 3)).toEqual({ refused: true });
		expect(sheet.mark?.(1, 4)).toEqual({ breach: true });
		expect(sheet.mark?.(0, 4)).toBeNull();
	});

	it('has an empty row to type into, and shows no figure where there is none', () => {
		const sheet = source();
		expect(sheet.rows).toBe(3);
		expect(columns.map((_, place) => sheet.text(2, place))).toEqual(['', '', '', '', '']);
		expect(sheet.raw(0, 2)).toBe('');
	});

	it('looks at rows in another order under the numbers they have in the sheet', () => {
		const sheet = source(Int32Array.of(1, 0));
		expect([sheet.text(0, 1), sheet.text(1, 1)]).toEqual(['__proto__', '南京金樽酒业']);
		expect([sheet.label?.(0), sheet.label?.(2)]).toEqual(['2', '3']);
	});

	it('[NOTE-2] shows a note at its row, in whatever order and among whichever rows', () => {
		const noted = writeNotes(ledger, [{ row: 1, column: 'amount', text: '待确认 😀' }]);
		const notesIn = (view: Int32Array | null): (string | null | undefined)[] => {
			const sheet = salesSource({
				...{ ledger: noted, names, columns, view },
				...{ locale: 'zh-CN', emptyRows: 1 },
			});
			return [0, 1, 2].map((row) => sheet.note?.(row, 4));
		};
		expect(notesIn(null)).toEqual([null, '待确认 😀', null]);
		expect(notesIn(Int32Array.of(1, 0))).toEqual(['待确认 😀', null, null]);
		expect(notesIn(Int32Array.of(1))).toEqual(['待确认 😀', null, null]);
		expect(notesIn(Int32Array.of(0))).toEqual([null, null, null]);
	});
});

it('[TRACE-5] shows some rows alone, under their own numbers, and nothing below them', () => {
	const sheet = salesSource({
		...{ ledger, names, columns, locale: 'zh-CN', emptyRows: 0 },
		...{ view: Int32Array.of(1), marked: Uint8Array.of(0, 1) },
	});
	expect([sheet.rows, sheet.grows, sheet.label?.(0)]).toEqual([1, false, '2']);
	expect([sheet.text(0, 1), sheet.text(1, 1), sheet.raw(1, 1)]).toEqual(['__proto__', '', '']);
	expect([sheet.mark?.(0, 0), sheet.mark?.(0, 4)]).toEqual([
		{ strong: true },
		{ strong: true, breach: true },
	]);
	expect(sheet.mark?.(1, 0)).toBeNull();
});
