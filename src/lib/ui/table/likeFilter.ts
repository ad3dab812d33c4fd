import type { Filter } from './filter';
import type { TableColumn } from './tableColumn';

/** Rows that hold the same as this one in a column; nothing, where it holds nothing. */
export function likeFilter(column: TableColumn, row: number): Filter {
	if (column.kind === 'number') {
		const value = column.values[row] ?? Number.NaN;
		const blank = Number.isNaN(value);
		return { kind: 'values', wanted: new Set(blank ? [] : [value]), blank };
	}
	const word = column.words[column.codes[row] ?? -1];
	const blank = word === undefined;
	return { kind: 'words', wanted: new Set(blank ? [] : [word]), blank };
}
