import { describe, expect, it } from 'vitest';
import { appendBatch } from '../ledger/appendBatch';
import { batchOf, type Sale } from '../ledger/testing/batchOf';
import type { Plan } from '../plan';
import { recalculate } from '../recalculate';
import type { Stages } from '../stages';
import { inputsOf, policyAfter, policyOf } from '../testing/planOf';

/** A letter a month from 2024-01 on: so many hundred yuan, or nothing. */
const months = (customer: string, pattern: string): Sale[] =>
	[...pattern].flatMap((letter, k): Sale[] => {
		const date = `${String(2024 + Math.floor(k / 12))}-${String((k % 12) + 1).padStart(2, '0')}`;
		const amount = Number(letter) * 10_000;
		return letter === '.' ? [] : [{ customer, date, amount, profit: amount / 4 }];
	});
const SALES = [
	...months('steady', '111111111111111111111111'),
	...months('gone', '222222222222222.........'),
	...months('fell', '999999999999666666666666'),
	...months('half', '222222222222111111111111'),
	...months('"rare" 🙂', '1...1...1...1...1...1...'),
	...months('__proto__', '.......................3'),
];
const POLICY = {
	window: { months: 12, asOf: '2025-12' },
	interest: 0.1,
	keyConditions: { minActiveMonths: 0, maxLargestOrderShare: null },
};
const inputs = inputsOf(SALES);
// A new name moves the others' ranks.
inputs.names.customer.code('丁');
const plan = recalculate(inputs, policyOf(POLICY));

function leavingOf(plan: Plan) {
	const { fading, losses, lifetimeValues } = plan.leaving;
	const { churned } = (plan.stages as Stages).leaving;
	return { fading: { ...fading, from: null }, losses, lifetimeValues, churned: churned.result };
}
leavingOf(plan);

const edited = (sale: Sale) => ({
	...inputs,
	ledger: appendBatch(inputs.ledger, inputs.names, batchOf([sale])),
});

describe('what is known of who leaves, after an edit', () => {
	it.each([
		['a sale', edited({ customer: 'gone', date: '2025-12', amount: 5 }), {}],
		['somebody new', edited({ customer: '丁', date: '2024-03', amount: 700_000 }), {}],
		['a sale after the window', edited({ customer: '丁', date: '2026-03', amount: 7 }), {}],
		['the lapse', inputs, { churn: { lapse: 11 } }],
		['the half', inputs, { churn: { partialFall: 0.3 } }],
		['the gaps', inputs, { churn: { gapFactor: 1 } }],
		['the fall', inputs, { churn: { steepFall: 0.34 } }],
		['what a fall means', inputs, { churn: { steepRisk: 0.9 } }],
		['interest', inputs, { interest: 0.2 }],
		['the months', inputs, { window: { months: 6, asOf: '2025-12' } }],
		['the end', inputs, { window: { months: 12, asOf: '2025-09' } }],
	])('[DIRTY-1] %s: is what it would be from nothing, and not what it was', (_, inputs, more) => {
		const policy = policyAfter(plan.policy, { ...POLICY, ...more });
		const next = leavingOf(recalculate(inputs, policy, plan));
		expect(next).toEqual(leavingOf(recalculate(inputs, policy)));
		if (Object.keys(more).length > 0) expect(next).not.toEqual(leavingOf(plan));
	});

	it('[DIRTY-1] is the very same while nothing changed that it hangs on', () => {
		const again = recalculate(inputs, { ...plan.policy, pricePolicy: 'netNet' }, plan);
		expect(again.leaving.fading).toBe(plan.leaving.fading);
		expect(again.leaving.losses).toBe(plan.leaving.losses);
		expect(again.leaving.lifetimeValues).toBe(plan.leaving.lifetimeValues);
	});
});
