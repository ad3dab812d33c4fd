import { describe, expect, it } from 'vitest';
import { curvePieces } from './pareto';

// 400, 200, 100, 100, 100, 50, 30, 20: total 1000.
const cumulative = [400, 600, 700, 800, 900, 950, 980, 1000];

describe('the Pareto curve', () => {
	it('gives a piece for each tier, and pieces meet at the cuts', () => {
		const pieces = curvePieces(cumulative, 1000, [2, 5, 8], [true, true, false]);
		expect(pieces.map((piece) => piece.points.length)).toEqual([3, 4, 4]);
		expect(pieces[0]?.points.at(-1)).toEqual({ x: 2, y: 0.6 });
		expect(pieces[1]?.points[0]).toEqual({ x: 2, y: 0.6 });
		expect(pieces[2]?.points.at(-1)).toEqual({ x: 8, y: 1 });
	});

	it('keeps an empty tier as a point', () => {
		const pieces = curvePieces(cumulative, 1000, [2, 2, 8], [true, true, false]);
		expect(pieces[1]?.points).toEqual([{ x: 2, y: 0.6 }]);
	});

	it('thins fifty thousand customers and keeps the ends', () => {
		const many = Float64Array.from({ length: 50_000 }, (_, i) => i + 1);
		const [piece] = curvePieces(many, 50_000, [50_000], [false]);
		expect(piece?.points.length).toBeLessThanOrEqual(401);
		expect(piece?.points.at(-1)).toEqual({ x: 50_000, y: 1 });
	});

	it('is flat without any revenue', () => {
		const [piece] = curvePieces([0, 0], 0, [2], [false]);
		expect(piece?.points.every((point) => point.y === 0)).toBe(true);
	});
});
