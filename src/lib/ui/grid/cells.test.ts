import { describe, expect, it } from 'vitest';
import { clearEdits } from './clearEdits';
import { copiedCells } from './copiedCells';
import type { GridColumn, GridSource } from './port';

const column = (title: string, editable: boolean): GridColumn => ({
	id: title,
	title,
	width: 80,
	kind: 'text',
	align: 'start',
	editable,
});
const cells = [
	['__proto__', '1234.5', '钻石'],
	['', '-3', '金牌'],
	['"甲"', '', '银牌'],
];
const source: GridSource = {
	rows: 3,
	text: (row, place) => `shown ${cells[row]?.[place] ?? ''}`,
	raw: (row, place) => cells[row]?.[place] ?? '',
};
const view = { columns: [column('客户', true), column('金额', true), column('级', false)], source };
const range = (fromRow: number, toRow: number, fromColumn: number, toColumn: number) => ({
	fromRow,
	toRow,
	fromColumn,
	toColumn,
});

describe('a copy of all rows', () => {
	const titles = ['客户', '金额'];
	const rowsOf = (more: Partial<GridSource>) =>
		copiedCells({ ...view, source: { ...source, ...more } }, range(0, 9, 0, 1));
	const three = [titles, ...cells.map(([one = '', two = '']) => [one, two])];
	it('leaves out the rows that wait below them, where there are any', () => {
		expect(rowsOf({})).toEqual(three);
		expect(rowsOf({ rows: 5, grows: true })).toEqual(three);
		expect(rowsOf({ rows: 5 })).toEqual([...three, ['', ''], ['', '']]);
	});
	it('takes a blank row in the middle, and those that were chosen alone', () => {
		const some = { ...view, source: { ...source, rows: 6, grows: true } };
		expect(copiedCells(some, range(2, 4, 1, 1))).toEqual([[''], [''], ['']]);
		expect(copiedCells(some, range(4, 5, 0, 0))).toEqual([['']]);
	});
});

describe('clearEdits', () => {
	it('empties filled cells that can be typed into, and no others', () => {
		expect(clearEdits(view, range(0, 1, 0, 2))).toEqual([
			{ row: 0, column: 0, text: '' },
			{ row: 0, column: 1, text: '' },
			{ row: 1, column: 1, text: '' },
		]);
	});
	it('stops at the last row', () => {
		expect(clearEdits(view, range(2, 9, 0, 0))).toEqual([{ row: 2, column: 0, text: '' }]);
	});
});

describe('copiedCells', () => {
	it('takes what is edited, not what is shown', () => {
		expect(copiedCells(view, range(0, 1, 1, 2))).toEqual([
			['1234.5', '钻石'],
			['-3', '金牌'],
		]);
	});
	it('takes the titles along with whole columns', () => {
		expect(copiedCells(view, range(0, 2, 1, 1))).toEqual([['金额'], ['1234.5'], ['-3'], ['']]);
	});
});
