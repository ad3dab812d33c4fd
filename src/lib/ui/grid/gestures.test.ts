import { beforeEach, describe, expect, it } from 'vitest';
import { remember, repeat } from './again/lastAct';
import { pasteInto } from './clipboard';
import { changeRows, clear, fillAlong, write, writeToday } from './gestures';
import type { Act, LiveGrid } from './live';
import type { CellEdit, GridColumn, GridRange, RowSpan } from './port';
import { tellTyped } from './typing';

const column = (id: string, editable = true): GridColumn => ({
	...{ id, title: id, width: 80, kind: 'text', align: 'start', editable },
});

/** A sheet of three columns, the last one computed, that keeps what is written. */
function gridOf(cells: string[][], more: Partial<LiveGrid['view']> = {}) {
	const rows: string[] = [];
	const raw = (row: number, place: number): string => cells[row]?.[place] ?? '';
	const view = {
		columns: [column('a'), column('__proto__'), column('sum', false)],
		source: { rows: cells.length, raw, text: raw },
		today: '2026-03-04',
		onrows: (act: string, spans: readonly RowSpan[]) =>
			void rows.push(
				`${act} ${spans.map(({ fromRow, toRow }) => `${String(fromRow)}–${String(toRow)}`).join(', ')}`,
			),
		...more,
	};
	const grid = {
		view,
		ranges: [] as GridRange[],
		get range() {
			return this.ranges.at(-1) ?? null;
		},
		active: null as { row: number; column: number } | null,
		steps: 0,
		tell(edits: readonly CellEdit[], again: Act | null = null) {
			remember(again);
			if (edits.length > 0) this.steps++;
			for (const { row, column, text } of edits) (cells[row] ??= [])[column] = text;
		},
		selectRange(range: GridRange) {
			this.ranges = [range];
		},
		refused: 0,
		refuseSeveral() {
			this.refused++;
		},
		waitForRow: () => undefined,
	};
	const at = (fromRow: number, fromColumn: number, toRow = fromRow, toColumn = fromColumn) => {
		grid.ranges = [{ fromRow, toRow, fromColumn, toColumn }];
		grid.active = { row: fromRow, column: fromColumn };
	};
	return {
		grid: grid as unknown as LiveGrid & { steps: number; refused: number },
		at,
		cells,
		rows,
	};
}

beforeEach(() => {
	remember(null);
});

describe('[GRID-33] the last thing again', () => {
	const cells = () => [
		['1', '"2"', 's'],
		['3', '😀', 's'],
		['5', '‮6', 's'],
	];

	it('clears others, each time as one step', () => {
		const { grid, at, cells: now } = gridOf(cells());
		at(0, 0);
		clear(grid);
		at(1, 1, 2, 2);
		repeat(grid);
		expect(now).toEqual([
			['', '"2"', 's'],
			['3', '', 's'],
			['5', '', 's'],
		]);
		repeat(grid);
		expect(grid.steps).toBe(2);
	});

	it('writes what was typed into the active cell, and what filled a selection into all of it', () => {
		const { grid, at, cells: now } = gridOf(cells());
		at(0, 0);
		tellTyped(grid, { row: 0, column: 0 }, '=”x', { wholeRange: false });
		at(1, 0, 2, 1);
		repeat(grid);
		expect(now.map((row) => row.slice(0, 2))).toEqual([
			['=”x', '"2"'],
			['=”x', '😀'],
			['5', '‮6'],
		]);
		write('0', { wholeRange: true })(grid);
		at(0, 0, 0, 2);
		repeat(grid);
		expect(now).toEqual([
			['0', '0', 's'],
			['0', '0', 's'],
			['0', '0', 's'],
		]);
	});

	it('fills, pastes and writes the day', () => {
		const { grid, at, cells: now } = gridOf(cells());
		at(0, 0, 1, 0);
		fillAlong(grid, 'down');
		at(0, 1, 1, 1);
		repeat(grid);
		expect(now.map((row) => row.slice(0, 2))).toEqual([
			['1', '"2"'],
			['1', '"2"'],
			['5', '‮6'],
		]);
		at(2, 0);
		pasteInto(grid, 'a\tb');
		at(1, 0);
		repeat(grid);
		expect(now.slice(1)).toEqual([
			['a', 'b', 's'],
			['a', 'b', 's'],
		]);
		at(0, 0);
		writeToday(grid);
		at(2, 1);
		repeat(grid);
		expect([now[0]?.[0], now[2]?.[1]]).toEqual(['2026-03-04', '2026-03-04']);
	});

	it('takes rows out by whichever cells are selected', () => {
		const { grid, at, rows } = gridOf(cells());
		at(0, 0, 0, 2);
		changeRows(grid, 'delete');
		at(1, 1, 2, 1);
		repeat(grid);
		changeRows(grid, 'insert');
		at(0, 1);
		repeat(grid);
		expect(rows).toEqual(['delete 0–0', 'delete 1–2', 'insert 1–2', 'insert 0–0']);
	});

	it('is nothing after what means nothing elsewhere: a cut, a paste that was taken as a table', () => {
		const taken = gridOf(cells(), { onpaste: () => true });
		taken.at(0, 0);
		clear(taken.grid);
		pasteInto(taken.grid, '日期\t客户');
		const { grid, at, cells: now } = gridOf(cells());
		at(0, 0);
		repeat(grid);
		expect(now).toEqual(cells());
		clear(grid);
		grid.tell([{ row: 1, column: 0, text: '' }]);
		at(2, 0);
		repeat(grid);
		expect(now[2]).toEqual(cells()[2]);
	});

	it('is done in another grid too', () => {
		const [one, other] = [gridOf(cells()), gridOf(cells())];
		one.at(0, 0);
		write('7', { wholeRange: false })(one.grid);
		other.at(2, 1);
		repeat(other.grid);
		expect(other.cells[2]?.[1]).toBe('7');
		other.at(2, 2);
		repeat(other.grid);
		expect(other.cells[2]?.[2]).toBe('s');
	});
});

describe('[GRID-34] several ranges at once', () => {
	const several = () => {
		const made = gridOf([
			['1', '2', 's'],
			['3', '4', 's'],
			['5', '6', 's'],
		]);
		const ranges = [
			{ fromRow: 2, toRow: 2, fromColumn: 0, toColumn: 0 },
			{ fromRow: 0, toRow: 0, fromColumn: 1, toColumn: 2 },
		];
		Object.assign(made.grid, { ranges, active: { row: 0, column: 1 } });
		return made;
	};

	it('are cleared, written into and given one copied cell as one step', () => {
		for (const [act, text] of [
			[clear, ''],
			[write('x', { wholeRange: true }), 'x'],
			[(grid: LiveGrid) => pasteInto(grid, 'y'), 'y'],
			[(grid: LiveGrid) => tellTyped(grid, { row: 0, column: 1 }, 'z', { wholeRange: true }), 'z'],
		] as const) {
			const { grid, cells } = several();
			act(grid);
			expect(grid.steps).toBe(1);
			expect(cells).toEqual([
				['1', text, 's'],
				['3', '4', 's'],
				[text, '6', 's'],
			]);
		}
	});

	it('are filled each from its own first row', () => {
		const { grid, cells } = several();
		fillAlong(grid, 'down');
		expect(cells[2]?.[0]).toBe('3');
	});

	it('take their rows out together', () => {
		const { grid, rows } = several();
		changeRows(grid, 'delete');
		expect(rows).toEqual(['delete 0–0, 2–2']);
	});

	it('take no block and no new rows, and say so', () => {
		const { grid, rows } = several();
		pasteInto(grid, 'a\tb');
		pasteInto(grid, 'a\nb');
		changeRows(grid, 'insert');
		expect([grid.steps, grid.refused, rows]).toEqual([0, 3, []]);
	});
});
