import { describe, expect, it } from 'vitest';
import { createInputs } from '../inputs';
import { editCells } from '../ledger/editCells';
import type { Sale } from '../ledger/testing/batchOf';
import type { Plan } from '../plan';
import { recalculate } from '../recalculate';
import { ledgerOf } from '../testing/ledgerOf';
import { planDigest } from '../testing/planDigest';
import { planOf, policyOf } from '../testing/planOf';

const empty = createInputs();
const sales = Array.from({ length: 600 }, (_, k): Sale => ({
	...{ customer: `客户${k % 150}`, amount: 100 + k, sellThrough: k % 7 === 0 ? 0 : 10 * k },
	date: `${k % 2 === 0 ? 2025 : 2024}-${String((k % 12) + 1).padStart(2, '0')}`,
}));
const inputs = { ...empty, ledger: ledgerOf(empty.names, sales, 64) };
const sold = (window: object = {}) => policyOf({ basis: 'sell-through', window });
const edited = (plan: Plan, column: 'amount' | 'sellThrough', value: number): Plan => {
	const ledger = editCells(plan.inputs.ledger, plan.inputs.names, [{ row: 2, column, value }]);
	return recalculate({ ...plan.inputs, ledger }, plan.policy, plan);
};

describe('sell-through, edit by edit', () => {
	const first = recalculate(inputs, sold({ months: 12, asOf: '2025-12' }));

	it('[BASIS-1] is what it is from nothing, and columns in which nothing changed are kept', () => {
		const next = edited(first, 'sellThrough', 777_777);
		expect(next.basis.value[2]).toBe(first.basis.value[2]! + 777_777 - 20);
		expect(next.basis.priorValue).toBe(first.basis.priorValue);
		expect(next.basis.activeMonths).toBe(first.basis.activeMonths);
		expect(planDigest(next)).toBe(planDigest(recalculate(next.inputs, next.policy)));
	});
	it('[BASIS-1] is the same object after an edit of other money', () => {
		expect(edited(first, 'amount', 5).basis).toBe(first.basis);
	});
	it('[BASIS-1] follows a window that only ends elsewhere', () => {
		const policy = sold({ months: 6, asOf: '2025-06' });
		const half = recalculate(inputs, policy, first);
		expect(half.window.from).toBe(first.window.from);
		expect(planDigest(half)).toBe(planDigest(recalculate(inputs, policy)));
	});
});

it('[WINDOW-2] [BASIS-1] what was sold on before the prior window counts in neither', () => {
	const sold = (date: string, sellThrough: number) => ({
		...{ customer: 'a', amount: 1, date, sellThrough },
	});
	const plan = planOf([sold('2025-01', 100), sold('2025-02', 20), sold('2025-03', 3)], {
		...{ basis: 'sell-through', window: { months: 1 } },
	});
	expect([plan.basis.value[0], plan.basis.priorValue[0]]).toEqual([3, 20]);
});

it('[BASIS-1] a month whose sell-through comes to nothing, or less, is no active one', () => {
	const sold = (date: string, sellThrough: number) => ({
		...{ customer: 'a', amount: 1, date, sellThrough },
	});
	const plan = planOf(
		[sold('2025-01', 5), sold('2025-01', -5), sold('2025-02', -3), sold('2025-03', 1)],
		{ basis: 'sell-through', window: { months: 3 } },
	);
	expect([plan.basis.value[0], plan.basis.activeMonths[0]]).toEqual([-2, 1]);
});
