import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RUNS } from '$lib/domain/testing/runs';
import { DrawnGrid } from './drawnGrid';
import type { LiveGrid } from './live';
import type { GridColumn, GridSource } from './port';
import { PaperSurface, SEEN, written } from './testing/paperSurface';
import type { GridView } from './view';

let frames: (() => void)[] = [];
beforeEach(() => {
	frames = [];
	vi.useFakeTimers();
	vi.stubGlobal('requestAnimationFrame', (draw: () => void) => frames.push(draw));
	vi.stubGlobal('cancelAnimationFrame', () => undefined);
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});
const frame = (): void => {
	for (const draw of frames.splice(0)) draw();
};

const column = (id: string): GridColumn => ({
	...{ id, title: id, width: 80, kind: 'text', align: 'start', editable: false },
});

function viewOf(rows: readonly string[], more: Partial<GridView> = {}): GridView {
	const columns = more.columns ?? [column('a'), column('__proto__')];
	const source: GridSource = {
		rows: rows.length,
		label: (row) => `№${rows[row] ?? 'past the end'}`,
		text: (row, place) => `${columns[place]?.id ?? ''} ${rows[row] ?? 'past the end'}`,
		raw: (row) => rows[row] ?? '',
	};
	return { name: 'test', label: 'test', frozen: 1, letters: false, ...more, columns, source };
}

function opened(view: GridView) {
	const host = new EventTarget() as HTMLElement;
	const made: PaperSurface[] = [];
	const watch = { page: () => undefined, layout: () => undefined, selected: () => undefined };
	const open = (live: LiveGrid): PaperSurface => {
		made.push(new PaperSurface(live));
		return made[0]!;
	};
	const grid = new DrawnGrid(host, open, view, watch, null as never, null);
	return { grid, host, surface: made[0]! };
}
const names = (count: number, mark = ''): string[] =>
	Array.from({ length: count }, (_, row) => `${mark}${String(row)} "‮😀"`);

describe('a list whose rows change while its end is not in sight', () => {
	it('writes what is seen at once, and learns how many rows there are once the hand rests', () => {
		const { grid, surface } = opened(viewOf(names(40)));
		const { draws } = surface;
		for (const count of [41, 30, 300]) {
			grid.show(viewOf(names(count, 'new ')));
			frame();
			expect(surface.paper[0]).toEqual(written(grid.view, 0));
		}
		expect([surface.draws, surface.rows]).toEqual([draws, 40]);
		vi.runAllTimers();
		expect([surface.draws, surface.rows]).toEqual([draws + 1, 300]);
	});

	it('draws everything where the end is in sight, before or after', () => {
		const { grid, surface } = opened(viewOf(names(40)));
		for (const count of [SEEN, SEEN + 1, 3, 0, 2]) {
			grid.show(viewOf(names(count)));
			frame();
			expect(surface.rows).toBe(count);
			expect(surface.paper).toHaveLength(Math.min(SEEN, count));
		}
	});

	it.each(['pointerdown', 'keydown', 'wheel', 'focusin', 'copy'])(
		'knows its rows before it hears a %s',
		(touch) => {
			const { grid, host, surface } = opened(viewOf(names(40)));
			grid.show(viewOf(names(50)));
			frame();
			host.dispatchEvent(new Event(touch));
			expect([surface.rows, grid.page.to]).toEqual([50, 50]);
		},
	);

	it('knows them before a row is selected', () => {
		const { grid, surface } = opened(viewOf(names(40)));
		grid.show(viewOf(names(50)));
		frame();
		grid.select(49, 0);
		expect(surface.rows).toBe(50);
		expect(grid.range).toMatchObject({ fromRow: 49, toRow: 49 });
	});

	it('draws once where the columns are others too', () => {
		const { grid, surface } = opened(viewOf(names(40)));
		const { draws } = surface;
		grid.show(viewOf(names(50), { columns: [column('a')] }));
		frame();
		expect([surface.draws, surface.rows]).toEqual([draws + 1, 40]);
		expect(surface.paper[0]).toEqual(written(grid.view, 0));
		vi.runAllTimers();
		expect(surface.rows).toBe(50);
	});

	it('hears nothing once it is gone, and is taken apart after the next frame', async () => {
		const { grid, surface } = opened(viewOf(names(40)));
		grid.destroy();
		expect([surface.listens, surface.destroyed]).toEqual([false, false]);
		vi.useRealTimers();
		frame();
		expect(surface.destroyed).toBe(false);
		await vi.waitFor(() => {
			expect(surface.destroyed).toBe(true);
		});
	});

	it('asks for nothing once it is gone', () => {
		const { grid, surface } = opened(viewOf(names(40)));
		grid.show(viewOf(names(50)));
		frame();
		grid.destroy();
		vi.runAllTimers();
		expect(surface.rows).toBe(40);
	});
});

describe('a long sheet that opens', () => {
	const long = names(5_000);

	it('is drawn with its first rows, and learns the others once all is calm', () => {
		const { grid, host, surface } = opened(viewOf(long));
		expect(surface.rows).toBe(1_000);
		grid.select(999, 0);
		host.dispatchEvent(new Event('focusin'));
		grid.show(viewOf(names(5_000, 'new ')));
		frame();
		expect([surface.rows, grid.range?.fromRow]).toEqual([1_000, 999]);
		expect(surface.paper[0]).toEqual(written(grid.view, 0));
		vi.runAllTimers();
		expect([surface.rows, grid.range?.fromRow]).toEqual([5_000, 999]);
		host.dispatchEvent(new Event('keydown'));
		expect(surface.rows).toBe(5_000);
	});

	it.each(['pointerdown', 'keydown', 'wheel', 'scroll', 'copy', 'paste'])(
		'knows all its rows before it hears a %s',
		(touch) => {
			const { host, surface } = opened(viewOf(long));
			host.dispatchEvent(new Event(touch));
			expect(surface.rows).toBe(5_000);
		},
	);

	it('knows a row that is gone to, wherever it is', () => {
		for (const row of [1_000, 4_999]) {
			const { grid, surface } = opened(viewOf(long));
			grid.pointTo(row, 0);
			expect([surface.rows, grid.range?.fromRow]).toEqual([5_000, row]);
		}
		const { grid, surface } = opened(viewOf(long));
		grid.selectRange({ fromRow: 3, toRow: 4_000, fromColumn: 0, toColumn: 0 });
		expect([surface.rows, grid.range?.toRow]).toEqual([5_000, 4_000]);
	});

	it('scrolls to a row of another page once that page is drawn', () => {
		const { grid, surface } = opened(viewOf(names(500_010)));
		grid.select(500_009, 0);
		// As a library does whose frozen columns are not as high as the page yet.
		surface.scrollTo(0);
		frame();
		expect([surface.rows, surface.top, grid.range?.fromRow]).toEqual([10, 10 - SEEN, 500_009]);
	});

	it('that is cut short before it rests has no row too many', () => {
		const { grid, surface } = opened(viewOf(long));
		grid.show(viewOf(names(3)));
		frame();
		expect([surface.rows, surface.paper.length]).toEqual([3, 3]);
		grid.show(viewOf(long));
		frame();
		vi.runAllTimers();
		expect(surface.rows).toBe(5_000);
	});
});

describe('whatever is shown after whatever', () => {
	const shown = fc.record({
		rows: fc.array(fc.constantFrom('a', 'A&B', '<b>', '‮x', '😀', '', '__proto__'), {
			maxLength: 30,
		}),
		columns: fc.constantFrom(['a'], ['a', 'b'], ['b', 'a']),
		then: fc.constantFrom('frame', 'frame', 'frame', 'rest', 'touch', 'scroll', 'select'),
	});

	it('every frame shows the same as if all of it had been drawn', () => {
		fc.assert(
			fc.property(fc.array(shown, { minLength: 1, maxLength: 12 }), (steps) => {
				const { grid, host, surface } = opened(viewOf(names(20)));
				for (const { rows, columns, then } of steps) {
					grid.show(viewOf(rows, { columns: columns.map(column) }));
					frame();
					if (then === 'rest') vi.runAllTimers();
					if (then === 'touch') host.dispatchEvent(new Event('wheel'));
					if (then === 'scroll') grid.scrollTo(rows.length - 1);
					if (then === 'select') grid.select(0, 0);
					const drawn = surface.paper;
					const full = new PaperSurface(grid);
					full.rows = rows.length;
					full.top = surface.top;
					full.redraw();
					expect(drawn).toEqual(full.paper);
				}
				vi.runAllTimers();
				expect(surface.rows).toBe(steps.at(-1)!.rows.length);
				grid.destroy();
			}),
			RUNS,
		);
	});
});
