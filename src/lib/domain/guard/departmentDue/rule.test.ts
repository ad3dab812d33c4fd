import { expect, it } from 'vitest';
import type { Sale } from '../../ledger/testing/batchOf';
import type { GuardFinding } from '../../plan';
import { planOf } from '../../testing/planOf';

/** `count` customers of equal revenue, all key. */
const found = (count: number, limit = 20): GuardFinding | undefined => {
	const sheet: Sale[] = Array.from({ length: count }, (_, k) => ({
		customer: String.fromCharCode(97 + k),
		amount: 100,
		date: '2025-12',
	}));
	return planOf(sheet, {
		guards: { departmentDue: limit },
		keyConditions: { minActiveMonths: 1, maxLargestOrderShare: 1 },
	}).guards.find(({ guard }) => guard === 'department-due');
};

it('[GUARD-5] fires from the limit on, counting final key tiers', () => {
	expect(found(19)).toBeUndefined();
	expect(found(20)).toEqual({
		...{ guard: 'department-due', severity: 'info', unit: 'customers' },
		customers: Array.from({ length: 20 }, (_, k) => k),
		figures: Array.from({ length: 20 }, () => 1),
		...{ figure: 20, limit: 20 },
	});
});

it('[GUARD-5] a limit of 0 does not fire over nobody', () => {
	expect(found(0, 0)).toBeUndefined();
});
