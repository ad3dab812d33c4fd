import { describe, expect, it } from 'vitest';
import type { Sale } from '../ledger/testing/batchOf';
import type { Plan } from '../plan';
import { planOf, type Facts } from '../testing/planOf';
import { explainHours } from './explainHours';
import { explainPromotion } from './explainPromotion';

const sheet: Sale[] = [
	{ customer: 'a', amount: 100_000, date: '2025-12', region: '山区' },
	{ customer: 'b', amount: 50_000, date: '2025-12' },
	{ customer: 'z', amount: -5, date: '2025-12' },
	{ customer: 'old', amount: 5, date: '2020-12' },
];
const codeOf = (plan: Plan, name: string): number => plan.inputs.names.customer.find(name);

describe('explainHours', () => {
	const capacity = {
		travelHours: { 山区: 3, default: 0.75 },
		multipliers: { behaviour: { strategic: 2 } },
	};

	it('[EXPLAIN-3] multiplies out to the hours of the plan', () => {
		const plan = planOf(sheet, { capacity }, { facts: { a: { behaviour: 'strategic' } } });
		const explanation = explainHours(plan, codeOf(plan, 'a'))!;
		// Without key conditions met a is standard: 4 × (1.5 + 3) + 12 × 0.25 + 0 = 21 h, twice.
		expect(explanation.hours).toBe(42);
		expect(explanation.team?.id).toBe('field');
		expect(explanation.lines.map(({ key }) => key)).toEqual([
			'explain_hours_visits',
			'explain_hours_calls',
			'explain_hours_admin',
			'explain_hours_multiplier',
			'explain_hours_capacity',
		]);
		expect(explanation.lines[0]!.args).toMatchObject({
			visits: 4,
			travel: { hours: 3 },
			hours: { hours: 18 },
		});
	});
	it('[EXPLAIN-3] [CHURN-6] says what the risk of losing the customer adds', () => {
		const uplifted = { capacity: { ...capacity, churnUplift: 2 } };
		const plan = planOf(sheet, uplifted, { facts: {} });
		const customer = codeOf(plan, 'a');
		const { hours, lines } = explainHours(plan, customer)!;
		const last = lines.at(-2)!;
		expect(last.key).toBe('explain_churn_hours');
		const risk = plan.churn.risk[customer]!;
		expect(last.args).toEqual({ risk: { ratio: risk }, uplift: 2, factor: 1 + 2 * risk });
		expect(hours).toBeCloseTo(21 * (1 + 2 * risk), 9);
		expect(lines.at(-3)!.key).toMatch(/^explain_churn_/);
	});
	it('[EXPLAIN-3] says that nobody serves the tier', () => {
		const plan = planOf(sheet, { teams: [] });
		const explanation = explainHours(plan, codeOf(plan, 'a'))!;
		expect([explanation.team, explanation.lead.key]).toEqual([null, 'explain_hours_nobody']);
		expect(explainHours(plan, codeOf(plan, 'old'))).toBeNull();
	});
});

describe('explainPromotion', () => {
	const limitOf = (promotion: object, name = 'a', facts: Facts = {}): unknown[] => {
		const plan = planOf(sheet, { promotion }, { facts });
		const explanation = explainPromotion(plan, codeOf(plan, name))!;
		return [explanation.limit, explanation.lead.key];
	};

	it('[EXPLAIN-3] names what decided the figure', () => {
		expect(limitOf({})).toEqual(['weight', 'explain_promotion']);
		expect(limitOf({ pool: { rate: 0.5 } })).toEqual(['cap', 'explain_promotion_at_cap']);
		const floor = { pool: { fixedFen: 4000 }, newCustomerShare: 0, floorFen: 1900 };
		expect(limitOf(floor, 'b')).toEqual(['floor', 'explain_promotion_at_floor']);
		expect(limitOf({ floorFen: 3000 })).toEqual(['floors-over', 'explain_promotion_floors_over']);
		expect(limitOf({}, 'z')).toEqual(['no-weight', 'explain_promotion_no_weight']);
		expect(limitOf({}, 'a', { a: { suspended: '窜货' } })).toEqual([
			'suspended',
			'explain_promotion_suspended',
		]);
	});
	it('[EXPLAIN-3] shows base, bounds and pool', () => {
		const plan = planOf(sheet, {});
		const explanation = explainPromotion(plan, codeOf(plan, 'a'))!;
		expect(explanation.lines[0]).toMatchObject({
			key: 'explain_promotion_base_revenue',
			args: { base: { exactFen: 100_000 }, tierWeight: 0.9, multiplier: 1 },
		});
		expect(explanation.lines[1]!.args).toEqual({
			floor: { exactFen: 0 },
			cap: { exactFen: 10_000 },
		});
		expect(explainPromotion(plan, codeOf(plan, 'old'))).toBeNull();
	});
});
