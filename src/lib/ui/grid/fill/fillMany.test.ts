import { beforeEach, describe, expect, it } from 'vitest';
import { remember, repeat } from '../again/lastAct';
import { pasteInto } from '../clipboard';
import { clear, fillAlong, write } from '../gestures';
import { loadLate } from '../late/loadLate';
import type { LiveGrid } from '../live';
import type { CellEdit, ColumnFill, GridColumn, GridRange } from '../port';
import { tellTyped } from '../typing';
import { filling } from './filling';
import { MANY_CELLS } from './fillMany';

await loadLate();

const ROWS = 20_000;
const column = (id: string, editable = true): GridColumn => ({
	...{ id, title: id, width: 80, kind: 'text', align: 'start', editable },
});

/** A long sheet of three columns, the second one computed. */
function gridOf(takes = true, grows = false) {
	const raw = (row: number, place: number): string =>
		`${['酒', 'c', '7'][place]!}${row % 3 > 0 ? '' : '"'}`;
	const told = { fills: [] as (readonly ColumnFill[])[], edits: 0 };
	const grid = {
		view: {
			columns: [column('a'), column('sum', false), column('__proto__')],
			source: {
				rows: ROWS,
				raw,
				text: raw,
				grows,
				typed: (_: number, text: string) => `<${text}>`,
			},
			today: '2026-03-04',
			onfill: (fills: readonly ColumnFill[]) => {
				if (takes) told.fills.push(fills);
				return takes;
			},
		},
		host: { ownerDocument: new EventTarget() },
		ranges: [] as GridRange[],
		get range() {
			return this.ranges.at(-1) ?? null;
		},
		active: { row: 1, column: 0 },
		tell: (edits: readonly CellEdit[]) => void (told.edits += edits.length),
		selectRange(range: GridRange) {
			this.ranges = [range];
		},
		refuseSeveral: () => undefined,
		waitForRow: () => undefined,
	};
	const select = (fromRow: number, toRow: number, fromColumn = 0, toColumn = 2): void => {
		grid.ranges = [{ fromRow, toRow, fromColumn, toColumn }];
	};
	return { grid: grid as unknown as LiveGrid, told, select };
}

const both = (fromRow: number, toRow: number, text: string, other = text) => [
	{ column: 0, text, fromRow, toRow },
	{ column: 2, text: other, fromRow, toRow },
];

beforeEach(() => {
	remember(null);
});

describe('[GRID-36] one text for each column of a great many cells', () => {
	it.each([
		['Delete', (grid: LiveGrid) => clear(grid), ''],
		['Ctrl+Enter', write('x', { wholeRange: true }), '<x>'],
		['a text typed with Ctrl+Enter', typed, '<x>'],
		['one cell pasted', (grid: LiveGrid) => pasteInto(grid, '=1'), '=1'],
	])('%s tells columns, and F4 does', (_, act, text) => {
		const { grid, told, select } = gridOf();
		select(1, 9000);
		act(grid);
		expect(told).toEqual({ fills: [both(1, 9000, text)], edits: 0 });
		select(5, 8005);
		repeat(grid);
		expect(told.fills[1]).toEqual(both(5, 8005, text));
	});

	it('Ctrl+D writes what stands in the first row, each column its own', () => {
		const { grid, told, select } = gridOf();
		select(3, 9000);
		fillAlong(grid, 'down');
		expect(told.fills).toEqual([both(3, 9000, '酒"', '7"')]);
		fillAlong(grid, 'right');
		expect(told.fills).toHaveLength(1);
		expect(told.edits).toBeGreaterThan(0);
	});

	it('Ctrl+D of one row alone among several ranges takes what stands above it, and nothing at the top', () => {
		const { grid, told } = gridOf();
		(grid as unknown as { ranges: GridRange[] }).ranges = [
			{ fromRow: 0, toRow: 0, fromColumn: 0, toColumn: 0 },
			{ fromRow: 4, toRow: 4, fromColumn: 0, toColumn: 0 },
			{ fromRow: 3, toRow: 15_000, fromColumn: 2, toColumn: 2 },
		];
		fillAlong(grid, 'down');
		expect(told.fills).toEqual([
			[
				{ column: 0, text: '酒"', fromRow: 4, toRow: 4 },
				{ column: 2, text: '7"', fromRow: 3, toRow: 15_000 },
			],
		]);
	});

	it('the handle does where a text is repeated, and not where a series goes on', () => {
		const { grid, told, select } = gridOf();
		select(1, 1, 0, 1);
		filling(grid).drawnTo({ fromRow: 1, toRow: 15_000, fromColumn: 0, toColumn: 1 });
		expect(told.fills).toEqual([[{ column: 0, text: '酒', fromRow: 1, toRow: 15_000 }]]);
		expect(grid.range).toEqual({ fromRow: 1, toRow: 15_000, fromColumn: 0, toColumn: 1 });
		select(1, 1, 2, 2);
		// Ctrl would count a number, without it a number is copied.
		filling(grid).drawnTo({ fromRow: 1, toRow: 15_000, fromColumn: 2, toColumn: 2 });
		expect(told.fills[1]).toEqual([{ column: 2, text: '7', fromRow: 1, toRow: 15_000 }]);
		expect(told.edits).toBe(0);
		select(1, 2, 0, 0);
		filling(grid).drawnTo({ fromRow: 1, toRow: 15_000, fromColumn: 0, toColumn: 0 });
		expect(told.fills).toHaveLength(2);
		expect(told.edits).toBeGreaterThan(0);
	});

	it('few cells, a sheet that takes none, or one that refuses the text are told cell by cell', () => {
		const few = gridOf();
		few.select(0, MANY_CELLS / 2 - 2);
		clear(few.grid);
		expect(few.told).toEqual({ fills: [], edits: MANY_CELLS - 2 });
		const refusing = gridOf(false);
		refusing.select(0, 9000, 0, 0);
		clear(refusing.grid);
		expect(refusing.told).toEqual({ fills: [], edits: 9001 });
	});

	it('no row past the last one is told, where the sheet does not grow', () => {
		const { grid, told, select } = gridOf();
		select(0, ROWS + 50, 0, 0);
		clear(grid);
		expect(told.fills[0]).toEqual([{ column: 0, text: '', fromRow: 0, toRow: ROWS - 1 }]);
		const growing = gridOf(true, true);
		growing.select(0, ROWS + 50, 0, 0);
		write('x', { wholeRange: true })(growing.grid);
		expect(growing.told.fills[0]![0]!.toRow).toBe(ROWS + 50);
	});

	it('several ranges are one gesture', () => {
		const { grid, told } = gridOf();
		(grid as unknown as { ranges: GridRange[] }).ranges = [
			{ fromRow: 0, toRow: 8000, fromColumn: 0, toColumn: 0 },
			{ fromRow: 10, toRow: 9000, fromColumn: 2, toColumn: 2 },
		];
		clear(grid);
		expect(told.fills).toEqual([
			[
				{ column: 0, text: '', fromRow: 0, toRow: 8000 },
				{ column: 2, text: '', fromRow: 10, toRow: 9000 },
			],
		]);
	});
});

function typed(grid: LiveGrid): void {
	tellTyped(grid, { row: 1, column: 0 }, 'x', { wholeRange: true });
}
