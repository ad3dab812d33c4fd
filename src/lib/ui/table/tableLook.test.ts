import { finish, type Steps } from '$lib/domain/primitives/steps';
import { describe, expect, it } from 'vitest';
import type { Filter } from './filter';
import { wordColumn, type TableColumn } from './tableColumn';
import { isPlain, lookAt, onlyOf, PLAIN_LOOK, rowsThrough, withFilter } from './tableLook';

const COLUMNS: Readonly<Record<'who' | 'sum', TableColumn>> = {
	who: wordColumn(['甲', '', '乙', '甲']),
	sum: { kind: 'number', values: Float64Array.of(500, 900, -100, 100) },
};
type Id = keyof typeof COLUMNS;
const table = {
	rows: 4,
	*column(id: Id): Steps<TableColumn> {
		yield 0.5;
		return COLUMNS[id];
	},
};
const above = (a: number): Filter => ({ kind: 'number', test: 'above', a, b: a });
const people: Filter = { kind: 'words', wanted: new Set(['甲']), blank: true };

describe('[GRID-21] some rows of a table alone', () => {
	it('are those that every filter lets through, in the order asked for', () => {
		const one = withFilter<Id>(PLAIN_LOOK, 'who', people);
		const two = withFilter(one, 'sum', above(100));
		expect([...finish(lookAt(table, two))!]).toEqual([0, 1]);
		const ordered = { ...two, keys: [{ column: 'sum', descending: true }] as const };
		expect([...finish(lookAt(table, ordered))!]).toEqual([1, 0]);
		expect(finish(lookAt(table, PLAIN_LOOK))).toBeNull();
	});
	it('are asked for column by column', () => {
		const two = withFilter(withFilter<Id>(PLAIN_LOOK, 'sum', above(1)), 'who', people);
		expect([...two.filters.keys()]).toEqual(['sum', 'who']);
		expect(isPlain(withFilter(withFilter(two, 'who', null), 'sum', null))).toBe(true);
	});
	it('offer what the others let through', () => {
		const { filters } = withFilter<Id>(PLAIN_LOOK, 'sum', above(0));
		expect([...finish(rowsThrough(table, filters))]).toEqual([1, 1, 0, 1]);
		expect([...finish(rowsThrough(table, filters, 'sum'))]).toEqual([1, 1, 1, 1]);
	});
	it('are all rows again where the column is gone', () => {
		const look = {
			...withFilter<Id>(PLAIN_LOOK, 'sum', above(0)),
			keys: [{ column: 'who', descending: true }] as const,
		};
		expect(onlyOf(look, ['who', 'sum'])).toBe(look);
		expect(isPlain(onlyOf(look, []))).toBe(true);
	});
});
