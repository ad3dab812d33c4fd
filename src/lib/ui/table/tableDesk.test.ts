import { describe, expect, it } from 'vitest';
import type { GridColumn, GridSource } from '../grid/port';
import { TableDesk, type LookShelf } from './tableDesk.svelte';
import type { TableLook } from './tableLook';

const COLUMNS = (['who', 'sum'] as const).map((id): GridColumn => ({
	...{ id, title: id, width: 80, align: 'start', editable: true },
	kind: id === 'sum' ? 'number' : 'text',
}));
function made(
	cells: readonly (readonly [key: number, who: string, sum: string])[],
	placeOf: (who: string) => number | null = () => null,
) {
	const source: GridSource = {
		rank: (row, column) => (column === 0 ? placeOf(cells[row]?.[1] ?? '') : null),
		rows: cells.length,
		text: (row, column) => String(cells[row]?.[column + 1]),
		raw: (row, column) => String(cells[row]?.[column + 1]),
	};
	let kept: TableLook | undefined;
	const shelf: LookShelf = { read: () => kept, keep: (look) => (kept = look) };
	const keys = cells.map(([key]) => key);
	return { desk: () => new TableDesk(() => ({ columns: COLUMNS, source, keys }), shelf) };
}
const CELLS: (readonly [number, string, string])[] = [
	[7, '乙', '5'],
	[3, '__proto__', ''],
	[9, '甲', '12'],
	[1, '甲', '-1'],
];
const down = (column: string) => ({ column, descending: true });
const rowsOf = (desk: TableDesk) => (desk.rows === null ? null : [...desk.rows]);

describe('[GRID-20] [GRID-21] a grid looked at', () => {
	it('in an order, and some rows alone, until it is looked at as it stands', async () => {
		const desk = made(CELLS).desk();
		expect(rowsOf(desk)).toBeNull();
		await desk.sort([down('sum')]);
		expect(rowsOf(desk)).toEqual([2, 0, 3, 1]);
		await desk.filter('who', { kind: 'words', wanted: new Set(['甲']), blank: false });
		expect(rowsOf(desk)).toEqual([2, 3]);
		expect(desk.valuesOf('who')?.values).toHaveLength(3);
		expect(desk.valuesOf('sum')?.values?.map(({ value }) => value)).toEqual([-1, 12]);
		expect(desk.valuesOf('none')).toBeNull();
		await desk.showAll();
		await desk.sort([]);
		expect(rowsOf(desk)).toBeNull();
	});
	it('is found again as it was left, without columns that are gone', async () => {
		const table = made(CELLS);
		await table.desk().sort([down('gone'), down('sum')]);
		const again = table.desk();
		expect([again.look.keys, rowsOf(again)]).toEqual([[down('sum')], [2, 0, 3, 1]]);
	});
	it('begins at a pressed title with the first word, the first place, the largest figure', async () => {
		const places = new Map([
			['乙', 0],
			['甲', 1],
		]);
		const pressed = async (column: string, ranked: boolean) => {
			const desk = made(CELLS, (who) => (ranked ? (places.get(who) ?? null) : null)).desk();
			await desk.press(column, false);
			return rowsOf(desk);
		};
		expect(await pressed('who', false)).toEqual([1, 2, 3, 0]);
		expect(await pressed('who', true)).toEqual([0, 2, 3, 1]);
		expect(await pressed('sum', false)).toEqual([2, 0, 3, 1]);
		const desk = made(CELLS).desk();
		await desk.press('sum', false);
		await desk.press('who', true);
		expect(desk.look.keys).toEqual([down('sum'), { column: 'who', descending: false }]);
	});
	it('puts a great many rows in order beside the page', async () => {
		const many = Array.from({ length: 6000 }, (_, at) => [at, '甲', String(at)] as const);
		const desk = made(many).desk();
		const sorting = desk.sort([down('sum')]);
		expect(desk.rows).toBeNull();
		await sorting;
		expect(desk.rows?.[0]).toBe(5999);
	});
});
