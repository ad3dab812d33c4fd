import { expect, it } from 'vitest';
import { NONE } from '../plan';
import { xyzOf } from './xyz';

it('[CLASS-3] X up to its limit, Y up to the next, then Z; none without a variation', () => {
	const variation = Float64Array.of(0, 0.5, 0.5 + 1e-15, 1, 1 + 1e-15, Infinity, NaN);
	expect([...xyzOf(variation, { x: 0.5, y: 1 })]).toEqual([0, 0, 1, 1, 2, 2, NONE]);
	expect([...xyzOf(Float64Array.of(0.1, 0.25, 0.3), { x: 0.1, y: 0.25 })]).toEqual([0, 1, 2]);
});
