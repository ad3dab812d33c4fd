import { expect, it } from 'vitest';
import type { Ledger } from '../ledger/ledger';
import { createNameBook } from '../ledger/nameBook';
import { ledgerOf } from '../testing/ledgerOf';
import { planOf } from '../testing/planOf';
import { rowsBehind, type Span } from './rowsBehind';

const SALES = [
	{ customer: '__proto__', date: '2025-12', amount: 500 },
	{ customer: '甲 "🙂"', date: '2025-12-31', amount: 500 },
	{ customer: '__proto__', date: '2025-01', amount: -900 },
	{ customer: '__proto__', date: '2024-12', amount: 7 },
	{ customer: '__proto__', date: '2023-12', amount: 7 },
	{ customer: '__proto__', amount: 3 },
	{ customer: '__proto__', date: '2025-12' },
	{ date: '2025-12', amount: 11 },
	{ customer: '甲 "🙂"', date: '2025-06', amount: 0 },
];
const plan = planOf(SALES, { window: { asOf: '2025-12' } });
const { names } = plan.inputs;
const rows = (customers: readonly string[], span: Span, ledger: Ledger = plan.inputs.ledger) => [
	...rowsBehind(
		ledger,
		plan.window,
		customers.map((name) => names.customer.find(name)),
		span,
	),
];

it('[TRACE-1] are the counted rows of the window, of the one before, or all that name the customer', () => {
	expect(rows(['__proto__'], 'window')).toEqual([0, 2]);
	expect(rows(['__proto__'], 'prior')).toEqual([3]);
	expect(rows(['__proto__'], 'all')).toEqual([0, 2, 3, 4, 5, 6]);
	expect(rows(['甲 "🙂"'], 'window')).toEqual([1, 8]);
});

it('[TRACE-1] of several customers rise as in the sheet, whoever is named first', () => {
	expect(rows(['甲 "🙂"', '__proto__'], 'window')).toEqual([0, 1, 2, 8]);
	expect(rows(['甲 "🙂"', '甲 "🙂"'], 'window')).toEqual([1, 8]);
	expect(rows([], 'all')).toEqual([]);
});

it('[TRACE-1] are found across chunks, and none of a customer without one', () => {
	const book = createNameBook();
	const ledger = ledgerOf(book, SALES, 2);
	const who = [book.customer.code('__proto__'), book.customer.code('never bought')];
	expect([...rowsBehind(ledger, plan.window, who, 'all')]).toEqual([0, 2, 3, 4, 5, 6]);
	expect([...rowsBehind(ledger, plan.window, [who[1]!], 'all')]).toEqual([]);
});
