import { describe, expect, it } from 'vitest';
import { curvePath, heightAt } from './curvePath';

const box = { left: 10, top: 0, width: 100, height: 50 };
const share = { least: 0, most: 1 };

describe('a curve on screen', () => {
	it('runs from left to right and upwards', () => {
		const points = [
			{ x: 0, y: 0 },
			{ x: 0.5, y: 0.8 },
			{ x: 1, y: 1.2 },
		];
		// 1.2 of 0 … 1.2 is the top; 0.8 is a third below it.
		expect(curvePath(points, share, { least: 0, most: 1.2 }, box)).toBe('M10 50L60 16.7L110 0');
	});
	it('is empty without points, and flat on an axis without extent', () => {
		expect(curvePath([], share, share, box)).toBe('');
		expect(curvePath([{ x: 1, y: 1 }], share, { least: 1, most: 1 }, box)).toBe('M110 50');
	});
	it('has a height between its points, and none beside them', () => {
		const points = [
			{ x: 0, y: 0 },
			{ x: 2, y: 1 },
			{ x: 4, y: 0 },
		];
		expect([0, 1, 2, 3, 4, 5, -1].map((x) => heightAt(points, x))).toEqual([
			0,
			0.5,
			1,
			0.5,
			0,
			null,
			null,
		]);
		expect(heightAt([], 0)).toBeNull();
	});
});
