import { describe, expect, it } from 'vitest';
import { finish } from '$lib/domain/primitives/steps';
import type { GridColumn, GridSource } from '../port';
import { firstAtLeast } from '$lib/domain/primitives/firstAtLeast';
import { findCells } from './findCells';
import { editsOf } from '../fill/editsOf';
import type { FindQuery } from './query';
import { replaceEdits } from './replaceEdits';

const RAW = [
	['苏州酒业', '1234.5', 'A'],
	['', '-12', 'a'],
	['常州 1234', '', 'b'],
];
const source: GridSource = {
	rows: RAW.length,
	raw: (row, column) => RAW[row]?.[column] ?? '',
	text: (row, column) => (column === 1 && row === 0 ? '1,234.50' : (RAW[row]?.[column] ?? '')),
	takes: (column, text) => column !== 1 || !Number.isNaN(Number(text)),
};
const column = (editable: boolean): GridColumn => ({
	id: 'x',
	title: 'x',
	width: 1,
	kind: 'text',
	align: 'start',
	editable,
});
const columns = [column(true), column(true), column(false)];
const query = (text: string, whole = false) => ({ text, whole, matchCase: false });
const find = (text: string, whole = false): number[] => [
	...finish(findCells(source, 3, query(text, whole))),
];

describe('findCells [GRID-8]', () => {
	it('goes row by row, by what is shown and by what is typed', () => {
		expect(find('1234')).toEqual([1, 6]);
		expect(find('1,234')).toEqual([1]);
		expect(find('a')).toEqual([2, 5]);
		expect(find('12', true)).toEqual([]);
		expect(find('-12', true)).toEqual([4]);
		expect(find('')).toEqual([]);
	});
	it('asks a column that looks through itself, and finds more than fit at first', () => {
		const many: GridSource = {
			...source,
			rows: 3000,
			finder: (place) => (place === 0 ? (row) => row !== 7 : null),
		};
		expect(finish(findCells(many, 3, query('zz')))).toHaveLength(2999);
	});
	it('reads the notes beside the cells where it is told to [NOTE-7]', () => {
		const noted: GridSource = {
			...source,
			note: (row, column) => (row === 1 && column === 2 ? '问老王 (1234) 😀' : null),
		};
		const among = (text: string, notes: boolean, whole = false) => [
			...finish(findCells(noted, 3, { ...query(text, whole), notes })),
		];
		expect(among('1234', true)).toEqual([1, 5, 6]);
		expect(among('1234', false)).toEqual([1, 6]);
		expect(among('(1234) 😀', true)).toEqual([5]);
		expect(among('老王', true, true)).toEqual([]);
		expect(finish(findCells(source, 3, { ...query('老王'), notes: true }))).toHaveLength(0);
	});
	it('says how far it has come', () => {
		const steps = findCells({ ...source, rows: 1000 }, 3, query('x'));
		expect([steps.next().value, steps.next().value]).toEqual([0, 0.256]);
	});
});

describe('the next hit [GRID-9]', () => {
	it('is the first hit at or after a cell', () => {
		const hits = Int32Array.of(2, 5, 9);
		expect([0, 2, 3, 9, 10].map((cell) => firstAtLeast(hits, cell))).toEqual([0, 0, 1, 2, 3]);
	});
});

describe('replaceEdits [GRID-10]', () => {
	const replace = (text: string, by: string, asked: FindQuery = query(text), from = source) => {
		const hits = finish(findCells(from, 3, asked));
		const replaced = { cells: 0, closed: 0, kept: 0 };
		const edits = replaceEdits({ columns, source: from }, hits, asked, by, replaced);
		return { edits: finish(editsOf(edits)), ...replaced };
	};
	it('writes what is changed, and counts what is not', () => {
		expect(replace('1234', '7')).toEqual({
			edits: [
				{ row: 0, column: 1, text: '7.5' },
				{ row: 2, column: 0, text: '常州 7' },
			],
			cells: 2,
			closed: 0,
			kept: 0,
		});
	});
	it('leaves notes alone [NOTE-7]', () => {
		const noted: GridSource = { ...source, note: (row) => (row === 0 ? '老王' : null) };
		const done = replace('老王', '老李', { ...query('老王'), notes: true }, noted);
		expect(done).toEqual({ edits: [], cells: 0, closed: 1, kept: 2 });
	});
	it('leaves computed cells, what is only shown so, and what could not be read afterwards', () => {
		expect(replace('a', 'x')).toMatchObject({ edits: [], closed: 2 });
		expect(replace('1,234', '7')).toMatchObject({ edits: [], kept: 1 });
		expect(replace('12', 'zwölf')).toMatchObject({
			edits: [{ row: 2, column: 0, text: '常州 zwölf34' }],
			kept: 2,
		});
	});
});
