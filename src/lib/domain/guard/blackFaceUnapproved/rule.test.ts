import { expect, it } from 'vitest';
import type { Sale } from '../../ledger/testing/batchOf';
import type { Plan } from '../../plan';
import { planOf, type Facts } from '../../testing/planOf';

const sale = (customer: string, amount: number, profit?: number): Sale => ({
	customer,
	amount,
	date: '2025-12',
	...(profit === undefined ? {} : { profit }),
});
const named = (plan: Plan): string[] =>
	plan.guards
		.filter(({ guard }) => guard === 'black-face-unapproved')
		.flatMap(({ customers }) => customers.map((code) => plan.inputs.names.customer.name(code)));
const yes: Facts[string] = { influence: 1 };

it('[GUARD-11] names the influential ones that earn little and that nobody signed for', () => {
	// Portfolio margin 10 %; three quarters of it: 7.5 %.
	const sheet = [
		sale('__proto__', 400, 10),
		sale('b', 300, 9),
		sale('c', 200, 0),
		sale('d', 100, 81),
	];
	const plan = planOf(
		sheet,
		{},
		{
			facts: { ['__proto__']: yes, b: { influence: 1, approver: '王总' }, c: yes, d: yes },
		},
	);
	expect(named(plan)).toEqual(['__proto__', 'c']);
	const finding = plan.guards.find(({ guard }) => guard === 'black-face-unapproved');
	expect(finding).toEqual({
		guard: 'black-face-unapproved',
		severity: 'warning',
		unit: 'none',
		customers: [0, 2],
		figures: [NaN, NaN],
		figure: null,
		limit: null,
	});
});

it('[GUARD-11] is quiet without an influential customer, and about those who earn their keep', () => {
	const plan = planOf([sale('a', 100, 5), sale('b', 100, 50)], {}, { facts: { b: yes } });
	expect(plan.silent.quiet).toContain('black-face-unapproved');
});

it('[GUARD-11] says what it lacks: a profit, or a portfolio that earns anything', () => {
	const why = (...sheet: Sale[]): unknown =>
		planOf(sheet, {}, { facts: { a: yes } }).silent.unjudged.find(
			({ guard }) => guard === 'black-face-unapproved',
		)?.why.key;
	expect(why(sale('a', 100))).toBe('guard_needs_profit');
	expect(why(sale('a', 100, -1))).toBe('guard_needs_margin');
});
