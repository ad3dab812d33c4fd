import { describe, expect, it } from 'vitest';
import { figuresOf, lorenzCurve, sharesOf, whaleCurve } from './curves';

const EIGHT = Float64Array.of(400, 20, 100, 30, 100, 200, 50, 100);

describe('the Lorenz curve', () => {
	it('[MEASURE-12] runs from nobody to all, smallest first, whatever the order', () => {
		const points = lorenzCurve(EIGHT)!;
		expect(points.map(({ x }) => x)).toEqual([
			0,
			1 / 8,
			2 / 8,
			3 / 8,
			4 / 8,
			5 / 8,
			6 / 8,
			7 / 8,
			1,
		]);
		expect(points.map(({ y }) => y)).toEqual([0, 0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.6, 1]);
	});
	it('[MEASURE-12] has twice the Gini less between it and the diagonal (C2)', () => {
		const points = lorenzCurve(EIGHT)!;
		const under = points
			.slice(1)
			.reduce((sum, { x, y }, k) => sum + ((x - points[k]!.x) * (y + points[k]!.y)) / 2, 0);
		expect(1 - 2 * under).toBeCloseTo(0.4575, 12);
	});
	it('[MEASURE-12] means nothing with a negative figure, or with nothing to share', () => {
		expect(lorenzCurve(Float64Array.of(5, -1))).toBeNull();
		expect(lorenzCurve(Float64Array.of(0, 0))).toBeNull();
		expect(lorenzCurve(new Float64Array(0))).toBeNull();
		// Who has nothing is a customer all the same.
		expect(lorenzCurve(Float64Array.of(5, 0))).toEqual([
			{ x: 0, y: 0 },
			{ x: 0.5, y: 0 },
			{ x: 1, y: 1 },
		]);
	});
});

describe('the whale curve', () => {
	it('[MEASURE-12] peaks before the losers (C3)', () => {
		const curve = whaleCurve(Float64Array.of(-20, 50, 30, 0, 20, 5, -2, -3, -10, -20))!;
		expect(curve.points.map(({ y }) => y)).toEqual([
			0, 50, 80, 100, 105, 105, 103, 100, 90, 70, 50,
		]);
		expect(curve).toMatchObject({
			peak: { customers: 4, x: 0.4, y: 105 },
			customers: 10,
			total: 50,
		});
	});
	it('[MEASURE-12] peaks at the last where everybody brings something, at the first of equals', () => {
		expect(whaleCurve(Float64Array.of(1, 3))!.peak).toEqual({ customers: 2, x: 1, y: 4 });
		expect(whaleCurve(Float64Array.of(0, 3, 0))!.peak).toEqual({ customers: 1, x: 1 / 3, y: 3 });
	});
	it('[MEASURE-12] peaks at nobody where everybody loses', () => {
		expect(whaleCurve(Float64Array.of(-1, -2))).toMatchObject({ peak: { x: 0, y: 0 }, total: -3 });
		expect(whaleCurve(new Float64Array(0))).toBeNull();
	});
	it('[MEASURE-12] keeps its ends and its peak however many customers there are', () => {
		const figures = Float64Array.from({ length: 10_007 }, (_, k) => 4999 - k);
		const curve = whaleCurve(figures)!;
		expect(curve.points.length).toBeLessThan(500);
		expect(curve.points[0]).toEqual({ x: 0, y: 0 });
		expect(curve.points.at(-1)).toEqual({ x: 1, y: curve.total });
		expect(curve.points).toContainEqual({ x: curve.peak.x, y: curve.peak.y });
		expect(curve.peak.y).toBe((4999 * 5000) / 2);
	});
});

describe('a whale curve in shares', () => {
	it('[MEASURE-12] is over the total, and ends at all of it (C3)', () => {
		const curve = sharesOf(whaleCurve(Float64Array.of(-300, 600, 200, -100, 400))!)!;
		expect(curve.points.map(({ y }) => y)).toEqual([0, 0.75, 1.25, 1.5, 1.375, 1]);
		expect(curve).toMatchObject({ peak: { customers: 3, x: 0.6, y: 1.5 }, customers: 5 });
	});
	it('[MEASURE-12] says what best and worst bring (C3)', () => {
		const net = Float64Array.of(50, 30, 20, 5, 0, -2, -3, -10, -20, -20);
		const { points, peak } = sharesOf(whaleCurve(net)!)!;
		expect(peak.y).toBeCloseTo(2.1, 12);
		expect(points[2]!.y).toBeCloseTo(1.6, 12);
		// The worst fifth takes away what lies above the total before it.
		expect(1 - points[8]!.y).toBeCloseTo(-0.8, 12);
	});
	it.each([[[0, 0]], [[5, -5]], [[-1]]])('[MEASURE-12] there is none of %j', (figures) => {
		expect(sharesOf(whaleCurve(Float64Array.from(figures))!)).toBeNull();
	});
});

it('[MEASURE-12] figures are those of the customers asked for that have one', () => {
	expect(figuresOf(Float64Array.of(1, NaN, 3, 4), Int32Array.of(3, 1, 0))).toEqual(
		Float64Array.of(4, 1),
	);
});
