import { expect, it } from 'vitest';
import { deleteRows } from '../deleteRows';
import { editCells } from '../editCells';
import { insertRows } from '../insertRows';
import type { Ledger } from '../ledger';
import { createNameBook } from '../nameBook';
import { ledgerOf } from '../../testing/ledgerOf';
import { changedRows } from './changedRows';

const names = createNameBook();
const ledger = ledgerOf(
	names,
	Array.from({ length: 9 }, (_, k) => ({ date: '2025-01', customer: 'a', amount: k, profit: k })),
);

/** Rows that go out and that come in between the first chunks of two sheets. */
const changes = (now: Ledger): number[][] | null =>
	changedRows(ledger.chunks[0]!, now.chunks[0]!)?.map(({ rows }) => [...rows]) ?? null;

it('are those whose cells differ', () => {
	const edits = [
		{ row: 3, column: 'amount', value: 7 },
		{ row: 5, column: 'profit', value: null },
		{ row: 5, column: 'region', value: '华东' },
	] as const;
	expect(changes(editCells(ledger, names, edits))).toEqual([
		[3, 5],
		[3, 5],
	]);
	const edited = editCells(ledger, names, edits.slice(1));
	// The profit of row 5 was 5 and is blank; a region that comes with it changes no other row.
	expect(changes(edited)).toEqual([[5], [5]]);
});

it('are none where no sum reads the column', () => {
	expect(changes(editCells(ledger, names, [{ row: 3, column: 'product', value: 'x' }]))).toBeNull();
	expect(changes(ledger)).toBeNull();
});

it('lie between the equal beginning and the equal end when rows went out or came in', () => {
	expect(changes(deleteRows(ledger, [4]))).toEqual([[4], []]);
	expect(changes(insertRows(ledger, 2, 2))).toEqual([[], [2, 3]]);
	expect(changes(deleteRows(ledger, [0, 8]))).toEqual([
		[0, 1, 2, 3, 4, 5, 6, 7, 8],
		[0, 1, 2, 3, 4, 5, 6],
	]);
});
