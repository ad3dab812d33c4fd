import { expect, it } from 'vitest';
import type { Sale } from '../../ledger/testing/batchOf';
import type { GuardFinding } from '../../plan';
import { planOf } from '../../testing/planOf';

const found = (money: Readonly<Record<string, number>>, limit = 0.25): GuardFinding | undefined => {
	const sheet: Sale[] = Object.entries(money).map(([customer, amount]) => ({
		customer,
		amount,
		date: '2025-12',
	}));
	return planOf(sheet, { guards: { concentration: limit } }).guards.find(
		({ guard }) => guard === 'concentration',
	);
};

it('[GUARD-4] measures against positive revenue and lists everybody above', () => {
	// 500 and 300 of 1000; the return of −400 makes nobody larger.
	expect(found({ a: 500, b: 300, c: 200, d: -400 })).toEqual({
		guard: 'concentration',
		severity: 'severe',
		unit: 'ratio',
		customers: [0, 1],
		figures: [0.5, 0.3],
		figure: 0.5,
		limit: 0.25,
	});
});

it('[GUARD-4] is quiet exactly at the limit, and without positive revenue', () => {
	expect(found({ a: 25, b: 25, c: 25, d: 25 })).toBeUndefined();
	expect(found({ a: 3, b: 3, c: 4 }, 0.4)).toBeUndefined();
	expect(found({ a: -1, b: 0 })).toBeUndefined();
});
