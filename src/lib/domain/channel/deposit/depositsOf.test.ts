import { expect, it } from 'vitest';
import { planOf } from '../../testing/planOf';
import { ladderPolicy } from '../../testing/ladders';

it('[DEPOSIT-1] asks every tier for its own rate, and of some for nothing', () => {
	const plan = planOf(
		[
			{ date: '2025-12', customer: '甲', amount: 2_400_000 },
			{ date: '2025-12', customer: '__proto__', amount: 240_000 },
			{ date: '2025-12', customer: '丙', amount: 24_000 },
		],
		ladderPolicy('monthly-average', [1000, 100, 0], { deposits: { rates: { t0: 0.5, t1: 1 } } }),
		{ facts: { 甲: { deposit: 40_000 }, 丙: { deposit: 7 } } },
	);
	expect(plan.channel.deposits).toEqual({
		required: Float64Array.of(100_000, 20_000, NaN),
		held: Float64Array.of(40_000, NaN, 7),
		short: Float64Array.of(60_000, NaN, NaN),
	});
});
