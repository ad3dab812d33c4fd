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
	it('a share cut lies at its own height; who crosses it is above', () => {
		const cuts = cutsOf(placement, ladder('cumulative-share', [0.5, 0.8, 1]), revenue, window);
		// Share before: 0, .4, .6, .7, .8: two lie under .5, four under .8.
		expect(cuts.map((cut) => [cut.count, cut.share])).toEqual([
			[2, 0.5],
			[4, 0.8],
		]);
	});
	it('a rank cut counts customers', () => {
		const cuts = cutsOf(placement, ladder('rank-share', [0.25, 1]), revenue, window);
		expect(cuts).toEqual([{ place: 0, value: 0.25, count: 2, share: 0.6 }]);
	});
	it('a cut of a score counts customers too: by score the largest may stand anywhere', () => {
		const cuts = cutsOf(placement, ladder('score', [0.25, 1]), revenue, window);
		expect(cuts).toEqual([{ place: 0, value: 0.25, count: 2, share: 0.6 }]);
		const scored = ladder('score', [0.25, 1]);
		expect(valueAtShare(0.6, 0, placement, scored, revenue, window)).toBe(0.25);
	});
	it('a band counts who reaches its monthly average', () => {
		// 10 yuan a month × 10 months = 100 yuan: five customers, ninety percent.
		const cuts = cutsOf(placement, ladder('monthly-average', [10, 0]), revenue, window);
		expect(cuts).toEqual([{ place: 0, value: 10, count: 5, share: 0.9 }]);
	});
	it('has none without revenue', () => {
		const empty = {
			...placement,
			order: new Int32Array(0),
			cumulative: new Float64Array(0),
			positive: 0,
		};
		const cuts = cutsOf(empty, ladder('cumulative-share', [0.5, 1]), revenue, window);
		expect(cuts).toEqual([{ place: 0, value: 0.5, count: 0, share: 0.5 }]);
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
