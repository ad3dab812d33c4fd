import { expect, test } from 'vitest';
import { stripOf } from './curveValues';

test('each customer as a part of the largest, wherever that stands; returns and unknown ones are nothing', () => {
	const order = Int32Array.of(2, 0, 1, 9);
	expect([...stripOf(order, [400, -50, 100])]).toEqual([0.25, 1, 0, 0]);
});

test('nobody, and nobody who buys, is no line', () => {
	expect([...stripOf(new Int32Array(0), [1])]).toEqual([]);
	expect([...stripOf(Int32Array.of(0, 1), [0, -3])]).toEqual([0, 0]);
});
