import { describe, expect, it } from 'vitest';
import { layOut, sameLayout } from './layout';

describe('layOut', () => {
	it('lays columns one beside the other after the row headers', () => {
		const layout = layOut(44, [96, 124, 72], 2, 30);
		expect(layout.columns.map((column) => column.left)).toEqual([44, 140, 264]);
		expect(layout.frozen).toBe(264);
	});
	it('ends with the last column when all are frozen', () => {
		expect(layOut(44, [96], 3, 0).frozen).toBe(140);
	});
});

describe('sameLayout', () => {
	const layout = layOut(44, [96, 124], 1, 0);
	it.each([
		['the same', layOut(44, [96, 124], 1, 0), true],
		['scrolled', layOut(44, [96, 124], 1, 1), false],
		['resized', layOut(44, [96, 125], 1, 0), false],
		['one column less', layOut(44, [96], 1, 0), false],
		['another column frozen', layOut(44, [96, 124], 2, 0), false],
	])('tells %s', (_, other, same) => {
		expect(sameLayout(layout, other)).toBe(same);
	});
});
