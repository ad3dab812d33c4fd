import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyPlace } from '../testing/anyPart';
import { appendBatch, replaceWithBatch } from './appendBatch';
import { cellText } from './cellText';
import { deleteRows } from './deleteRows';
import { editCells } from './editCells';
import { insertRows } from './insertRows';
import { CHUNK_ROWS, type Ledger } from './ledger';
import { rowsOf } from './locate';
import { createNameBook } from './nameBook';
import { batchOf, type Sale } from './testing/batchOf';
import { noteAt, writeNotes } from './writeNotes';

const sales = (rows: number): Sale[] =>
	Array.from({ length: rows }, (_, row) => ({ date: '2026-01-05', customer: '甲', amount: row }));

/** Amount and note of each row that has a note. */
const noted = (ledger: Ledger): (readonly [string, string])[] =>
	Array.from({ length: rowsOf(ledger) }, (_, row) => row).flatMap((row) => {
		const note = noteAt(ledger, row, 'amount');
		return note === null ? [] : [[cellText(ledger, names, row, 'amount'), note] as const];
	});
const names = createNameBook();

describe('notes beside the cells of sales', () => {
	test('[NOTE-1] are written, changed and taken away, two of them in one row, in the order of the sheet', () => {
		const ledger = replaceWithBatch(names, batchOf(sales(3)));
		const once = writeNotes(ledger, [
			{ row: 1, column: 'amount', text: '__proto__' },
			{ row: 1, column: 'date', text: '=1+1\n"😀"' },
			{ row: 0, column: 'customer', text: '\u202e' },
		]);
		expect(once.chunks[0]?.notes.map(({ row, column }) => [row, column])).toEqual([
			[0, 'customer'],
			[1, 'date'],
			[1, 'amount'],
		]);
		const twice = writeNotes(once, [
			{ row: 1, column: 'amount', text: '另一句' },
			{ row: 0, column: 'customer', text: '' },
		]);
		expect(noteAt(twice, 1, 'amount')).toBe('另一句');
		expect(noteAt(twice, 0, 'customer')).toBeNull();
		expect(noteAt(once, 0, 'customer')).toBe('\u202e');
		expect(ledger.chunks[0]?.notes).toEqual([]);
		expect(writeNotes(twice, [{ row: 1, column: 'amount', text: '另一句' }])).toBe(twice);
	});

	test('[NOTE-2] copy no column, and stay beside a cell that is edited', () => {
		const ledger = replaceWithBatch(names, batchOf(sales(3)));
		const after = writeNotes(ledger, [{ row: 2, column: 'amount', text: '对过' }]);
		const [old, now] = [ledger.chunks[0]!, after.chunks[0]!];
		expect(Object.entries(now).filter(([key]) => key !== 'notes')).toEqual(
			Object.entries(old).filter(([key]) => key !== 'notes'),
		);
		expect([now.day, now.amount, now.customer, now.numbers, now.texts, now.extra]).toSatisfy(
			(columns: unknown[]) =>
				[old.day, old.amount, old.customer, old.numbers, old.texts, old.extra].every(
					(column, at) => column === columns[at],
				),
		);
		const edited = editCells(after, names, [{ row: 2, column: 'amount', value: 7 }]);
		expect(noteAt(edited, 2, 'amount')).toBe('对过');
	});

	test('[NOTE-2] follow their row through whatever is done to the rows, across the ends of chunks', () => {
		const rows = CHUNK_ROWS + 5;
		const start = replaceWithBatch(names, batchOf(sales(rows)));
		const anyRow = fc.oneof(
			fc.constantFrom(0, CHUNK_ROWS - 1, CHUNK_ROWS, rows - 1),
			anyPlace.map((place) => Math.floor(place * rows)),
		);
		const anyDeed = fc.tuple(fc.constantFrom('insert', 'delete', 'append'), anyPlace);
		fc.assert(
			fc.property(
				fc.uniqueArray(anyRow, { minLength: 1, maxLength: 4 }),
				fc.array(anyDeed, { maxLength: 6 }),
				(beside, deeds) => {
					let ledger = writeNotes(
						start,
						beside.map((row) => ({ row, column: 'amount', text: `第 ${String(row)} 行` })),
					);
					const gone = new Set<number>();
					for (const [deed, place] of deeds) {
						const at = Math.floor(place * rowsOf(ledger));
						if (deed === 'insert') ledger = insertRows(ledger, at, 2);
						else if (deed === 'append') ledger = appendBatch(ledger, names, batchOf(sales(1)));
						else {
							const note = noteAt(ledger, at, 'amount');
							if (note !== null) gone.add(Number(/\d+/.exec(note)?.[0]));
							ledger = deleteRows(ledger, [at]);
						}
					}
					const left = beside.filter((row) => !gone.has(row)).sort((a, b) => a - b);
					expect(noted(ledger)).toEqual(
						left.map((row) => [String(row / 100), `第 ${String(row)} 行`]),
					);
				},
			),
			{ seed: 4, numRuns: 60 },
		);
	});
});
