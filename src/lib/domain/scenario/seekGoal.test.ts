import { describe, expect, test } from 'vitest';
import { finish } from '../primitives/steps';
import { seekGoal, type Goal, type Lever, type Sought } from './seekGoal';

const lever: Lever = { min: 0, max: 1, step: 0.001, now: 0.5 };
const seek = (
	figureAt: (value: number) => number | null,
	goal: Partial<Goal> & { readonly target: number },
	change: Partial<Lever> = {},
): Sought =>
	finish(
		seekGoal({ ...lever, ...change }, { relation: 'exactly', tolerance: 1e-9, ...goal }, figureAt),
	);
const found = (value: number, figure: number): Sought => ({
	kind: 'found',
	reached: { value, figure },
});

describe('[SCEN-5] a goal that can be reached', () => {
	test('on a rise and on a fall, to the step', () => {
		expect(seek((value) => Math.round(value * 1000), { target: 137 })).toEqual(found(0.137, 137));
		expect(seek((value) => -Math.round(value * 1000), { target: -999 })).toEqual(
			found(0.999, -999),
		);
	});
	test('at either end, and where it is already', () => {
		const same = (value: number): number => value;
		expect(seek(same, { target: 0 })).toEqual(found(0, 0));
		expect(seek(same, { target: 1 })).toEqual(found(1, 1));
		expect(seek(same, { target: 0.5 })).toEqual(found(0.5, 0.5));
	});
	test('money: 5 000 000 yuan of a pool by its fen', () => {
		const whole = { min: 0, max: 9_000_000_000, step: 1, now: 100 };
		expect(seek((fen) => fen, { target: 500_000_000, tolerance: 0 }, whole)).toEqual(
			found(500_000_000, 500_000_000),
		);
	});
	test('of stairs, the nearest end of the right stair, from below and from above', () => {
		const stairs = (value: number): number => Math.floor(value * 10);
		expect(seek(stairs, { target: 7 })).toEqual(found(0.7, 7));
		expect(seek(stairs, { target: 2 })).toEqual(found(0.299, 2));
	});
	test('on a hill, on the side that is nearer', () => {
		const hill = (value: number): number => 100 - Math.abs(Math.round(value * 1000) - 600);
		expect(seek(hill, { target: 50 })).toEqual(found(0.55, 50));
		expect(seek(hill, { target: 50 }, { now: 0.9 })).toEqual(found(0.65, 50));
	});
	test('at least and at most stop at the first value that does', () => {
		const rise = (value: number): number => Math.round(value * 1000) * 3;
		expect(seek(rise, { relation: 'atLeast', target: 2000 })).toEqual(found(0.667, 2001));
		expect(seek(rise, { relation: 'atMost', target: 1000 })).toEqual(found(0.333, 999));
		expect(seek(rise, { relation: 'atLeast', target: 1500 })).toEqual(found(0.5, 1500));
	});
});

describe('[SCEN-5] a goal that cannot be reached', () => {
	test('because one step jumps over it: both sides are told', () => {
		const jump = (value: number): number => (value < 0.7045 ? 95.2 : 93.5);
		expect(seek(jump, { target: 95, tolerance: 0.05 })).toEqual({
			kind: 'jumps',
			before: { value: 0.704, figure: 95.2 },
			after: { value: 0.705, figure: 93.5 },
		});
	});
	test('because the lever ends before', () => {
		expect(seek((value) => value, { target: 3 })).toEqual({
			kind: 'none',
			nearest: { value: 1, figure: 1 },
			end: 'max',
		});
		expect(seek((value) => value, { target: -1 })).toMatchObject({ kind: 'none', end: 'min' });
	});
	test('because nothing moves the figure: the place it is at counts as the nearest', () => {
		const still = seek(() => 4, { target: 3 });
		expect(still).toMatchObject({ kind: 'none', nearest: { figure: 4 } });
	});
	test('because it turns before it gets there', () => {
		const hill = (value: number): number => 1 - Math.abs(value - 0.5);
		expect(seek(hill, { target: 2 })).toMatchObject({ kind: 'none', end: null });
	});
	test('because nobody knows the figure', () => {
		expect(seek(() => null, { target: 3 })).toEqual({ kind: 'unknown' });
		expect(seek(() => NaN, { target: 3 })).toEqual({ kind: 'unknown' });
	});
});

test('values at which the figure is not known are stepped over', () => {
	const hole = (value: number): number | null => (value < 0.2 ? null : Math.round(value * 1000));
	expect(seek(hole, { target: 300 })).toEqual(found(0.3, 300));
	expect(seek(hole, { target: 100 })).toMatchObject({ kind: 'none', end: null });
});

test('a lever of one place, or of none between its ends, is looked at once', () => {
	const asked: number[] = [];
	const note = (value: number): number => (asked.push(value), value);
	expect(seek(note, { target: 5 }, { min: 5, max: 5, now: 9, step: 1 })).toEqual(found(5, 5));
	expect(asked).toEqual([5]);
});

test('nothing is asked twice, and seldom much', () => {
	const asked: number[] = [];
	seek((value) => (asked.push(value), Math.round(value * 1000)), { target: 137 });
	expect(new Set(asked).size).toBe(asked.length);
	expect(asked.length).toBeLessThan(40);
});
