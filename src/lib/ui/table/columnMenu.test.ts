import { describe, expect, it } from 'vitest';
import { isTicked, readTicked, readTyped, typedOf, type MenuColumn } from './columnMenu';
import type { Filter } from './filter';

const column: MenuColumn = {
	title: '金额',
	kind: 'number',
	values: null,
	show: String,
	read: (text) => (text.trim() === '' || Number.isNaN(Number(text)) ? null : Number(text) * 100),
	write: (value) => String(value / 100),
	finder: () => null,
};
const VALUES = [
	{ value: 1, rows: 2 },
	{ value: 2, rows: 1 },
	{ value: null, rows: 5 },
];

describe('[GRID-21] a filter as it is typed and ticked', () => {
	it.each<Filter>([
		{ kind: 'number', test: 'between', a: 100, b: 250 },
		{ kind: 'number', test: 'above', a: -5, b: -5 },
		{ kind: 'ends', end: 'largest', count: 10 },
		{ kind: 'word', test: 'holds', text: '茅台' },
	])('is written and read as it was: %j', (filter) => {
		expect(readTyped(typedOf(filter, column), column)).toEqual(filter);
	});
	it('is none without a condition, and cannot be read where it makes no sense', () => {
		expect(readTyped(typedOf(null, column), column)).toBeNull();
		expect(readTyped({ test: 'above', first: '酒', second: '' }, column)).toBeUndefined();
		expect(readTyped({ test: 'between', first: '1', second: '' }, column)).toBeUndefined();
		expect(readTyped({ test: 'largest', first: '0', second: '' }, column)).toBeUndefined();
		expect(readTyped({ test: 'largest', first: '１０', second: '' }, column)).toEqual({
			kind: 'ends',
			end: 'largest',
			count: 10,
		});
	});
	it('is none where everything is ticked, and comes back as it was ticked', () => {
		expect(readTicked(VALUES, () => true, 'number')).toBeNull();
		const filter = readTicked(VALUES, ({ value }) => value !== 2, 'number');
		expect(filter).toEqual({ kind: 'values', wanted: new Set([1]), blank: true });
		expect(VALUES.map((each) => isTicked(filter, each))).toEqual([true, false, true]);
		expect(VALUES.map((each) => isTicked(null, each))).toEqual([true, true, true]);
		expect(readTicked([{ value: 'a', rows: 1 }], () => false, 'word')).toEqual({
			kind: 'words',
			wanted: new Set(),
			blank: false,
		});
	});
});
