import { expect, test } from 'vitest';
import { finish } from '$lib/domain/primitives/steps';
import { viewedSource } from '../../table/viewedSource';
import type { GridColumn, GridSource } from '../port';
import { notedCells } from './notedCells';

const column: GridColumn = {
	...{ id: 'x', title: 'x', width: 1, kind: 'text', align: 'start', editable: false },
};
const columns = [column, column];
const text = (): string => '';
const source: GridSource = {
	...{ rows: 600, text, raw: text },
	note: (row, at) => (row % 100 === 7 && at === 1 ? `__proto__ ${String(row)}` : null),
};

test('[NOTE-6] cells with a note, among the rows that are looked at and in their order', () => {
	expect([...finish(notedCells({ columns, source }))]).toEqual([15, 215, 415, 615, 815, 1015]);
	const rows = Int32Array.of(507, 3, 7);
	const looked = viewedSource(source, { rows, filled: 600, columns: [1, 0] });
	expect([...finish(notedCells({ columns, source: looked }))]).toEqual([0, 4]);
});

test('none in a table that has no notes', () => {
	const bare: GridSource = { rows: 3, text, raw: text };
	expect(finish(notedCells({ columns, source: bare }))).toHaveLength(0);
});
