import { expect, it } from 'vitest';
import type { Sale } from '../ledger/testing/batchOf';
import { planOf } from '../testing/planOf';
import { explainLeaving } from './explainLeaving';

const monthly = (customer: string, months: number, amount = 100): Sale[] =>
	Array.from({ length: months }, (_, k) => ({
		...{ customer, amount, profit: amount / 2 },
		date: `${String(2024 + Math.floor(k / 12))}-${String((k % 12) + 1).padStart(2, '0')}`,
	}));
const SALES = [
	...monthly('__proto__', 24, 1000),
	...monthly('fading', 20),
	{ customer: 'once', date: '2025-11', amount: 5 },
	{ customer: 'returns', date: '2025-11', amount: -5 },
];
const AS_OF = { window: { asOf: '2025-12' } };
const keysOf = (customer: string, policy: object = {}): readonly string[] | null => {
	const plan = planOf(SALES, { ...AS_OF, ...policy });
	const found = explainLeaving(plan, plan.inputs.names.customer.code(customer));
	return found && [found.lead.key, ...found.lines.map(({ key }) => key)];
};

it('[EXPLAIN-6] says what the months say, the own gap, and what is missing for its worth', () => {
	expect(keysOf('__proto__')).toEqual([
		...['explain_leaving_risk', 'explain_churn_model', 'explain_leaving_gap'],
		'explain_worth_no_interest',
	]);
	expect(keysOf('once')).toContain('explain_leaving_once');
	expect(keysOf('fading')![0]).toBe('explain_leaving_gone');
	expect(keysOf('returns')).toBeNull();
});

it('[EXPLAIN-6] a worth with its terms: this year’s, still to come, and within three years', () => {
	const plan = planOf(SALES, { ...AS_OF, interest: 0.1 });
	const code = plan.inputs.names.customer.code('__proto__');
	const worth = explainLeaving(plan, code)!.lines.at(-1)!;
	// Nobody of its tier was lost: 6 000 fen a year, at 10 %, eleven times.
	expect(worth).toMatchObject({
		key: 'explain_worth',
		args: { all: { exactFen: 66_000 }, coming: { exactFen: 60_000 }, years: 3 },
	});
	expect(plan.leaving.lifetimeValues[code]).toBe(66_000);
	expect(keysOf('__proto__', { interest: 0 })!.at(-1)).toBe('explain_worth_endless');
});
