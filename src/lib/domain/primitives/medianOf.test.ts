import { expect, it } from 'vitest';
import { medianOf } from './medianOf';

it.each([
	[[], null],
	[[7], 7],
	[[10, 9, 1], 9],
	[[10, 9, 1, 2], 5.5],
	[[-3, -20, 0, 100, 3], 0],
	[[2, 2, 2, 1], 2],
])('the middle of %j is %j', (values, middle) => {
	const given = [...values];
	expect(medianOf(given)).toBe(middle);
	// The list stays as it was.
	expect(given).toEqual(values);
});
