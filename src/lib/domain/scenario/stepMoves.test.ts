import { expect, it } from 'vitest';
import { deleteRows } from '../ledger/deleteRows';
import { editCells } from '../ledger/editCells';
import type { Inputs } from '../inputs';
import type { Plan } from '../plan';
import { recalculate } from '../recalculate';
import { ladderPolicy } from '../testing/ladders';
import { planOf, policyOf } from '../testing/planOf';
import { stepMoves } from './stepMoves';

const ladder = (upTo: number): object =>
	ladderPolicy('cumulative-share', [upTo, 1], { window: { asOf: '2025-12' } }, 1);
const SALES = ['__proto__', '甲 "🙂"', 'c', 'd'].map((customer, k) => ({
	...{ customer, date: '2025-12', amount: 100 * (4 - k) },
}));
const before = planOf(SALES, ladder(0.5));
const { names } = before.inputs;
const after = (inputs: Partial<Inputs>, json: object | null = null): Plan =>
	recalculate(
		{ ...before.inputs, ...inputs },
		json === null ? before.policy : policyOf(json),
		before,
	);
const moves = (plan: Plan) =>
	stepMoves(before, plan).map(({ customer, from, to, reason }) => [
		...[names.customer.name(customer), from?.id ?? null, to?.id ?? null, reason],
	]);

it('[TRACE-7] says who moved by the rules', () => {
	// Shares before: 0, 0.4, 0.7, 0.9.
	expect(moves(after({}, ladder(0.3)))).toEqual([['甲 "🙂"', 't0', 't1', 'rules']]);
	expect(moves(before)).toEqual([]);
});

it('[TRACE-7] tells own sales from those of others', () => {
	const { ledger } = before.inputs;
	const more = editCells(ledger, names, [{ row: 3, column: 'amount', value: 2000 }]);
	expect(moves(after({ ledger: more }))).toEqual([
		['d', 't1', 't0', 'sales'],
		['__proto__', 't0', 't1', 'others'],
		['甲 "🙂"', 't0', 't1', 'others'],
	]);
});

it('[TRACE-7] says who came and who went', () => {
	const { ledger } = before.inputs;
	const went = moves(after({ ledger: deleteRows(ledger, [3]) }));
	expect(went).toContainEqual(['d', 't1', null, 'went']);
	const renamed = editCells(ledger, names, [{ row: 3, column: 'customer', value: 'constructor' }]);
	expect(moves(after({ ledger: renamed }))).toEqual([
		['constructor', null, 't1', 'came'],
		['d', 't1', null, 'went'],
	]);
});
