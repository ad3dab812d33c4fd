import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPlace } from '../testing/anyPart';
import { appendBatch, replaceWithBatch } from './appendBatch';
import { cellText } from './cellText';
import type { ColumnId } from './columns';
import { countsOf } from './countsOf';
import { deleteRows } from './deleteRows';
import { editCells } from './editCells';
import { appendRows, insertRows } from './insertRows';
import { CHUNK_ROWS, EMPTY_LEDGER, type Ledger } from './ledger';
import { locate, rowsOf } from './locate';
import { createNameBook } from './nameBook';
import { batchOf, day, type Sale } from './testing/batchOf';

const many = (rows: number, from = 0): Sale[] =>
	Array.from({ length: rows }, (_, row) => ({
		date: '2026-01-05',
		customer: `客户${(from + row) % 7}`,
		amount: from + row,
	}));

const amounts = (ledger: Ledger): number[] => ledger.chunks.flatMap((chunk) => [...chunk.amount]);

describe('appending', () => {
	it('cuts a batch into full chunks and a rest', () => {
		const ledger = replaceWithBatch(createNameBook(), batchOf(many(CHUNK_ROWS + 3)));
		expect(ledger.chunks.map((chunk) => chunk.rows)).toEqual([CHUNK_ROWS, 3]);
		expect(amounts(ledger)).toEqual(many(CHUNK_ROWS + 3).map((sale) => sale.amount));
	});

	it('keeps full chunks and fills up the last one', () => {
		const names = createNameBook();
		const first = replaceWithBatch(names, batchOf(many(CHUNK_ROWS + 3)));
		const second = appendBatch(first, names, batchOf(many(CHUNK_ROWS, CHUNK_ROWS + 3)));
		expect(second.chunks[0]).toBe(first.chunks[0]);
		expect(second.chunks.map((chunk) => chunk.rows)).toEqual([CHUNK_ROWS, CHUNK_ROWS, 3]);
		expect(amounts(second)).toEqual(many(2 * CHUNK_ROWS + 3).map((sale) => sale.amount));
		expect(rowsOf(first)).toBe(CHUNK_ROWS + 3);
	});

	it('translates codes: the same name is the same customer, `__proto__` is one', () => {
		const names = createNameBook();
		const first = replaceWithBatch(names, batchOf([{ customer: '__proto__' }, { customer: '😀' }]));
		const both = appendBatch(
			first,
			names,
			batchOf([{ customer: '😀' }, { customer: '__proto__' }]),
		);
		expect([...(both.chunks[0]?.customer ?? [])]).toEqual([0, 1, 1, 0]);
		expect(cellText(both, names, 3, 'customer')).toBe('__proto__');
	});

	it('gives empty columns no array', () => {
		const ledger = replaceWithBatch(createNameBook(), batchOf([{ customer: 'a', region: '华东' }]));
		const chunk = ledger.chunks[0];
		expect(chunk?.texts.region).not.toBeNull();
		expect(chunk?.texts.channel).toBeNull();
		expect(chunk?.numbers.profit).toBeNull();
	});

	it('puts columns without a meaning under their title, twins in their order', () => {
		const names = createNameBook();
		const first = replaceWithBatch(
			names,
			batchOf([{ customer: 'a' }], [{ title: '备注', cells: ['x'] }]),
		);
		const both = appendBatch(
			first,
			names,
			batchOf(
				[{ customer: 'b' }],
				[
					{ title: '仓库', cells: ['w'] },
					{ title: '备注', cells: ['y'] },
					{ title: '备注', cells: ['z'] },
				],
			),
		);
		expect(both.extraColumns).toEqual(['备注', '仓库', '备注']);
		const row = (at: number): string[] =>
			[0, 1, 2].map((place) => cellText(both, names, at, `extra:${place}`));
		expect(row(0)).toEqual(['x', '', '']);
		expect(row(1)).toEqual(['y', 'w', 'z']);
	});

	it('keeps refused cells with their rows, also across chunks', () => {
		const names = createNameBook();
		const batch = {
			...batchOf(many(CHUNK_ROWS + 2)),
			refused: [
				{ row: 1, column: 'amount' as const, text: '一千' },
				{ row: CHUNK_ROWS + 1, column: 'date' as const, text: '2月30日' },
			],
			roundedRows: 4,
		};
		const first = replaceWithBatch(names, batchOf(many(1)));
		const ledger = appendBatch(first, names, batch);
		expect(cellText(ledger, names, 2, 'amount')).toBe('一千');
		expect(cellText(ledger, names, CHUNK_ROWS + 2, 'date')).toBe('2月30日');
		expect(countsOf(ledger)).toMatchObject({ refusedCells: 2, roundedRows: 4 });
	});
});

describe('editing', () => {
	const names = createNameBook();
	const ledger = replaceWithBatch(names, batchOf(many(CHUNK_ROWS + 5)));

	it('copies one column of one chunk', () => {
		const edited = editCells(ledger, names, [{ row: 2, column: 'amount', value: 7 }]);
		expect(edited.chunks[1]).toBe(ledger.chunks[1]);
		expect(edited.chunks[0]?.day).toBe(ledger.chunks[0]?.day);
		expect(edited.chunks[0]?.amount[2]).toBe(7);
		expect(ledger.chunks[0]?.amount[2]).toBe(2);
	});

	it('changes nothing where the cell holds the value already', () => {
		const same = editCells(ledger, names, [
			{ row: 2, column: 'amount', value: 2 },
			{ row: 2, column: 'profit', value: null },
			{ row: CHUNK_ROWS, column: 'customer', value: `客户${CHUNK_ROWS % 7}` },
		]);
		expect(same).toBe(ledger);
	});

	it('lets the last of two edits of one cell count', () => {
		const edited = editCells(ledger, names, [
			{ row: 0, column: 'channel', value: '经销' },
			{ row: 0, column: 'channel', value: null },
			{ row: 1, column: 'channel', value: '电商' },
		]);
		expect(cellText(edited, names, 0, 'channel')).toBe('');
		expect(cellText(edited, names, 1, 'channel')).toBe('电商');
	});

	it('keeps a refused text until the cell is read or cleared', () => {
		const wrong = editCells(ledger, names, [
			{ row: 4, column: 'amount', value: { refused: '12元整' } },
			{ row: 4, column: 'date', value: { refused: '明天' } },
		]);
		expect(wrong.chunks[0]?.refused.map((cell) => cell.column)).toEqual(['date', 'amount']);
		expect(cellText(wrong, names, 4, 'amount')).toBe('12元整');
		expect(wrong.chunks[0]?.amount[4]).toBeNaN();
		const right = editCells(wrong, names, [{ row: 4, column: 'amount', value: 1200 }]);
		expect(cellText(right, names, 4, 'amount')).toBe('12');
		const cleared = editCells(right, names, [{ row: 4, column: 'date', value: null }]);
		expect(cleared.chunks[0]?.refused).toEqual([]);
		expect(cellText(cleared, names, 4, 'date')).toBe('');
	});

	it('refuses what cannot be meant', () => {
		const edit = (row: number, value: string | number): unknown =>
			editCells(ledger, names, [{ row, column: 'amount', value }]);
		expect(() => edit(CHUNK_ROWS + 5, 1)).toThrow(RangeError);
		expect(() => edit(-1, 1)).toThrow(RangeError);
		expect(() => edit(0, 'ten')).toThrow(TypeError);
	});
});

describe('rows', () => {
	it('finds a row in its chunk', () => {
		const ledger = replaceWithBatch(createNameBook(), batchOf(many(CHUNK_ROWS + 5)));
		expect(locate(ledger, CHUNK_ROWS)).toMatchObject({ index: 1, row: 0 });
		expect(() => locate(ledger, CHUNK_ROWS + 5)).toThrow(RangeError);
		expect(() => locate(EMPTY_LEDGER, 0)).toThrow(RangeError);
	});

	it('leaves chunks alone that lose no row, and drops empty ones', () => {
		const ledger = replaceWithBatch(createNameBook(), batchOf(many(CHUNK_ROWS + 2)));
		const shorter = deleteRows(ledger, [CHUNK_ROWS + 1, CHUNK_ROWS]);
		expect(shorter.chunks).toEqual([ledger.chunks[0]]);
		expect(shorter.chunks[0]).toBe(ledger.chunks[0]);
		expect(deleteRows(ledger, [])).toBe(ledger);
		expect(() => deleteRows(ledger, [CHUNK_ROWS + 2])).toThrow(RangeError);
	});

	it('splits a full chunk when rows are put into it', () => {
		const ledger = replaceWithBatch(createNameBook(), batchOf(many(CHUNK_ROWS)));
		const longer = insertRows(ledger, 10, 1);
		expect(rowsOf(longer)).toBe(CHUNK_ROWS + 1);
		expect(longer.chunks.every((chunk) => chunk.rows <= CHUNK_ROWS)).toBe(true);
		expect(amounts(longer).slice(9, 12)).toEqual([9, NaN, 10]);
		expect(countsOf(longer).uncountedRows).toBe(1);
	});

	it('appends more blank rows than a chunk holds', () => {
		const ledger = appendRows(EMPTY_LEDGER, 2 * CHUNK_ROWS + 1);
		expect(ledger.chunks.map((chunk) => chunk.rows)).toEqual([CHUNK_ROWS, CHUNK_ROWS, 1]);
	});
});

/** The sheet as a plain list of rows: what every operation must agree with. */
type Row = Partial<Record<ColumnId, string>>;
const COLUMNS: readonly ColumnId[] = ['date', 'customer', 'order', 'amount', 'profit', 'extra:0'];

it('says after any operations what a plain list of rows says', () => {
	const name = fc.constantFrom('', '__proto__', '😀', '"a",b', '￥');
	const operation = fc.oneof(
		fc.record({ kind: fc.constant('append' as const), rows: fc.integer({ min: 0, max: 5 }), name }),
		fc.record({
			kind: fc.constant('insert' as const),
			at: anyPlace,
			rows: fc.integer({ min: 0, max: 4 }),
		}),
		fc.record({ kind: fc.constant('delete' as const), from: anyPlace, to: anyPlace }),
		fc.record({
			kind: fc.constant('edit' as const),
			at: anyPlace,
			column: fc.constantFrom(...COLUMNS),
			name,
			number: fc.option(fc.integer({ min: -300, max: 300 })),
			refused: fc.boolean(),
		}),
	);
	fc.assert(
		fc.property(fc.array(operation, { maxLength: 25 }), (operations) => {
			const names = createNameBook();
			let ledger: Ledger = { ...EMPTY_LEDGER, extraColumns: ['备注'] };
			const model: Row[] = [];
			for (const step of operations) {
				if (step.kind === 'append') {
					const sales = Array.from({ length: step.rows }, () => ({
						customer: step.name,
						amount: 5,
					}));
					const cells = sales.map(() => step.name);
					ledger = appendBatch(ledger, names, batchOf(sales, [{ title: '备注', cells }]));
					for (const cell of cells) model.push({ customer: cell, amount: '0.05', 'extra:0': cell });
				} else if (step.kind === 'insert') {
					const at = Math.floor(step.at * (model.length + 1));
					ledger = insertRows(ledger, at, step.rows);
					model.splice(at, 0, ...Array.from({ length: step.rows }, () => ({})));
				} else if (step.kind === 'delete') {
					const from = Math.floor(step.from * model.length);
					const to = Math.floor(step.to * model.length);
					const rows = Array.from({ length: Math.max(0, to - from) }, (_, k) => to - 1 - k);
					ledger = deleteRows(ledger, rows);
					model.splice(from, rows.length);
				} else if (model.length > 0) {
					const row = Math.floor(step.at * model.length);
					const { column, number } = step;
					const text = column === 'date' || column === 'amount' || column === 'profit';
					const day_ = number === null ? null : day('2026-01-05');
					const typed = text ? (column === 'date' ? day_ : number) : step.name || null;
					const value = step.refused ? { refused: '¿?' } : typed;
					ledger = editCells(ledger, names, [{ row, column, value }]);
					const shown = column === 'date' ? '2026-01-05' : String((number ?? 0) / 100);
					const plain = text ? (number === null ? '' : shown) : step.name;
					model[row] = { ...model[row], [column]: step.refused ? '¿?' : plain };
				}
			}
			expect(rowsOf(ledger)).toBe(model.length);
			const shown = model.map((_, row) =>
				COLUMNS.map((column) => cellText(ledger, names, row, column)),
			);
			expect(shown).toEqual(model.map((row) => COLUMNS.map((column) => row[column] ?? '')));
		}),
		{ numRuns: 300 },
	);
});
