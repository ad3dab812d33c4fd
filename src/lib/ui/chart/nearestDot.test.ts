import { expect, it } from 'vitest';
import type { Mark } from './binDots';
import { nearestDot } from './nearestDot';

const dot = (id: number, x: number, y: number): Mark => ({
	id,
	x,
	y,
	place: 0,
	key: true,
	count: 1,
	tiers: [],
});

it('finds the dot under a pointer, the first of equals, and none that is too far', () => {
	const dots = [dot(1, 0, 0), dot(2, 10, 0), dot(3, 10, 0)];
	expect(nearestDot(dots, { x: 9, y: 1 }, (each) => each, 5)?.id).toBe(2);
	expect(nearestDot(dots, { x: 5, y: 9 }, (each) => each, 5)).toBeNull();
	expect(nearestDot([], { x: 0, y: 0 }, (each) => each, 5)).toBeNull();
});
