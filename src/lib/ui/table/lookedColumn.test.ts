import { expect, it } from 'vitest';
import type { GridColumn } from '../grid/port';
import { lookedColumn, sortSign } from './lookedColumn';
import { PLAIN_LOOK } from './tableLook';

const column: GridColumn = {
	...{ id: 'sum', title: '金额', width: 60, kind: 'number', align: 'end', editable: true },
};

it('[GRID-20] a header says which way its column is sorted, and how much it counts', () => {
	const keys = [
		{ column: 'who', descending: false },
		{ column: 'sum', descending: true },
	];
	expect([sortSign(keys, 'sum'), sortSign(keys, 'who'), sortSign(keys, '__proto__')]).toEqual([
		'↓2',
		'↑1',
		'',
	]);
	expect(sortSign([{ column: 'sum', descending: true }], 'sum')).toBe('↓');
	const sorted = lookedColumn({ ...column, unit: '元' }, { ...PLAIN_LOOK, keys });
	expect([sorted.unit, sorted.filtered]).toEqual(['元 ↓2', false]);
	expect(sorted.width).toBeGreaterThan(60);
	expect(lookedColumn({ ...column, width: 300 }, PLAIN_LOOK).width).toBe(300);
});
