import { describe, expect, it } from 'vitest';
import type { GridColumn, GridRange, GridSource } from '../port';
import { continued, type FillHow } from './continued';
import { fillDownTo } from './fillDownTo';
import { fillEdits as fillBy, fillFromFirst } from './fillEdits';

const column = (editable: boolean): GridColumn => ({
	id: 'x',
	title: 'x',
	width: 1,
	kind: 'text',
	align: 'start',
	editable,
});
const sheetOf = (rows: readonly (readonly string[])[], closed = -1, grows = false) => {
	const text = (row: number, place: number): string => rows[row]?.[place] ?? '';
	const source: GridSource = { rows: rows.length, text, raw: text, grows };
	return { columns: [0, 1, 2].map((place) => column(place !== closed)), source };
};
const range = (fromRow: number, fromColumn: number, toRow: number, toColumn: number) => ({
	fromRow,
	toRow,
	fromColumn,
	toColumn,
});

const fillEdits = (
	sheet: Parameters<typeof fillBy>[0],
	from: GridRange,
	to: GridRange,
	how: FillHow,
) => fillBy(sheet, from, to, (texts, backwards) => continued(texts, how, backwards));

describe('fillEdits [GRID-1]', () => {
	const sheet = sheetOf([
		['1', '门店1', 'a'],
		['2', '', ''],
		['', '', ''],
		['4', '', ''],
	]);
	it('goes down column by column, and leaves cells that say it already', () => {
		expect(fillEdits(sheet, range(0, 0, 1, 1), range(0, 0, 3, 1), 'series')).toEqual([
			{ row: 2, column: 0, text: '3' },
			{ row: 2, column: 1, text: '门店2' },
		]);
	});
	it('goes up, right and left', () => {
		expect(fillEdits(sheet, range(3, 0, 3, 0), range(1, 0, 3, 0), 'series')).toEqual([
			{ row: 2, column: 0, text: '4' },
			{ row: 1, column: 0, text: '4' },
		]);
		expect(fillEdits(sheet, range(0, 1, 0, 1), range(0, 1, 0, 2), 'series')).toEqual([
			{ row: 0, column: 2, text: '门店2' },
		]);
		expect(fillEdits(sheet, range(0, 2, 0, 2), range(0, 0, 0, 2), 'series')).toEqual([
			{ row: 0, column: 1, text: 'a' },
			{ row: 0, column: 0, text: 'a' },
		]);
	});
	it('leaves computed cells alone and stops at the last row of a sheet that does not grow', () => {
		const closed = sheetOf([['1', '1', '1'], ['']], 1);
		expect(fillEdits(closed, range(0, 0, 0, 2), range(0, 0, 9, 2), 'copy')).toEqual([
			{ row: 1, column: 0, text: '1' },
			{ row: 1, column: 2, text: '1' },
		]);
	});
	it('goes on below the last row of a sheet that grows', () => {
		const growing = sheetOf([['1']], -1, true);
		expect(fillEdits(growing, range(0, 0, 0, 0), range(0, 0, 2, 0), 'copy')).toHaveLength(2);
	});
	it('writes nothing where nothing is to be filled', () => {
		expect(fillEdits(sheet, range(0, 0, 1, 1), range(0, 0, 1, 1), 'series')).toEqual([]);
	});
});

describe('fillFromFirst [GRID-3]', () => {
	const sheet = sheetOf([
		['2026-01', '5'],
		['', ''],
		['', ''],
	]);
	it('Ctrl+D copies the first row into the others, and no series', () => {
		expect(fillFromFirst(sheet, range(0, 0, 2, 0), 'down')).toEqual([
			{ row: 1, column: 0, text: '2026-01' },
			{ row: 2, column: 0, text: '2026-01' },
		]);
	});
	it('in one row alone takes the row above; above the first there is none', () => {
		expect(fillFromFirst(sheet, range(1, 0, 1, 1), 'down')).toEqual([
			{ row: 1, column: 0, text: '2026-01' },
			{ row: 1, column: 1, text: '5' },
		]);
		expect(fillFromFirst(sheet, range(0, 0, 0, 1), 'down')).toEqual([]);
	});
	it('Ctrl+R copies the first column, or what stands to the left', () => {
		expect(fillFromFirst(sheet, range(0, 1, 0, 2), 'right')).toEqual([
			{ row: 0, column: 2, text: '5' },
		]);
		expect(fillFromFirst(sheet, range(0, 1, 0, 1), 'right')).toEqual([
			{ row: 0, column: 1, text: '2026-01' },
		]);
		expect(fillFromFirst(sheet, range(0, 0, 0, 0), 'right')).toEqual([]);
	});
});

describe('fillDownTo [GRID-4]', () => {
	const { source } = sheetOf([
		['a', '1', ''],
		['b', '', 'x'],
		['c', '', 'x'],
		['', '', 'x'],
		['e', '', ''],
	]);
	it('goes as far as the column beside is filled without a gap, the left one first', () => {
		expect(fillDownTo(source, 3, range(0, 1, 0, 1))).toBe(2);
		expect(fillDownTo(source, 3, range(2, 1, 2, 1))).toBe(3);
	});
	it('is nowhere where neither column goes on', () => {
		expect(fillDownTo(source, 3, range(3, 1, 3, 1))).toBe(4);
		expect(fillDownTo(source, 3, range(4, 1, 4, 1))).toBeNull();
		expect(fillDownTo(source, 3, range(3, 2, 3, 2))).toBeNull();
	});
});
