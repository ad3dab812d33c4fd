import { expect, it } from 'vitest';
import { firstAtLeast } from './firstAtLeast';

it.each([
	[[], 3, 0],
	[[1, 4, 9], 0, 0],
	[[1, 4, 9], 4, 1],
	[[1, 4, 4, 9], 4, 1],
	[[1, 4, 9], 5, 2],
	[[1, 4, 9], 10, 3],
])('among %j the first that is not below %i stands at %i', (numbers, least, place) => {
	expect(firstAtLeast(Int32Array.from(numbers), least)).toBe(place);
});
