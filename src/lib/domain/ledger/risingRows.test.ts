import { expect, it } from 'vitest';
import { firstAtLeast } from './risingRows';

it.each([
	[[], 3, 0],
	[[1, 4, 9], 0, 0],
	[[1, 4, 9], 4, 1],
	[[1, 4, 9], 5, 2],
	[[1, 4, 9], 10, 3],
])('among %j the first from row %i on stands at %i', (rows, row, place) => {
	expect(firstAtLeast(Int32Array.from(rows), row)).toBe(place);
});
