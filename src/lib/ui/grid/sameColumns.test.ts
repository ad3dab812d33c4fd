import { expect, it } from 'vitest';
import type { GridColumn } from './port';
import { sameColumns } from './sameColumns';

const column: GridColumn = {
	id: 'revenue',
	title: '收入',
	unit: '万',
	width: 96,
	kind: 'number',
	align: 'end',
	editable: false,
	computed: true,
};

it('takes columns that say the same for the same', () => {
	expect(sameColumns([column], [{ ...column }])).toBe(true);
	expect(sameColumns([], [])).toBe(true);
});

it.each([
	{ id: 'profit' },
	{ title: 'Revenue' },
	{ unit: '万 ↓' },
	{ width: 97 },
	{ kind: 'meter' },
	{ align: 'start' },
	{ editable: true },
	{ computed: false },
] as const)('sees %o', (change) => {
	expect(sameColumns([column], [{ ...column, ...change }])).toBe(false);
	expect(sameColumns([column], [column, { ...column, ...change }])).toBe(false);
});
