import { describe, expect, it } from 'vitest';
import type { Ladder } from '$lib/domain/policy/policy';
import { switchLadder } from './switchLadder';

const shares: Ladder = {
	by: 'cumulative-share',
	measure: 'revenue',
	tiers: [
		{ id: 'a', name: 'A', key: true, upTo: 0.5 },
		{ id: 'b', name: 'B', key: true, upTo: 0.8 },
		{ id: 'c', name: 'C', key: false, upTo: 1 },
	],
};
const cuts = [0.5, 0.8, 1];
const minima = (ladder: Ladder) => ladder.tiers.map(({ min }) => min);

describe('switching the method of a ladder', () => {
	it('keeps cuts between the two share ladders', () => {
		const ranked = switchLadder(shares, 'rank-share', { cuts, smallest: [] });
		expect(ranked).toEqual({ ...shares, by: 'rank-share' });
	});

	it('keeps who crosses a cut where there are shares, and drops it in bands', () => {
		const ends: Ladder = { ...shares, cutBy: 'end' };
		const cutBy = (by: Ladder['by']) => switchLadder(ends, by, { cuts, smallest: [] }).cutBy;
		expect([cutBy('rank-share'), cutBy('score'), cutBy('monthly-average')]).toEqual([
			...['end', 'end', undefined],
		]);
	});

	it('makes bands that keep about the customers', () => {
		// 48 731.20 and 3 049 yuan a month, to two digits.
		const bands = switchLadder(shares, 'monthly-average', {
			cuts,
			smallest: [4_873_120, 304_900, 10],
		});
		expect(bands.by).toBe('monthly-average');
		expect(minima(bands)).toEqual([49_000, 3_000, 0]);
		expect(bands.tiers[0]).toEqual({ id: 'a', name: 'A', key: true, min: 49_000 });
	});

	it('makes falling bands even where tiers are empty or alike', () => {
		const strictly = (smallest: (number | null)[]) => {
			const found = minima(switchLadder(shares, 'monthly-average', { cuts, smallest }));
			expect(found).toEqual([...found].sort((a, b) => (b ?? 0) - (a ?? 0)));
			expect(new Set(found).size).toBe(3);
		};
		strictly([null, null, null]);
		strictly([100, 100, 100]);
		strictly([100, 5_000_000, null]);
	});

	it('goes back to the cuts there were, or to even ones', () => {
		const bands = switchLadder(shares, 'monthly-average', { cuts, smallest: [] });
		const back = switchLadder(bands, 'cumulative-share', { cuts, smallest: [] });
		expect(back).toEqual(shares);
		const even = switchLadder(bands, 'rank-share', { cuts: [], smallest: [] });
		expect(even.tiers.map(({ upTo }) => upTo)).toEqual([1 / 3, 2 / 3, 1]);
	});
});
