import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { remember, repeat } from '../again/lastAct';
import { tellMany } from '../fill/tellMany';
import type { LiveGrid } from '../live';
import type { CellEdit, GridColumn, GridSource, SomeEdits, Writing } from '../port';
import { FindDesk } from './findDesk.svelte';

const said = vi.hoisted(() => ({ now: [] as string[] }));
vi.mock('../said/say', () => ({
	say: (_: unknown, words: string) => {
		said.now.push(words);
		return () => (said.now = said.now.filter((each) => each !== words));
	},
}));

const ROWS = 20_000;
const column = (id: string, editable = true): GridColumn => ({
	...{ id, title: id, width: 80, kind: 'text', align: 'start', editable },
});
const pageKeys = new EventTarget();

/** A long sheet of two columns, the second one computed. `takes`: it writes beside the page. */
function gridOf(takes = true, rows = ROWS) {
	const raw = (row: number, place: number): string => (place === 1 ? '酒' : `酒😀${String(row)}`);
	const source: GridSource = { rows, raw, text: raw, takes: (_, text) => text !== '水😀7' };
	const told: (readonly CellEdit[])[] = [];
	const asked: { edits: SomeEdits; signal: AbortSignal; end: (what: Writing) => void }[] = [];
	const onmany = (edits: SomeEdits, signal: AbortSignal): Promise<Writing> =>
		new Promise((end) => asked.push({ edits, signal, end }));
	const grid = {
		view: { columns: [column('a'), column('sum', false)], source, ...(takes ? { onmany } : {}) },
		host: { isConnected: true },
		surface: { editing: false },
		active: null,
		pointTo: () => undefined,
		tell: (edits: readonly CellEdit[]) => void told.push(edits),
	} as unknown as LiveGrid;
	const desk = new FindDesk(() => grid);
	desk.by = '水';
	const look = (): Promise<void> => desk.look({ text: '酒', matchCase: false, whole: false });
	return { grid, desk, look, told, asked };
}

function press(key: string): Event {
	const event = Object.assign(new Event('keydown', { cancelable: true }), { key });
	pageKeys.dispatchEvent(event);
	return event;
}

beforeEach(() => {
	said.now = [];
	remember(null);
	vi.stubGlobal('addEventListener', pageKeys.addEventListener.bind(pageKeys));
	vi.stubGlobal('document', { querySelector: () => null });
});
afterEach(() => {
	vi.unstubAllGlobals();
});

describe('[GRID-10] replacing a great many cells', () => {
	it('they are asked for beside the page, and counted once they are written', async () => {
		const { desk, look, told, asked } = gridOf();
		await look();
		const done = desk.replaceAll();
		expect(said.now).toHaveLength(1);
		const edits = [...asked[0]!.edits].filter((edit) => edit !== null);
		expect(edits).toHaveLength(ROWS - 1);
		expect(edits.slice(6, 8)).toEqual([
			{ row: 6, column: 0, text: '水😀6' },
			{ row: 8, column: 0, text: '水😀8' },
		]);
		expect(desk.replaced).toBeNull();
		asked[0]!.end('written');
		await done;
		expect(desk.replaced).toEqual({ cells: ROWS - 1, closed: ROWS, kept: 1 });
		expect([said.now, told]).toEqual([[], []]);
	});

	it('Esc calls it off, once, and the bar says nothing of it', async () => {
		const { desk, look, asked } = gridOf();
		await look();
		const done = desk.replaceAll();
		expect(press('Enter').defaultPrevented).toBe(false);
		expect(asked[0]!.signal.aborted).toBe(false);
		expect(press('Escape').defaultPrevented).toBe(true);
		expect(asked[0]!.signal.aborted).toBe(true);
		const left = [...said.now];
		expect(left).toHaveLength(1);
		asked[0]!.end('left');
		await done;
		expect([said.now, desk.replaced]).toEqual([left, null]);
		expect(press('Escape').defaultPrevented).toBe(false);
	});

	it('Esc is not its own in a cell that is typed into, nor once its sheet is left', async () => {
		const { grid, desk, look, asked } = gridOf();
		await look();
		void desk.replaceAll();
		Object.assign(grid.surface, { editing: true });
		expect(press('Escape').defaultPrevented).toBe(false);
		Object.assign(grid.surface, { editing: false });
		Object.assign(grid.host, { isConnected: false });
		expect(press('Escape').defaultPrevented).toBe(false);
		expect(asked[0]!.signal.aborted).toBe(false);
	});

	it.each([
		['left', 1],
		['refused', 0],
	] as const)('%s by the sheet: it is said where nobody else says it', async (what, words) => {
		const { desk, look, asked } = gridOf();
		await look();
		const done = desk.replaceAll();
		const begun = [...said.now];
		asked[0]!.end(what);
		await done;
		expect(said.now).toHaveLength(words);
		expect(said.now).not.toEqual(begun);
		expect(desk.replaced).toBeNull();
	});

	it('what was looked for meanwhile is not told of it, and a second time waits for the first', async () => {
		const { desk, look, asked } = gridOf();
		await look();
		const first = desk.replaceAll();
		await desk.replaceAll();
		expect(asked).toHaveLength(1);
		expect(said.now).toHaveLength(1);
		await look();
		asked[0]!.end('written');
		await first;
		expect(desk.replaced).toBeNull();
		void desk.replaceAll();
		expect(asked).toHaveLength(2);
	});

	it('few cells, and a sheet that takes them at once, are told at once', async () => {
		for (const { desk, look, told, asked } of [gridOf(true, 100), gridOf(false)]) {
			await look();
			await desk.replaceAll();
			expect([told.length, asked.length, said.now]).toEqual([1, 0, []]);
			expect(desk.replaced?.cells).toBe(told[0]!.length);
			expect(desk.replaced?.kept).toBe(1);
		}
	});

	it('says how far it is now and then, and F4 does it again only where it was written', async () => {
		const { grid, asked } = gridOf();
		const now = vi.spyOn(performance, 'now');
		const again = vi.fn();
		const edits = function* (): SomeEdits {
			for (let row = 0; row < ROWS; row++) {
				if (row % 5000 === 0) yield null;
				yield { row, column: 0, text: 'x' };
			}
		};
		const done = tellMany(grid, ROWS, edits(), again);
		const words = new Set(said.now);
		for (const edit of asked[0]!.edits) {
			if (edit === null) now.mockReturnValue(performance.now() + 500);
			for (const each of said.now) words.add(each);
		}
		expect([...words].map((each) => /\d+%/.exec(each)?.[0])).toEqual(['0%', '50%']);
		repeat(grid);
		expect(again).not.toHaveBeenCalled();
		asked[0]!.end('written');
		expect(await done).toBe(true);
		repeat(grid);
		expect(again).toHaveBeenCalledWith(grid);
		now.mockRestore();
	});

	it('a sheet that breaks down leaves nothing said, and can be written to again', async () => {
		const { grid } = gridOf();
		const broken = {
			...grid,
			view: { ...grid.view, onmany: () => Promise.reject(new Error('x')) },
		};
		const none = function* (): SomeEdits {
			yield null;
		};
		await expect(tellMany(broken, ROWS, none())).rejects.toThrow('x');
		expect(said.now).toEqual([]);
		await expect(tellMany(broken, ROWS, none())).rejects.toThrow('x');
	});
});
