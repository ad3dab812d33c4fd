import { expect, test } from 'vitest';
import type { LiveGrid } from '../live';
import { CellWalk } from './cellWalk.svelte';

/** A grid of 3 columns, from a cell on; tells where it was sent. */
function gridAt(active: LiveGrid['active']) {
	const sent: (readonly [number, number])[] = [];
	const select = (row: number, column: number): void => void sent.push([row, column]);
	const view = { columns: [1, 2, 3] };
	return { grid: { active, view, select } as unknown as LiveGrid, sent };
}
function* cells(...hits: number[]) {
	yield 0;
	return Int32Array.from(hits);
}

test('goes to the next cell and the one before, around both ends', async () => {
	const walk = new CellWalk(() => cells(1, 5, 7));
	const { grid, sent } = gridAt({ row: 1, column: 2 });
	await walk.step(grid, 1);
	await walk.step(grid, -1);
	expect(sent).toEqual([
		[2, 1],
		[0, 1],
	]);
	expect(walk.found).toEqual({ place: 1, count: 3 });
	const last = gridAt({ row: 2, column: 1 });
	await walk.step(last.grid, 1);
	const first = gridAt({ row: 0, column: 0 });
	await walk.step(first.grid, -1);
	expect([last.sent, first.sent]).toEqual([[[0, 1]], [[2, 1]]]);
});

test('begins with the first, or the last, where no cell has the keys', async () => {
	const walk = new CellWalk(() => cells(4, 8));
	const { grid, sent } = gridAt(null);
	await walk.step(grid, 1);
	await walk.step(grid, -1);
	expect(sent).toEqual([
		[1, 1],
		[2, 2],
	]);
});

test('stays where it is when there are none, and says so', async () => {
	const walk = new CellWalk(() => cells());
	const { grid, sent } = gridAt({ row: 0, column: 0 });
	await walk.step(grid, 1);
	expect([sent, walk.found]).toEqual([[], { place: 0, count: 0 }]);
});
