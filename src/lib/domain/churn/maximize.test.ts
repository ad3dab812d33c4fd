import { describe, expect, it } from 'vitest';
import { maximize } from './maximize';

const BOX = { low: -9, high: 9 };

describe('the search for the highest point', () => {
	it('goes up a curved ridge to its end', () => {
		const valley = ([x, y]: readonly number[]): number =>
			-((1 - x!) ** 2 + 100 * (y! - x! * x!) ** 2);
		const { at } = maximize(valley, [-1.2, 1], BOX);
		expect(at[0]).toBeCloseTo(1, 4);
		expect(at[1]).toBeCloseTo(1, 4);
	});
	it('stops at a wall, and never ends below where it began', () => {
		const heights: number[] = [];
		const slope = ([x, y]: readonly number[]): number => {
			heights.push(x! - y! * y!);
			return x! - y! * y!;
		};
		const { at, height } = maximize(slope, [8.5, 0.5], BOX);
		expect(at[0]).toBe(9);
		expect(at[1]).toBeCloseTo(0, 5);
		expect(height).toBe(Math.max(...heights));
	});
	it('takes a height that is no number for the lowest of all', () => {
		const broken = ([x]: readonly number[]): number => (x! > 2 ? NaN : x!);
		expect(maximize(broken, [0], BOX).height).toBeCloseTo(2, 4);
		expect(maximize(() => NaN, [0], BOX).height).toBe(-Infinity);
	});
});
