import { expect, test } from 'vitest';
import { filterTable } from './filterTable';
import { likeFilter } from './likeFilter';
import { wordColumn, type TableColumn } from './tableColumn';

const through = (column: TableColumn, rows: number, row: number): number[] => {
	const kept = new Uint8Array(rows).fill(1);
	filterTable(kept, column, likeFilter(column, row));
	return [...kept];
};

test('rows with the same word stay, whatever it looks like', () => {
	const words = wordColumn(['甲', '__proto__', '', '甲', ' ', '😀']);
	expect(through(words, 6, 0)).toEqual([1, 0, 0, 1, 0, 0]);
	expect(through(words, 6, 1)).toEqual([0, 1, 0, 0, 0, 0]);
	expect(through(words, 6, 5)).toEqual([0, 0, 0, 0, 0, 1]);
});

test('of a cell with nothing, the others with nothing', () => {
	const words = wordColumn(['甲', '', '']);
	expect(through(words, 3, 1)).toEqual([0, 1, 1]);
	const numbers: TableColumn = { kind: 'number', values: Float64Array.of(0, Number.NaN, -0, 5) };
	expect(through(numbers, 4, 1)).toEqual([0, 1, 0, 0]);
	expect(through(numbers, 4, 2)).toEqual([1, 0, 1, 0]);
	expect(through(numbers, 4, 3)).toEqual([0, 0, 0, 1]);
});
