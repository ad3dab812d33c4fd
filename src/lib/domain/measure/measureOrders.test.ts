import { expect, it } from 'vitest';
import type { Sale } from '../ledger/testing/batchOf';
import { planOf } from '../testing/planOf';

const sale = (date: string, order: string, amount: number): Sale => ({
	...{ customer: '甲', date, order, amount },
});
const measured = (...sales: readonly Sale[]) =>
	planOf(sales, { window: { months: 2, asOf: '2025-03' } }).measures;

it('an order is what its rows come to in the window, its first and last month included', () => {
	const { orders, largestOrder } = measured(
		sale('2025-02', 'X', 5),
		sale('2025-03', 'X', 10),
		sale('2025-03', 'Y', 12),
		sale('2025-01', 'X', 1000),
		sale('2025-04', 'X', 2000),
	);
	expect([orders[0], largestOrder[0]]).toEqual([2, 15]);
});

it('an order that was given back whole, or more, is none', () => {
	const { orders, largestOrder } = measured(
		sale('2025-02', 'X', 5),
		sale('2025-03', 'X', -5),
		sale('2025-03', 'Y', -1),
		sale('2025-03', 'Z', 3),
		sale('2025-01', 'W', 3),
	);
	expect([orders[0], largestOrder[0]]).toEqual([1, 3]);
});
