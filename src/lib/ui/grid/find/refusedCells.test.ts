import { describe, expect, it } from 'vitest';
import { finish } from '$lib/domain/primitives/steps';
import type { GridColumn, GridSource } from '../port';
import { refusedCells } from './refusedCells';

const column = (editable: boolean): GridColumn => ({
	id: 'x',
	title: 'x',
	width: 1,
	kind: 'text',
	align: 'start',
	editable,
});
const text = (): string => '';
const source: GridSource = {
	rows: 300,
	text,
	raw: text,
	mark: (row) => (row % 100 === 7 ? { refused: true } : null),
};

describe('refusedCells [GRID-12]', () => {
	it('finds what could not be read, in the columns that are typed into', () => {
		const columns = [column(true), column(false), column(true)];
		expect([...finish(refusedCells({ columns, source }))]).toEqual([21, 23, 321, 323, 621, 623]);
	});
	it('finds nothing where no cell is marked, and in a table that is only read', () => {
		const bare: GridSource = { rows: 3, text, raw: text };
		expect(finish(refusedCells({ columns: [column(true)], source: bare }))).toHaveLength(0);
		expect(finish(refusedCells({ columns: [column(false)], source }))).toHaveLength(0);
	});
});
