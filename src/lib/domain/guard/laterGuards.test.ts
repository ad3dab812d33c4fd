import { describe, expect, it } from 'vitest';
import { appendBatch } from '../ledger/appendBatch';
import { batchOf, type Sale } from '../ledger/testing/batchOf';
import type { Plan } from '../plan';
import { monthOf } from '../primitives/day';
import { recalculate } from '../recalculate';
import { type Facts, inputsOf, policyAfter, policyOf, sheetOf } from '../testing/planOf';

const SALES: readonly Sale[] = [
	{ customer: '大', date: '2025-10', amount: 60_000_000, profit: 100 },
	{ customer: '中 "🙂"', date: '2025-11', amount: 12_000_000, profit: 100 },
	{ customer: '小', date: '2025-03', amount: 1_200_000, profit: 100 },
];
const FACTS: Facts = { 大: { deposit: 2_000_000, stock: 6_000_000 } };
const POLICY = {
	window: { months: 12, asOf: '2025-12' },
	keyConditions: { minActiveMonths: 0, maxLargestOrderShare: null, requireProfit: false },
	deposits: { rates: { diamond: 0.2 } },
	rebates: [{ id: 'a', steps: [{ from: 1000, rate: 0.02 }] }],
};
const today = monthOf(2026, 2);
const inputs = inputsOf(SALES, FACTS);
// A new name moves the others' ranks.
inputs.names.customer.code('丁');
const plan = recalculate(inputs, policyOf(POLICY), null, { today });
const seen = ({ guards, silent }: Plan) => ({ guards, silent });
seen(plan);

const grown: Sale = { customer: '丁', date: '2025-12', amount: 90_000_000, profit: -5 };
const sold = {
	...inputs,
	ledger: appendBatch(inputs.ledger, inputs.names, batchOf([grown])),
};
const known = (facts: Facts) => ({ ...inputs, customers: sheetOf(facts, inputs.names) });

describe('what guards see after an edit', () => {
	it.each([
		['a sale', sold, {}, today],
		['a deposit', known({ 大: { deposit: 5, stock: 6_000_000 } }), {}, today],
		['stock', known({ 大: { deposit: 2_000_000, stock: 90_000_000 } }), {}, today],
		['a limit', inputs, { guards: { concentration: 0.9 } }, today],
		['the rates of deposits', inputs, { deposits: { rates: { diamond: 0.5 } } }, today],
		[
			'a steep ladder',
			inputs,
			{ rebates: [{ id: 'a', steps: [{ from: 700_000, rate: 0.5 }] }] },
			today,
		],
		['how long is silent', inputs, { churn: { steepFall: 0.99, lapse: 1, gapFactor: 1 } }, today],
		['the pool', inputs, { promotion: { pool: { fixedFen: 10 }, floorFen: 9 } }, today],
		['the month of today', inputs, {}, monthOf(2025, 12)],
		['a guard switched off', inputs, { guards: { off: ['concentration'] } }, today],
	])('[DIRTY-1] %s: is what it would be from nothing', (_, edited, more, month) => {
		const policy = policyAfter(plan.policy, { ...POLICY, ...more });
		const next = seen(recalculate(edited, policy, plan, { today: month }));
		expect(next).toEqual(seen(recalculate(edited, policy, null, { today: month })));
		expect(next).not.toEqual(seen(plan));
	});

	it('[DIRTY-1] is the very same while nothing changed', () => {
		const again = recalculate(inputs, plan.policy, plan, { today });
		expect(again.guards).toBe(plan.guards);
	});
});
