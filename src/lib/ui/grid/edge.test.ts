import { describe, expect, it } from 'vitest';
import { edge } from './edge';

const along = (cells: string, from: number, step: 1 | -1): number =>
	edge((place) => cells[place] === ' ', from, step, cells.length);

describe('edge [GRID-5]', () => {
	it.each([
		['xxx  x ', 0, 1, 2],
		['xxx  x ', 2, 1, 5],
		['xxx  x ', 5, 1, 6],
		['xxx  x ', 6, 1, 6],
		['xxx  x ', 3, 1, 5],
		['xxx  x ', 6, -1, 5],
		['xxx  x ', 5, -1, 2],
		['xxx  x ', 2, -1, 0],
		[' xx', 2, -1, 1],
		[' xx', 1, -1, 0],
		['  x', 0, 1, 2],
		['xx', 0, 1, 1],
		['   ', 1, 1, 2],
	] as const)('in "%s" from %i by %i goes to %i', (cells, from, step, to) => {
		expect(along(cells, from, step)).toBe(to);
	});
});
