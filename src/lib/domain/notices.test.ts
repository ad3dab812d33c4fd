import { describe, expect, it } from 'vitest';
import type { Sale } from './ledger/testing/batchOf';
import { planOf } from './testing/planOf';

const noticesOf = (sheet: readonly Sale[], policy: object = {}): string[] =>
	planOf(sheet, policy).notices.map(({ key }) => key);
const sale = (date: string, amount = 100): Sale => ({ customer: 'a', amount, date });

describe('notices', () => {
	it('[CHURN-3] [CHURN-4] say what the risks come from where the policy counts with them', () => {
		const uplift = { capacity: { churnUplift: 1 } };
		const two = [sale('2025-11'), sale('2025-12')];
		expect(noticesOf(two, uplift)).toContain('notice_churn_simple');
		expect(noticesOf(two).filter((key) => key.startsWith('notice_churn'))).toEqual([]);
		const always = ['09', '10', '11', '12'].map((month) => sale(`2025-${month}`));
		expect(noticesOf(always, uplift)).toContain('notice_churn_limit');
		expect(noticesOf([sale('2025-12', -5)], uplift)).not.toContain('notice_churn_simple');
	});
	it('[WINDOW-3] tell a prior window covered in part from one not covered', () => {
		expect(noticesOf([sale('2025-12'), sale('2025-01')])).toContain('notice_prior_empty');
		expect(noticesOf([sale('2025-12'), sale('2024-03')])).toContain('notice_prior_partly');
		const whole = noticesOf([sale('2025-12'), sale('2024-01')]);
		expect(whole.filter((key) => key.startsWith('notice_prior'))).toEqual([]);
	});
	it('[WINDOW-4] count rows left out', () => {
		expect(noticesOf([sale('2025-12'), { customer: 'b', date: '2025-12' }])).toContain(
			'notice_uncounted_rows',
		);
	});
	it('[REPORT-4] say that promotion follows a profit nobody knows', () => {
		const keys = noticesOf([sale('2025-12')], { promotion: { base: 'profit' } });
		expect(keys).toContain('notice_base_without_profit');
		expect(keys).toContain('notice_nobody_to_share');
	});
	it('[POOL-6] say what stays unallocated', () => {
		const [notice] = planOf([sale('2025-12', 1000)], {
			promotion: { pool: { fixedFen: 500 } },
		}).notices.filter(({ key }) => key === 'notice_unallocated');
		// 500 − 50 for new customers − the cap of 100.
		expect(notice).toEqual({ key: 'notice_unallocated', args: { left: { exactFen: 350 } } });
	});
	it('[POLICY-5] count the values that are only proposed', () => {
		const count = (policy: object): unknown =>
			planOf([sale('2025-12')], policy).notices.find(({ key }) => key === 'notice_ours')?.args[
				'values'
			];
		expect(count({})).toBeGreaterThan(20);
		expect(count({ stabilityMargin: 0.1 })).toBe((count({}) as number) - 1);
	});
});
