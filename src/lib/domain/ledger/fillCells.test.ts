import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cellText } from './cellText';
import type { CellValue, ReadValue } from './chunkDraft';
import type { ColumnId } from './columns';
import { editCells } from './editCells';
import { fillCells, type LedgerFill } from './fillCells';
import { deleteRows } from './deleteRows';
import type { Ledger } from './ledger';
import { rowsOf } from './locate';
import { createNameBook } from './nameBook';
import { replaceWithBatch } from './appendBatch';
import { CHUNK_ROWS } from './ledger';
import { batchOf, type Sale } from './testing/batchOf';

/** Three chunks, the middle one short, with texts that could not be read and −0. */
const names = createNameBook();
const sheet = ((): Ledger => {
	const sales = Array.from({ length: CHUNK_ROWS * 2 + 40 }, (_, row): Sale => ({
		date: '2026-01-05',
		customer: ['__proto__', '"甲"', '😀', ''][row % 4]!,
		amount: [0, -5, 12_345, NaN][row % 4]!,
	}));
	const whole = replaceWithBatch(names, batchOf(sales));
	const gone = Array.from({ length: CHUNK_ROWS - 20 }, (_, at) => CHUNK_ROWS + 10 + at);
	const refused = (row: number, column: ColumnId, text: string) => ({
		...{ row, column, value: { refused: text } satisfies CellValue },
	});
	return editCells(deleteRows(whole, gone), names, [
		refused(3, 'amount', '约 30 万?'),
		refused(CHUNK_ROWS + 2, 'date', '待定'),
		refused(CHUNK_ROWS + 2, 'amount', '?'),
		refused(CHUNK_ROWS + 25, 'quantity', '一打'),
	]);
})();
const rows = rowsOf(sheet);

const value: Record<string, fc.Arbitrary<ReadValue>> = {
	date: fc.constantFrom(null, 20_000),
	customer: fc.constantFrom(null, '', '__proto__', '新', '😀'),
	amount: fc.constantFrom(null, 0, -0, -5, 12_345),
	quantity: fc.constantFrom(null, 1000),
	region: fc.constantFrom(null, '华东'),
};
const anyRows = fc.oneof(
	fc
		.tuple(fc.nat(rows - 1), fc.nat(rows - 1))
		.map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
	fc.uniqueArray(fc.nat(rows - 1), { maxLength: 30 }).map((some) => Int32Array.from(some).sort()),
	fc.constant({ from: 5, to: 4 }),
);
const anyFill: fc.Arbitrary<LedgerFill> = fc
	.constantFrom(...(Object.keys(value) as ColumnId[]))
	.chain((column) =>
		fc.record({ column: fc.constant(column), value: value[column]!, rows: anyRows }),
	);

const rowsIn = ({ rows: some }: LedgerFill): number[] =>
	some instanceof Int32Array
		? [...some]
		: Array.from({ length: some.to - some.from + 1 }, (_, at) => some.from + at);

it('makes of every sheet what the same edits, cell by cell, make of it', () => {
	fc.assert(
		fc.property(fc.array(anyFill, { minLength: 1, maxLength: 3 }), (fills) => {
			let counted = 0;
			let expected = sheet;
			for (const fill of fills) {
				const before = expected;
				const { column, value: one } = fill;
				const own = rowsIn(fill);
				expected = editCells(
					before,
					names,
					own.map((row) => ({ row, column, value: one })),
				);
				for (const row of own) {
					const [was, now] = [before, expected].map((each) => cellText(each, names, row, column));
					if (was !== now) counted++;
				}
			}
			const filled = fillCells(sheet, names, fills);
			expect(filled.cells).toBe(counted);
			expect(filled.ledger).toEqual(expected);
		}),
		{ numRuns: 60 },
	);
});

it('shares what it does not change, down to the sheet itself', () => {
	const blank = fillCells(sheet, names, [
		{ column: 'region', value: null, rows: { from: 0, to: rows - 1 } },
	]);
	expect(blank).toEqual({ ledger: sheet, cells: 0 });
	expect(blank.ledger).toBe(sheet);
	const { ledger, cells } = fillCells(sheet, names, [
		{ column: 'amount', value: 7, rows: { from: 0, to: 9 } },
	]);
	expect(cells).toBe(10);
	expect(ledger.chunks[0]!.day).toBe(sheet.chunks[0]!.day);
	expect(ledger.chunks.slice(1)).toEqual(sheet.chunks.slice(1));
	expect(ledger.chunks[1]).toBe(sheet.chunks[1]);
});

it('refuses rows outside the sheet, and words among numbers', () => {
	const fill = (some: Partial<LedgerFill>) =>
		fillCells(sheet, names, [{ column: 'amount', value: 1, rows: { from: 0, to: 0 }, ...some }]);
	expect(() => fill({ rows: { from: 0, to: rows } })).toThrow(RangeError);
	expect(() => fill({ rows: Int32Array.of(-1, 2) })).toThrow(RangeError);
	expect(() => fill({ value: '甲' })).toThrow(TypeError);
});
