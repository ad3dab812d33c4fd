import { describe, expect, it } from 'vitest';
import { maximize, type Surface } from './maximize';

const BOX = { low: -9, high: 9 };

/** A function and its slope; `asked` gathers the heights. */
function surface(
	heightAt: (at: readonly number[]) => number,
	slopeAt: (at: readonly number[]) => readonly number[],
): Surface & { readonly asked: number[] } {
	const asked: number[] = [];
	const slope = new Float64Array(2);
	return {
		asked,
		slope,
		heightAt: (at) => {
			slope.set(slopeAt(at));
			asked.push(heightAt(at));
			return asked.at(-1)!;
		},
	};
}

describe('the search for the highest point', () => {
	it('goes up a curved ridge to its end, in few steps', () => {
		const valley = surface(
			([x, y]) => -((1 - x!) ** 2 + 100 * (y! - x! * x!) ** 2),
			([x, y]) => [2 * (1 - x!) + 400 * x! * (y! - x! * x!), -200 * (y! - x! * x!)],
		);
		const { at } = maximize(valley, [-1.2, 1], BOX);
		expect(at[0]).toBeCloseTo(1, 6);
		expect(at[1]).toBeCloseTo(1, 6);
		expect(valley.asked.length).toBeLessThan(80);
	});
	it('stops at a wall, goes on along it, and never ends below where it began', () => {
		const slope = surface(
			([x, y]) => x! - y! * y!,
			([, y]) => [1, -2 * y!],
		);
		const { at, height } = maximize(slope, [-8.5, 0.5], BOX);
		expect(at[0]).toBe(9);
		expect(at[1]).toBeCloseTo(0, 5);
		expect(height).toBe(Math.max(...slope.asked));
	});
	it('leaves a wall where the ground rises to the inside', () => {
		const hill = surface(
			([x, y]) => -((x! - 3) ** 2) - (x! + y!) ** 2,
			([x, y]) => [-2 * (x! - 3) - 2 * (x! + y!), -2 * (x! + y!)],
		);
		const { at } = maximize(hill, [9, 9], BOX);
		expect(at[0]).toBeCloseTo(3, 6);
		expect(at[1]).toBeCloseTo(-3, 6);
		expect(maximize(hill, [-9, 9], BOX).at[0]).toBeCloseTo(3, 6);
	});
	it('takes a height that is no number for the lowest of all', () => {
		const broken = surface(
			([x]) => (x! > 2 ? NaN : x!),
			() => [1, 0],
		);
		expect(maximize(broken, [0, 0], BOX).height).toBeCloseTo(2, 4);
		const nowhere = surface(
			() => NaN,
			() => [NaN, NaN],
		);
		expect(maximize(nowhere, [0, 0], BOX).height).toBe(-Infinity);
	});
});
