import { expect, it } from 'vitest';
import type { Sale } from '../../ledger/testing/batchOf';
import type { GuardFinding } from '../../plan';
import { planOf } from '../../testing/planOf';

const found = (
	sheet: readonly Sale[],
	policy: object = {},
): readonly [GuardFinding | undefined, string[]] => {
	const plan = planOf(sheet, policy);
	const finding = plan.guards.find(({ guard }) => guard === 'key-unprofitable');
	return [finding, (finding?.customers ?? []).map((code) => plan.inputs.names.customer.name(code))];
};
const sale = (customer: string, amount: number, profit?: number): Sale => ({
	customer,
	amount,
	date: '2025-12',
	...(profit === undefined ? {} : { profit }),
});

it('[GUARD-2] names key accounts by the ladder alone that earn nothing, in report order', () => {
	// Share before: a 0, b .4, c .7, d .9: a, b, c are key by the ladder; conditions do not matter.
	const sheet = [sale('a', 400, 0), sale('b', 300, -7), sale('c', 200, 1), sale('d', 100, -99)];
	const [finding, names] = found(sheet);
	expect(names).toEqual(['a', 'b']);
	expect(finding).toEqual({
		...{ guard: 'key-unprofitable', severity: 'warning', unit: 'fen', customers: [0, 1] },
		...{ figures: [0, -7], figure: -7, limit: 0 },
	});
});

it('[GUARD-2] does not ask the switch of the key condition', () => {
	const off = { keyConditions: { requireProfit: false } };
	expect(found([sale('a', 400, -1)], off)[1]).toEqual(['a']);
});

it('[GUARD-2] is silent without a profit column', () => {
	expect(found([sale('a', 400)])[0]).toBeUndefined();
});
