import { expect, it } from 'vitest';
import { finish } from '$lib/domain/primitives/steps';
import { copiedCells } from '../copiedCells';
import type { GridColumn } from '../port';
import { writeCells } from '../writeCells';
import { manyCells } from './manyCells';

const HOSTILE = ['"a"\tb', '🍷\r\nx', '', '-12.50', '007', '__proto__'];
const columns = ['客户', '"量"'].map((title): GridColumn => ({
	...{ id: title, title, width: 90, kind: 'text', align: 'start', editable: true },
}));
const viewOf = (rows: number) => ({
	columns,
	source: {
		rows,
		raw: (row: number, column: number) => HOSTILE[(row + column) % HOSTILE.length]!,
		text: () => '',
	},
});

it.each([
	['whole columns, with their titles', 3000, 0, 2999, 0, 1],
	['one column, its last piece one cell', 1025, 0, 1024, 0, 0],
	['a part, past the last row', 5000, 7, 9999, 1, 1],
])(
	'[GRID-35] %s: the same text as of few cells',
	async (_, rows, fromRow, toRow, fromColumn, toColumn) => {
		const range = { fromRow, toRow, fromColumn, toColumn };
		const view = viewOf(rows);
		const copied = finish(manyCells(view, range));
		expect(copied.type).toBe('text/plain');
		expect(await copied.text()).toBe(writeCells(copiedCells(view, range)));
	},
);

it('[GRID-35] what would be a formula gets the mark of a text', async () => {
	const cells = ['=1+1', '+86 139', '@x', '-5', "'=1", 'a=b'];
	const view = { columns, source: { ...viewOf(6).source, raw: (row: number) => cells[row]! } };
	const range = { fromRow: 1, toRow: 5, fromColumn: 0, toColumn: 0 };
	expect(await finish(manyCells(view, range)).text()).toBe(
		["'+86 139", "'@x", '-5', "'=1", 'a=b'].join('\r\n'),
	);
});
