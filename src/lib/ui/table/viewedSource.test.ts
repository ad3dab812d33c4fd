import { expect, it } from 'vitest';
import type { GridSource } from '../grid/port';
import { tableRow, viewedSource } from './viewedSource';

const source: GridSource = {
	rows: 5,
	grows: true,
	text: (row, column) => `${String(row)}/${String(column)}`,
	raw: (row, column) => `${String(row)}:${String(column)}`,
	mark: (row) => (row === 2 ? { refused: true } : null),
	note: (row, column) => (row === 0 && column === 1 ? '批注' : null),
	label: (row) => `#${String(row)}`,
	choices: (column) => [String(column)],
	takes: (column, text) => text === String(column),
	finder: (column) => (row) => row === 2 && column === 1,
};

it('shows rows and columns in an order of their own, and says of each what it is', () => {
	const view = { rows: Int32Array.of(2, 0), filled: 4, columns: [1, 0] };
	const shown = viewedSource(source, view);
	expect([shown.rows, shown.grows]).toEqual([3, true]);
	expect([0, 1, 2].map((row) => shown.text(row, 0))).toEqual(['2/1', '0/1', '4/1']);
	expect([shown.raw(1, 1), shown.label?.(0), shown.mark?.(0, 0)]).toEqual([
		'0:0',
		'#2',
		{ refused: true },
	]);
	expect([shown.note?.(1, 0), shown.note?.(1, 1), shown.note?.(0, 0)]).toEqual([
		'批注',
		null,
		null,
	]);
	expect([shown.choices?.(0), shown.takes?.(1, '0')]).toEqual([['1'], true]);
	const finds = shown.finder?.(0, 'x', () => true);
	expect([0, 1].map((row) => finds?.(row))).toEqual([true, false]);
	expect(Object.keys(shown)).not.toContain('meter');
	// The row below the last one is the one below the last of the table.
	expect(tableRow(view, 2)).toBe(4);
});
it('shows all rows as they stand', () => {
	const shown = viewedSource(source, { rows: null, filled: 4, columns: [0, 1] });
	expect([shown.rows, shown.text(4, 1)]).toEqual([5, '4/1']);
});
