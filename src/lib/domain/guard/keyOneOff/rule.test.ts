import { expect, it } from 'vitest';
import type { Sale } from '../../ledger/testing/batchOf';
import type { GuardFinding } from '../../plan';
import { planOf } from '../../testing/planOf';

const found = (sheet: readonly Sale[], policy: object = {}): GuardFinding | undefined =>
	planOf(sheet, policy).guards.find(({ guard }) => guard === 'key-one-off');
const months = (customer: string, amounts: readonly number[]): Sale[] =>
	amounts.map((amount, month) => ({
		customer,
		amount,
		date: `2025-${String(month + 9).padStart(2, '0')}`,
	}));

it('[GUARD-3] fires on one large order or too few months, with both figures', () => {
	const finding = found([...months('a', [700, 100, 100, 100]), ...months('b', [300, 300, 300])]);
	expect(finding).toEqual({
		guard: 'key-one-off',
		severity: 'warning',
		unit: 'ratio',
		customers: [0, 1],
		figures: [0.7, 1 / 3],
		figure: 0.7,
		limit: 0.6,
		activeMonths: { figures: [4, 3], limit: 4 },
	});
});

it('[GUARD-3] is quiet exactly at both limits', () => {
	expect(found(months('a', [600, 200, 100, 100]))).toBeUndefined();
});

it('[GUARD-3] has no figure where there is no revenue', () => {
	const allKey = {
		segments: [
			{ id: 'all', ladder: { by: 'rank-share', tiers: [{ id: 'gold', key: true, upTo: 1 }] } },
		],
	};
	const finding = found(months('a', [-5]), allKey);
	expect(finding).toMatchObject({ figures: [NaN], figure: null });
	expect(found(months('a', [5, -5]), allKey)).toMatchObject({ figures: [NaN], figure: null });
	const both = found([...months('a', [900, -100]), ...months('b', [5, -5])], allKey);
	expect(both).toMatchObject({ figures: [900 / 800, NaN], figure: 900 / 800 });
});
