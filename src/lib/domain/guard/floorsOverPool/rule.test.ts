import { expect, it } from 'vitest';
import type { Sale } from '../../ledger/testing/batchOf';
import type { GuardFinding } from '../../plan';
import { planOf } from '../../testing/planOf';

const found = (promotion: object): GuardFinding | undefined => {
	const sheet: Sale[] = [
		{ customer: 'a', amount: 1000, date: '2025-12' },
		{ customer: 'b', amount: 1000, date: '2025-12' },
	];
	return planOf(sheet, { promotion: { newCustomerShare: 0, ...promotion } }).guards.find(
		({ guard }) => guard === 'floors-over-pool',
	);
};

it('[GUARD-6] fires when the floors promise more than there is', () => {
	// Floors 2 × 60, pool 119.
	expect(found({ pool: { fixedFen: 119 }, floorFen: 60 })).toEqual({
		guard: 'floors-over-pool',
		severity: 'severe',
		unit: 'fen',
		customers: [],
		figures: [],
		figure: 120,
		limit: 119,
	});
});

it('[GUARD-6] is quiet when they take all of it', () => {
	expect(found({ pool: { fixedFen: 120 }, floorFen: 60 })).toBeUndefined();
});
