import { expect, test } from 'vitest';
import { policyOf, planOf } from '$lib/domain/testing/planOf';
import { leversOf } from './levers';

const plan = planOf([{ date: '2026-01', customer: '甲', amount: 1_000_00 }]);
const levers = leversOf(plan, policyOf(), 'en');

test('every number of the policy stands once, with a range that holds what it is now', () => {
	expect(new Set(levers.map(({ id }) => id)).size).toBe(levers.length);
	expect(levers.length).toBeGreaterThan(20);
	for (const { min, max, step, now, label } of levers) {
		expect(label).not.toBe('');
		expect(min).toBeLessThanOrEqual(now);
		expect(max).toBeGreaterThanOrEqual(now);
		expect(step).toBeGreaterThan(0);
		expect(Number.isFinite(min) && Number.isFinite(max)).toBe(true);
	}
});

test('a share is sought by hundredths of a percent, what is counted by ones', () => {
	const byId = (part: string) => levers.find(({ id }) => id.endsWith(part))!;
	expect(byId('promotion\npool')).toMatchObject({ step: 1e-4, now: 0.03 });
	expect(byId('minActiveMonths')).toMatchObject({ step: 1, min: 0 });
	expect(byId('promotion\npool').put(0.05)).toMatchObject({ value: { rate: 0.05 } });
	expect(byId('promotion\npool').shown(0.05)).toBe('5%');
});
