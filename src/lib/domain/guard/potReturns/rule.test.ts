import { describe, expect, it } from 'vitest';
import type { Sale } from '../../ledger/testing/batchOf';
import { ladderPolicy } from '../../testing/ladders';
import { planOf } from '../../testing/planOf';

const CURVES = {
	flat: { zero: 0.9, more: 1.02, saturation: 1.1 },
	steep: { zero: 0.4, more: 1.25, saturation: 1.6 },
};
const sales: readonly Sale[] = Object.entries({ 'a "1"': 2000, b: 1600, 'c 😀': 1000, d: 800 }).map(
	([customer, amount]) => ({ customer, amount, profit: amount / 4, date: '2025-12' }),
);
/** a and b are key. */
function judged(promotion: object, money: object, limits: object = {}, rows = sales) {
	const plan = planOf(
		rows,
		ladderPolicy(
			'monthly-average',
			[1, 0],
			{
				promotion: {
					newCustomerShare: 0,
					capRate: 1,
					tierWeights: {},
					pool: { fixedFen: 400 },
					...promotion,
				},
				responses: { money },
				guards: limits,
			},
			1,
		),
	);
	const found = plan.guards.find(({ guard }) => guard === 'pot-returns');
	const name = (code: number) => plan.inputs.names.customer.name(code);
	if (found !== undefined) return { ...found, customers: found.customers.map(name) };
	return plan.silent.unjudged.find(({ guard }) => guard === 'pot-returns')?.why.key ?? 'quiet';
}
const SAME = { t0: CURVES.steep, t1: CURVES.steep };

describe('[GUARD-35] two pots', () => {
	it('are quiet while neither brings more than twice what the other does', () => {
		// Sales 3600 and 1800, money 2 : 1: a yuan brings the same.
		expect(judged({ bigShare: 0.6667 }, SAME)).toBe('quiet');
		expect(judged({ bigShare: 0.6667 }, SAME, { potReturns: 1 })).not.toBe('quiet');
	});

	it('name whose yuan would bring more in the other pot, and how many times as much', () => {
		// 360 fen for the big, 40 for the small: 3600 / 360 against 1800 / 40.
		const close = expect.closeTo(4.5, 6) as number;
		expect(judged({ bigShare: 0.9 }, SAME)).toEqual({
			...{
				guard: 'pot-returns',
				severity: 'warning',
				unit: 'ratio',
				customers: ['a "1"', 'b'],
				limit: 2,
			},
			...{ figure: close, figures: [close, close] },
		});
		const other = judged({ bigShare: 0.6667 }, { t0: CURVES.steep, t1: CURVES.flat });
		expect(other).toMatchObject({ customers: ['c 😀', 'd'] });
		expect(judged({ bigShare: 0.9 }, SAME, { potReturns: 5 })).toBe('quiet');
	});

	it('are quiet where one brings exactly as many times as much as the limit', () => {
		const found = judged({ bigShare: 0.9 }, SAME) as { figure: number };
		const at = (potReturns: number) => judged({ bigShare: 0.9 }, SAME, { potReturns });
		expect(at(found.figure)).toBe('quiet');
		expect(at(found.figure - 1e-9)).not.toBe('quiet');
	});

	it('are one too few where one is empty and somebody has a claim on it', () => {
		expect(judged({ bigShare: 1 }, {})).toEqual({
			...{ guard: 'pot-returns', severity: 'warning', unit: 'ratio', limit: 2 },
			...{ customers: [], figures: [], figure: null },
		});
		expect(judged({ bigShare: 0 }, SAME)).toMatchObject({ figure: null });
		expect(judged({ bigShare: 1 }, {}, {}, sales.slice(0, 2))).toBe('guard_needs_money_response');
	});

	it('are not judged while there is nothing to share out', () => {
		expect(judged({ bigShare: 0.5, pool: { fixedFen: 0 } }, SAME)).toBe(
			'guard_needs_money_response',
		);
	});

	it('say what is missing, and are silent where they are switched off', () => {
		expect(judged({}, SAME)).toBe('guard_needs_two_pots');
		expect(judged({ bigShare: 0.9 }, { t0: CURVES.steep })).toBe('guard_needs_money_response');
		expect(judged({ bigShare: 0.9 }, SAME, { off: ['pot-returns'] })).toBe('quiet');
	});
});
