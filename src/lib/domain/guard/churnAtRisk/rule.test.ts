import { expect, it } from 'vitest';
import type { Sale } from '../../ledger/testing/batchOf';
import type { GuardFinding } from '../../plan';
import { planOf } from '../../testing/planOf';

const YEARS = ['2024', '2025'];
/** Months of every year in which a customer buys, and what. */
const buys = (customer: string, amounts: readonly number[], from = 1, to = 12): Sale[] =>
	YEARS.flatMap((year, k) =>
		Array.from({ length: k === 1 ? to : 12 }, (_, month) => ({
			...{ customer, amount: amounts[k]! },
			date: `${year}-${String(month + 1).padStart(2, '0')}`,
		})).slice(k === 0 ? from - 1 : 0),
	);

const found = (sales: readonly Sale[], policy: object = {}): GuardFinding | undefined =>
	planOf(sales, {
		window: { months: 12, asOf: '2025-12' },
		keyConditions: { minActiveMonths: 0, maxLargestOrderShare: null, requireProfit: false },
		...policy,
	}).guards.find(({ guard }) => guard === 'churn-at-risk');

it('[GUARD-34] fires for key customers that are silent, gone or fell, and for nobody else', () => {
	const finding = found([
		...buys('silent', [900_000, 900_000], 1, 9),
		...buys('fell', [2_000_000, 600_000]),
		...buys('__proto__', [500_000, 550_000]),
		...buys('small', [9, 1]),
	]);
	// Report order: silent 81 000, fell 72 000, then the steady one, which is not named.
	expect(finding).toEqual({
		...{ guard: 'churn-at-risk', severity: 'warning', unit: 'gaps', customers: [0, 1] },
		...{ figures: [3, 0], figure: 3, limit: 2 },
		growth: { figures: [0.75 - 1, 0.3 - 1], limit: -0.3 },
	});
});

it('[GUARD-34] names whoever is gone, and beside him the longest silence of all', () => {
	const finding = found([
		...buys('fell', [9_000_000, 3_000_000]),
		...buys('gone', [900_000, 9_000_000], 1, 2),
		...buys('silent', [1_900_000, 1_900_000], 1, 9),
	]);
	expect(finding).toMatchObject({ customers: [0, 1, 2], figures: [0, 10, 3], figure: 10 });
});

it('[GUARD-34] says no silence where there is no gap, and is quiet without a sign', () => {
	const once = found([{ customer: 'once', amount: 5, date: '2025-02' }]);
	expect(once).toMatchObject({ figures: [NaN], figure: null });
	expect(once!.growth!.figures).toEqual([NaN]);
	expect(found(buys('steady', [5, 5]))).toBeUndefined();
	expect(found(buys('fell', [100, 70]), { churn: { steepFall: 0.31 } })).toBeUndefined();
});
