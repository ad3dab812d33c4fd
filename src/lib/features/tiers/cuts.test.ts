import { describe, expect, it } from 'vitest';
import type { SegmentPlacement, Window } from '$lib/domain/plan';
import type { Ladder } from '$lib/domain/policy/policy';
import { cutsOf, limitsOf, stepValue, valueAtShare, within } from './cuts';

// Eight customers: 400, 200, 100, 100, 100, 50, 30, 20 yuan; total 1 000 yuan.
const revenue = Float64Array.from([40_000, 20_000, 10_000, 10_000, 10_000, 5_000, 3_000, 2_000]);
const placement: SegmentPlacement = {
	segment: 0,
	order: Int32Array.from([0, 1, 2, 3, 4, 5, 6, 7]),
	cumulative: Float64Array.from([40e3, 60e3, 70e3, 80e3, 90e3, 95e3, 98e3, 100e3]),
	positive: 100_000,
};
const window = { months: 10 } as Window;

const ladder = (by: Ladder['by'], values: readonly number[]): Ladder => ({
	by,
	measure: 'revenue',
	tiers: values.map((value, place) => ({
		id: `t${String(place)}`,
		name: `t${String(place)}`,
		key: place < values.length - 1,
		...(by === 'monthly-average' ? { min: value } : { upTo: value }),
	})),
});

describe('cuts on the curve', () => {
	it('a share cut lies at its own height; above it stands whom the ladder puts there', () => {
		// Share before: 0, .4, .6, .6, .6: two lie under .5, and the equal three stay together.
		const cuts = cutsOf(placement, ladder('cumulative-share', [0.5, 0.8, 1]), [
			...[0, 0, 1, 1, 1, 2, 2, 2],
		]);
		expect(cuts).toEqual([
			{ place: 0, value: 0.5, count: 2, share: 0.5 },
			{ place: 1, value: 0.8, count: 5, share: 0.8 },
		]);
	});
	it.each([
		['rank-share', 0.25, [0, 0, 1, 1, 1, 1, 1, 1], { count: 2, share: 0.6 }],
		['score', 0.25, [0, 0, 1, 1, 1, 1, 1, 1], { count: 2, share: 0.6 }],
		['monthly-average', 10, [0, 0, 0, 0, 0, 1, 1, 1], { count: 5, share: 0.9 }],
		['monthly-average', 99, [1, 1, 1, 1, 1, 1, 1, 1], { count: 0, share: 0 }],
	] as const)('a cut of %s at %f lies as high as those above it', (by, value, tiers, where) => {
		const cuts = cutsOf(placement, ladder(by, [value, by === 'monthly-average' ? 0 : 1]), tiers);
		expect(cuts).toEqual([{ place: 0, value, ...where }]);
	});
	it('has nobody above it without revenue', () => {
		const empty = {
			...placement,
			order: new Int32Array(0),
			cumulative: new Float64Array(0),
			positive: 0,
		};
		const cuts = cutsOf(empty, ladder('rank-share', [0.5, 1]), []);
		expect(cuts).toEqual([{ place: 0, value: 0.5, count: 0, share: 0 }]);
	});
});

describe('a dragged cut', () => {
	const share = ladder('cumulative-share', [0.5, 0.7, 0.8, 1]);
	it('snaps to half percents', () => {
		expect(valueAtShare(0.7234, 1, placement, share, revenue, window)).toBe(0.725);
	});
	it('stops half a percent before its neighbours', () => {
		expect(valueAtShare(0.99, 1, placement, share, revenue, window)).toBe(0.795);
		expect(valueAtShare(0.01, 1, placement, share, revenue, window)).toBe(0.505);
		expect(limitsOf(share, 2)).toEqual({ lower: 0.705, upper: 0.995 });
	});
	it('means a share of customers on a rank ladder', () => {
		// 0.65 of the curve: two customers are wholly under it, a quarter of eight.
		expect(valueAtShare(0.65, 0, placement, ladder('rank-share', [0.5, 1]), revenue, window)).toBe(
			0.25,
		);
		const scored = ladder('score', [0.25, 1]);
		expect(valueAtShare(0.6, 0, placement, scored, revenue, window)).toBe(0.25);
	});
	it('means the monthly average of the last customer above it on a band', () => {
		expect(
			valueAtShare(0.85, 0, placement, ladder('monthly-average', [5, 0]), revenue, window),
		).toBe(10);
	});
	it('moves by keys', () => {
		expect(stepValue(share, 1, 1)).toBe(0.705);
		expect(stepValue(share, 1, -10)).toBe(0.65);
		expect(stepValue(ladder('monthly-average', [1000, 0]), 0, 1)).toBe(950);
	});
	it('typed values are kept inside the limits too', () => {
		expect(within(share, 0, 0.9)).toBe(0.695);
	});
});
