import { monthOf } from '../../primitives/day';
import { expect, it } from 'vitest';
import type { Sale } from '../../ledger/testing/batchOf';
import type { GuardFinding } from '../../plan';
import { planOf } from '../../testing/planOf';

const found = (dates: readonly string[], today?: number): GuardFinding | undefined => {
	const sheet: Sale[] = dates.map((date) => ({ customer: 'a', amount: 1, date }));
	return planOf(sheet, {}, today === undefined ? {} : { today }).guards.find(
		({ guard }) => guard === 'window-incomplete',
	);
};

it('[GUARD-9] counts the months before the ledger begins', () => {
	expect(found(['2025-04', '2025-12'])).toEqual({
		...{ guard: 'window-incomplete', severity: 'info', unit: 'months' },
		...{ customers: [], figures: [], figure: 3, limit: 0 },
	});
	expect(found(['2025-01', '2025-12'])).toBeUndefined();
});

it('[GUARD-9] counts the last month while it is running, if today is known', () => {
	expect(found(['2025-01', '2025-12'], monthOf(2025, 12))).toMatchObject({ figure: 1 });
	expect(found(['2025-04', '2025-12'], monthOf(2025, 12))).toMatchObject({ figure: 4 });
	expect(found(['2025-01', '2025-12'], monthOf(2026, 1))).toBeUndefined();
});
