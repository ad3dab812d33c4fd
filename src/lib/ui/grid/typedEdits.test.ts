import { describe, expect, it } from 'vitest';
import type { GridColumn } from './port';
import { typedEdits } from './typedEdits';

const column = (editable: boolean): GridColumn => ({
	id: 'c',
	title: 'c',
	width: 80,
	kind: 'text',
	align: 'start',
	editable,
});
const view = {
	columns: [column(true), column(false), column(true)],
	source: { rows: 2, text: () => '1,200', raw: (row: number) => (row === 0 ? '1200' : '') },
};

describe('typedEdits', () => {
	it('writes the cell that was typed into', () => {
		expect(typedEdits(view, { row: 1, column: 2 }, '=”甲', null)).toEqual([
			{ row: 1, column: 2, text: '=”甲' },
		]);
	});

	it('writes nothing when the cell says it already', () => {
		expect(typedEdits(view, { row: 0, column: 0 }, '1200', null)).toEqual([]);
		expect(typedEdits(view, { row: 1, column: 0 }, '', null)).toEqual([]);
	});

	it('writes what the text stands for, where the sheet says so and knows the day', () => {
		const typed = (column: number, text: string, today: string): string =>
			`${today} ${String(column)} ${text}`;
		const knowing = { ...view, source: { ...view.source, typed } };
		const at = { row: 1, column: 2 };
		expect(typedEdits(knowing, at, '11/3', null)[0]?.text).toBe('11/3');
		expect(typedEdits({ ...knowing, today: '2026-11-23' }, at, '11/3', null)[0]?.text).toBe(
			'2026-11-23 2 11/3',
		);
	});

	it('fills a range but for its closed cells', () => {
		const range = { fromRow: 0, toRow: 1, fromColumn: 0, toColumn: 2 };
		const edits = typedEdits(view, { row: 0, column: 0 }, '7', range);
		expect(edits.map(({ row, column }) => `${String(row)}:${String(column)}`)).toEqual([
			'0:0',
			'0:2',
			'1:0',
			'1:2',
		]);
	});
});
