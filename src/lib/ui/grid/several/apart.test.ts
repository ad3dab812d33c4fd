import fc from 'fast-check';
import { expect, it } from 'vitest';
import { RUNS } from '$lib/domain/testing/runs';
import type { GridRange } from '../port';
import { apart } from './apart';

const place = fc.integer({ min: 0, max: 6 });
const range = fc
	.tuple(place, place, place, place)
	.map(([row, row2, column, column2]): GridRange => ({
		...{ fromRow: Math.min(row, row2), toRow: Math.max(row, row2) },
		...{ fromColumn: Math.min(column, column2), toColumn: Math.max(column, column2) },
	}));

const cellsOf = (ranges: readonly GridRange[]): string[] =>
	ranges.flatMap(({ fromRow, toRow, fromColumn, toColumn }) => {
		const cells: string[] = [];
		for (let row = fromRow; row <= toRow; row++)
			for (let column = fromColumn; column <= toColumn; column++)
				cells.push(`${String(row)}:${String(column)}`);
		return cells;
	});

it('[GRID-34] the same cells, each once, and the last range as it was', () => {
	fc.assert(
		fc.property(fc.array(range, { minLength: 1, maxLength: 6 }), (ranges) => {
			const lying = apart(ranges);
			const cells = cellsOf(lying);
			expect(new Set(cells).size).toBe(cells.length);
			expect(new Set(cells)).toEqual(new Set(cellsOf(ranges)));
			expect(lying.at(-1)).toEqual(ranges.at(-1));
		}),
		RUNS,
	);
});
