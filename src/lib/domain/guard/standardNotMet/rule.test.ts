import { expect, it } from 'vitest';
import type { GuardFinding } from '../../plan';
import { BRANCH } from '../../staffing/testing/staffed';
import { planOf } from '../../testing/planOf';

/** Two crystal customers (21 h each) and one of A+; 40 h an account manager. */
const found = (teams: readonly object[], limit = 0.9): GuardFinding | undefined =>
	planOf(
		[
			{ customer: 'a', amount: 9_000_000, date: '2025-12' },
			{ customer: 'b', amount: 8_000_000, date: '2025-12' },
			{ customer: 'c', amount: 2_000_000, date: '2025-12' },
		],
		{
			...BRANCH,
			teams,
			keyConditions: { minActiveMonths: 0, maxLargestOrderShare: 1, requireProfit: false },
			capacity: { burstBuffer: 0, workingDays: 5, hoursPerDay: 8, sellingShare: 1 },
			guards: { standardNotMet: limit },
		},
	).guards.find(({ guard }) => guard === 'standard-not-met');
const team = (id: string, tier: string, current: number | null) => ({ id, tiers: [tier], current });

it('[GUARD-13] fires for the customers of a team below the limit', () => {
	const finding = found([team('keys', 'crystal', 0), team('field', 'a-plus', 0.25)]);
	// A+ asks for 12 h, a quarter of a person has 10.
	expect(finding).toEqual({
		guard: 'standard-not-met',
		severity: 'warning',
		unit: 'ratio',
		customers: [0, 1, 2],
		figures: [0, 0, 10 / 12],
		figure: 0,
		limit: 0.9,
	});
});
it('[GUARD-13] is quiet at the limit, and about people nobody entered', () => {
	expect(found([team('keys', 'crystal', null), team('field', 'a-plus', 1)])).toBeUndefined();
	expect(found([team('field', 'a-plus', 0.25)], 10 / 12)).toBeUndefined();
});
