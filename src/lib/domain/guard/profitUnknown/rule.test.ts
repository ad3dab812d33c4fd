import { expect, it } from 'vitest';
import type { Sale } from '../../ledger/testing/batchOf';
import type { GuardFinding } from '../../plan';
import { planOf } from '../../testing/planOf';

const found = (sheet: readonly Sale[]): GuardFinding | undefined =>
	planOf(sheet).guards.find(({ guard }) => guard === 'profit-unknown');

it('[GUARD-8] fires when no row of the whole ledger has a profit', () => {
	expect(found([{ customer: 'a', amount: 1, date: '2025-12' }])).toEqual({
		guard: 'profit-unknown',
		severity: 'info',
		unit: 'none',
		customers: [],
		figures: [],
		figure: null,
		limit: null,
	});
});

it('[GUARD-8] one profit outside the window is enough', () => {
	const old: Sale = { customer: 'a', amount: 1, date: '2001-01', profit: 0 };
	expect(found([{ customer: 'a', amount: 1, date: '2025-12' }, old])).toBeUndefined();
});
