import { describe, expect, it } from 'vitest';
import type { Filter, NumberTest, WordTest } from './filter';
import { filterTable } from './filterTable';
import { wordColumn, type NumberColumn, type TableColumn } from './tableColumn';

const AMOUNTS: NumberColumn = { kind: 'number', values: Float64Array.of(5, -2, NaN, 0, 5, 9, -0) };
const NAMES = wordColumn([
	'贵州茅台',
	'ＡＣＭＥ "East"',
	'',
	'__proto__',
	'酒🍶行',
	'贵州茅台',
	'a.*',
]);

function left(
	column: TableColumn,
	filter: Filter,
	through: Uint8Array = new Uint8Array(7).fill(1),
): number[] {
	filterTable(through, column, filter);
	return [...through.keys()].filter((row) => through[row] === 1);
}
const number = (test: NumberTest, a: number, b = 0): number[] =>
	left(AMOUNTS, { kind: 'number', test, a, b });
const word = (test: WordTest, text: string): number[] => left(NAMES, { kind: 'word', test, text });

describe('[GRID-21] rows by the values of a column', () => {
	it('are those that were ticked, nothing being a value of its own', () => {
		const wanted = new Set([5, 0]);
		expect(left(AMOUNTS, { kind: 'values', wanted, blank: false })).toEqual([0, 3, 4, 6]);
		expect(left(AMOUNTS, { kind: 'values', wanted: new Set(), blank: true })).toEqual([2]);
		const names = new Set(['贵州茅台', '__proto__']);
		expect(left(NAMES, { kind: 'words', wanted: names, blank: false })).toEqual([0, 3, 5]);
		expect(left(NAMES, { kind: 'words', wanted: names, blank: true })).toEqual([0, 2, 3, 5]);
	});
	it('are what is left of rows that another column has let through', () => {
		const through = Uint8Array.of(0, 1, 1, 1, 1, 0, 0);
		const wanted = new Set([5, -2]);
		expect(left(AMOUNTS, { kind: 'values', wanted, blank: false }, through)).toEqual([1, 4]);
	});
});

describe('[GRID-21] rows by a condition', () => {
	it('on numbers, which nothing never meets', () => {
		expect(number('equal', 5)).toEqual([0, 4]);
		expect(number('equal', 0)).toEqual([3, 6]);
		expect(number('other', 5)).toEqual([1, 3, 5, 6]);
		expect(number('above', 5)).toEqual([5]);
		expect(number('least', 5)).toEqual([0, 4, 5]);
		expect(number('below', 0)).toEqual([1]);
		expect(number('most', 0)).toEqual([1, 3, 6]);
		expect(number('between', 5, -2)).toEqual([0, 1, 3, 4, 6]);
	});
	it('on words, whatever their width and case, signs being signs', () => {
		expect(word('holds', 'acme')).toEqual([1]);
		expect(word('holds', '.*')).toEqual([6]);
		expect(word('lacks', '茅台')).toEqual([1, 2, 3, 4, 6]);
		expect(word('begins', '贵州')).toEqual([0, 5]);
		expect(word('ends', '行')).toEqual([4]);
		expect(word('is', '__PROTO__')).toEqual([3]);
		expect(word('is', '')).toEqual([2]);
	});
	it('the largest and the smallest, with those that tie', () => {
		const ends = (end: 'largest' | 'smallest', count: number, through?: Uint8Array): number[] =>
			left(AMOUNTS, { kind: 'ends', end, count }, through);
		expect(ends('largest', 1)).toEqual([5]);
		expect(ends('largest', 2)).toEqual([0, 4, 5]);
		expect(ends('smallest', 1)).toEqual([1]);
		expect(ends('smallest', 99)).toEqual([0, 1, 3, 4, 5, 6]);
		expect(ends('largest', 0)).toEqual([]);
		expect(ends('largest', 1, Uint8Array.of(1, 1, 1, 1, 0, 0, 1))).toEqual([0]);
		expect(ends('largest', 1, new Uint8Array(7))).toEqual([]);
	});
	it('of another kind than the column lets everything through', () => {
		expect(left(NAMES, { kind: 'number', test: 'above', a: 1, b: 0 })).toHaveLength(7);
		expect(left(AMOUNTS, { kind: 'word', test: 'holds', text: 'x' })).toHaveLength(7);
	});
});
