import { describe, expect, it } from 'vitest';
import { appendBatch } from '../ledger/appendBatch';
import { batchOf, type Sale } from '../ledger/testing/batchOf';
import type { Plan } from '../plan';
import { monthOf } from '../primitives/day';
import { recalculate } from '../recalculate';
import { ladderPolicy } from '../testing/ladders';
import { type Facts, inputsOf, policyAfter, policyOf, sheetOf } from '../testing/planOf';

const FLAT = { zero: 0.9, more: 1.02, saturation: 1.1 };
const STEEP = { zero: 0.4, more: 1.25, saturation: 1.6 };
const sale = (customer: string, amount: number, more: Partial<Sale> = {}): Sale => ({
	...{ date: '2025-12', customer, amount, profit: amount / 4, promotion: 10, ...more },
});
const SALES = [sale('甲 "1"', 2_400_000), sale('乙 🙂', 600_000), sale('__proto__', 60_000)];
const FACTS: Facts = {
	'甲 "1"': { commitmentPurchased: 900_000, commitmentPaid: 5, failedSeasons: 2 },
	'乙 🙂': { commitmentPurchased: 5 },
};
const COMMITMENT = { costRatio: 0.1, due: '2026-03-31' };
const PROMOTION = {
	...{ newCustomerShare: 0, capRate: 0.2, tierWeights: {}, pool: { fixedFen: 306_000 } },
	commitment: COMMITMENT,
};
const json = (more: object = {}, promotion: object = {}) =>
	ladderPolicy('monthly-average', [1000, 0], {
		window: { months: 12, asOf: '2025-12' },
		promotion: { ...PROMOTION, ...promotion },
		responses: { money: { t0: FLAT, t1: STEEP }, calls: { t0: STEEP } },
		...more,
	});
const today = monthOf(2026, 1);
const inputs = inputsOf(SALES, FACTS);
// A new name moves the others' ranks.
inputs.names.customer.code('丁');
const plan = recalculate(inputs, policyOf(json()), null, { today });

function returnsOf({ returns }: Plan) {
	const { commitments, promoted, best, together, rule } = returns;
	return { commitments, promoted, best, together, rule };
}
returnsOf(plan);

const edited = (...sales: Sale[]) => ({
	...inputs,
	ledger: appendBatch(inputs.ledger, inputs.names, batchOf(sales)),
});
const known = (customer: string, facts: Facts[string]) => ({
	...inputs,
	customers: sheetOf({ ...FACTS, [customer]: { ...FACTS[customer], ...facts } }, inputs.names),
});
const STANDARD = { visits: 3, calls: 1, hoursPerVisit: 2, hoursPerCall: 1, adminHours: 0 };

describe('what the money brings, after an edit', () => {
	it.each([
		['a sale', edited(sale('乙 🙂', 100_000)), json(), today],
		['a sale that was not promoted', edited(sale('丁', 9, { promotion: 0 })), json(), today],
		['what came back', known('乙 🙂', { commitmentPurchased: 90_000_000 }), json(), today],
		['the ratio', inputs, json({}, { commitment: { ...COMMITMENT, costRatio: 0.2 } }), today],
		['the day', inputs, json({}, { commitment: { ...COMMITMENT, due: '2025-12-31' } }), today],
		['today', inputs, json(), today + 3],
		['the months', inputs, json({ window: { months: 6, asOf: '2025-12' } }), today],
		['the end', inputs, json({ window: { months: 12, asOf: '2025-11' } }), today],
		[
			'how money answers',
			inputs,
			json({ responses: { money: { t0: STEEP, t1: FLAT }, calls: { t0: STEEP } } }),
			today,
		],
		[
			'how visits answer',
			inputs,
			json({ responses: { money: { t0: FLAT, t1: STEEP }, calls: { t0: FLAT, t1: STEEP } } }),
			today,
		],
		['the visits', inputs, json({ service: { t0: STANDARD, t1: STANDARD } }), today],
		['travel', inputs, json({ capacity: { travelHours: 3 } }), today],
		['the pool', inputs, json({}, { pool: { fixedFen: 100_000 } }), today],
		['the weights', inputs, json({}, { tierWeights: { t0: 5 } }), today],
		['the ladder', inputs, ladderPolicy('monthly-average', [300, 0], json()), today],
	])('[DIRTY-1] %s: is what it would be from nothing', (_, inputs, policy, month) => {
		const after = policyAfter(plan.policy, policy);
		const next = recalculate(inputs, after, plan, { today: month });
		const fresh = recalculate(inputs, after, null, { today: month });
		expect(returnsOf(next)).toEqual(returnsOf(fresh));
		expect(next.promotion).toEqual(fresh.promotion);
	});

	it('[DIRTY-1] is the very same while nothing changed that it hangs on', () => {
		const again = recalculate(inputs, { ...plan.policy, interest: 0.3 }, plan, { today });
		for (const part of ['commitments', 'promoted', 'best', 'together', 'rule'] as const) {
			expect(again.returns[part], part).toBe(plan.returns[part]);
			expect(plan.returns[part], part).not.toBeNull();
		}
	});
});
