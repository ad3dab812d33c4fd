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
		({ guard }) => guard === 'caps-under-pool',
	);
};

it('[GUARD-7] fires when the caps take less than there is', () => {
	// Caps 2 × 100, pool 201.
	expect(found({ pool: { fixedFen: 201 } })).toEqual({
		guard: 'caps-under-pool',
		severity: 'info',
		unit: 'fen',
		customers: [],
		figures: [],
		figure: 200,
		limit: 201,
	});
});

it('[GUARD-7] is quiet when they take all of it, and where floors keep all of it back', () => {
	expect(found({ pool: { fixedFen: 200 } })).toBeUndefined();
	expect(found({ pool: { fixedFen: 119 }, floorFen: 60 })).toBeUndefined();
});
