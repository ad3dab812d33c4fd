import { expect, it } from 'vitest';
import { planOf } from '../testing/planOf';
import { ladderPolicy } from '../testing/ladders';
import { tierSpread } from './tierSpread';

const spread = (amounts: readonly number[]) => {
	const sales = amounts.map((amount, k) => ({ customer: `c${k}`, amount, date: '2025-12' }));
	const { policy, measures, placement, order } = planOf(
		sales,
		ladderPolicy('monthly-average', [1, 0]),
	);
	return tierSpread(policy.segments, measures, placement, order);
};

it('[TIER-14] mean, median and the nearest rank of P90, tier by tier', () => {
	// 1 yuan a month is 1200 fen a year: ten customers above, three below.
	const above = [9, 1, 8, 2, 7, 3, 6, 4, 5, 10].map((k) => k * 1200);
	expect(spread([...above, 100, -50, 7])).toEqual([
		{ segment: 0, tier: 0, mean: 6600, median: 6600, p90: 10_800 },
		{ segment: 0, tier: 1, mean: 19, median: 7, p90: 100 },
	]);
});

it('[TIER-14] one customer is all three; nobody is none of them', () => {
	expect(spread([3000])).toEqual([
		{ segment: 0, tier: 0, mean: 3000, median: 3000, p90: 3000 },
		{ segment: 0, tier: 1, mean: null, median: null, p90: null },
	]);
});
