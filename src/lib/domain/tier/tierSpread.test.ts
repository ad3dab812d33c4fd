import { expect, it } from 'vitest';
import { planOf } from '../testing/planOf';
import { ladderPolicy } from '../testing/ladders';
import { tierSpread } from './tierSpread';

const spread = (amounts: readonly number[]) => {
	const sales = amounts.map((amount, k) => ({ customer: `c${k}`, amount, date: '2025-12' }));
	return tierSpread(planOf(sales, ladderPolicy('monthly-average', [1, 0])), 0);
};

it('[TIER-14] mean, median, the nearest rank of P90 and the largest, tier by tier', () => {
	// 1 yuan a month is 1200 fen a year: ten customers above, three below.
	const above = [9, 1, 8, 2, 7, 3, 6, 4, 5, 10].map((k) => k * 1200);
	expect(spread([...above, 100, -50, 7])).toEqual([
		{ tier: 0, customers: 10, mean: 6600, median: 6600, p90: 10_800, largest: 12_000 },
		{ tier: 1, customers: 3, mean: 19, median: 7, p90: 100, largest: 100 },
	]);
});

it('[TIER-14] P90 of eleven is the tenth, their median the sixth', () => {
	const [, below] = spread([100, 20, 30, 40, -10, 70, 60, 50, 80, 90, 10]);
	expect(below).toMatchObject({ customers: 11, median: 50, p90: 90, largest: 100 });
	expect(below?.mean).toBeCloseTo(540 / 11, 12);
});

it('[TIER-14] one customer is all of them; nobody is none of them', () => {
	const nobody = { customers: 0, mean: null, median: null, p90: null, largest: null };
	expect(spread([3000])).toEqual([
		{ tier: 0, customers: 1, mean: 3000, median: 3000, p90: 3000, largest: 3000 },
		{ tier: 1, ...nobody },
	]);
});

it('[TIER-14] each segment by itself, whatever the order of its ranking', () => {
	const sales = [30, 20, 40].map((amount, k) => ({
		...{ customer: `c${k}`, amount, profit: 50 - amount, date: '2025-12' },
	}));
	const policy = {
		...ladderPolicy('cumulative-share', [1]),
		segments: [
			{
				id: 'all',
				where: null,
				ladder: {
					by: 'cumulative-share',
					measure: 'profit',
					tiers: [{ id: 't0', key: true, upTo: 1 }],
				},
			},
		],
	};
	expect(tierSpread(planOf(sales, policy), 0)).toMatchObject([
		{ median: 30, p90: 40, largest: 40 },
	]);
});
