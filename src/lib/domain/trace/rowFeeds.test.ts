import { expect, it } from 'vitest';
import { planOf } from '../testing/planOf';
import type { FeedId } from './feed';
import { rowFeeds } from './rowFeeds';

const SALES = [
	{ customer: '__proto__', date: '2025-12-03', amount: 600, profit: 60, order: 'n"1' },
	{ customer: '__proto__', date: '2025-12-09', amount: -200, profit: -20, order: 'n"1' },
	{ customer: '__proto__', date: '2025-11', amount: 600, promotion: 5 },
	{ customer: '__proto__', date: '2024-12', amount: 500, profit: 50 },
	{ customer: '__proto__', date: '2020-01', amount: 1 },
	{ customer: '__proto__', date: '2026-01', amount: 9 },
	{ customer: '别人', date: '2025-12', amount: 1_000, order: 'n"1' },
	{ date: '2025-12', amount: 1 },
	{ customer: '__proto__', amount: 1 },
	{ customer: '__proto__', date: '2025-12' },
];
const plan = planOf(SALES, { window: { asOf: '2025-12' } });
const feed = (row: number, id: FeedId) =>
	rowFeeds(plan, row).feeds.find(({ figure }) => figure === id);

it('[TRACE-4] a row feeds its customer, its month and its order, a return below zero', () => {
	expect(feed(0, 'customerRevenue')).toMatchObject({ own: 600, whole: 1000, share: 0.6 });
	expect(feed(1, 'customerRevenue')).toMatchObject({ own: -200, share: -0.2 });
	expect(feed(0, 'customerMonth')).toMatchObject({ own: 600, whole: 400, share: 1.5 });
	// Another customer's order with this number is another order.
	expect(feed(0, 'customerOrder')).toMatchObject({ whole: 400, of: 'n"1' });
	expect(feed(0, 'customerProfit')).toMatchObject({ own: 60, whole: 40 });
	expect(feed(0, 'revenue')).toMatchObject({ own: 600, whole: 2000, share: 0.3 });
	expect(feed(2, 'customerOrder')).toBeUndefined();
	expect(feed(2, 'customerProfit')).toBeUndefined();
	expect(feed(2, 'customerSpent')?.own).toBe(5);
});

it('[TRACE-4] outside the window it feeds what reads it there', () => {
	const ids = (row: number) => rowFeeds(plan, row).feeds.map(({ figure }) => figure);
	expect(ids(3)).toEqual(['history', 'customerPrior', 'customerPriorProfit']);
	expect(ids(4)).toEqual(['history']);
	expect(ids(5)).toEqual([]);
	expect([3, 4, 5].map((row) => rowFeeds(plan, row).time)).toEqual(['prior', 'before', 'after']);
});

it('[TRACE-4] one that does not count says what it lacks', () => {
	expect([7, 8, 9].map((row) => rowFeeds(plan, row).lacks)).toEqual(['customer', 'date', 'amount']);
	expect([7, 8, 9].flatMap((row) => rowFeeds(plan, row).feeds)).toEqual([]);
	expect(rowFeeds(plan, 7)).toMatchObject({ row: 7, customer: null, time: null });
});
