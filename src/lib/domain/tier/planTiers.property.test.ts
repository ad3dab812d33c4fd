import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AttributeId } from '../customer/attributes';
import type { AttributeValue } from '../customer/sheet';
import type { Inputs } from '../inputs';
import type { Sale } from '../ledger/testing/batchOf';
import type { Plan } from '../plan';
import { recalculate } from '../recalculate';
import { ladderPolicy } from '../testing/ladders';
import { ledgerOf } from '../testing/ledgerOf';
import { planDigest } from '../testing/planDigest';
import { inputsOf, policyOf } from '../testing/planOf';
import { RUNS } from '../testing/runs';

const NAMES = ['甲', '__proto__', 'constructor', '😀', 'a"b'];
const sale: fc.Arbitrary<Sale> = fc.record({
	customer: fc.constantFrom(...NAMES),
	amount: fc.constantFrom(0, 1, 100, 100, 250, 400, -100),
	sellThrough: fc.constantFrom(undefined, 0, 1, 100, 250, -100),
	channel: fc.constantFrom('a', 'b', ''),
	date: fc
		.tuple(fc.constantFrom(2024, 2025), fc.integer({ min: 1, max: 12 }))
		.map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`),
});
const json = fc
	.record({
		by: fc.constantFrom('score', 'monthly-average', 'cumulative-share'),
		months: fc.constantFrom(1, 3),
		listPolicy: fc.constantFrom('rolling', 'annual', 'consecutive'),
		freezeMonth: fc.integer({ min: 1, max: 12 }),
		basis: fc.constantFrom('sell-in', 'sell-through'),
	})
	.map(({ by, months, listPolicy, freezeMonth, basis }) =>
		ladderPolicy(
			by,
			by === 'monthly-average' ? [3, 1, 0] : [0.3, 0.7, 1],
			{ window: { months }, basis, listPolicy, list: { freezeMonth }, stabilityMargin: 0.2 },
			1,
		),
	);
const byHand = fc.constantFrom<AttributeValue>(null, 't0', 't2', 'none');

/** Sales, a tier set by hand for the first customer, and the policy of a step. */
const step = fc.record({ sheet: fc.array(sale, { maxLength: 12 }), byHand, json });

it('[LIST-1] step by step a plan is what it is from nothing, whatever list is kept', () => {
	fc.assert(
		fc.property(
			fc.array(sale, { minLength: 1 }),
			fc.array(step, { maxLength: 4 }),
			(first, steps) => {
				const start = inputsOf(first);
				let last: Plan | null = null;
				for (const { sheet, byHand: tier, json: file } of steps) {
					const columns = new Map<AttributeId, readonly AttributeValue[]>([['tier', [tier]]]);
					const inputs: Inputs = {
						...start,
						ledger: ledgerOf(start.names, [...first, ...sheet], 4),
						customers: { ...start.customers, columns },
					};
					const policy = policyOf(file);
					const plan: Plan = recalculate(inputs, policy, last);
					expect(planDigest(plan)).toBe(planDigest(recalculate(inputs, policy)));
					last = plan;
				}
			},
		),
		{ numRuns: Math.min(RUNS.numRuns, 60) },
	);
});
