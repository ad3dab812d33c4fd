import { expect, it } from 'vitest';
import { planOf } from '$lib/domain/testing/planOf';
import {
	lorenzHint,
	lorenzTable,
	lorenzView,
	noLorenz,
	readLorenz,
	whaleInstead,
} from './lorenzView';

/** Yuan a year, and profit where it is known; the names are hostile. */
const view = (amounts: readonly number[], profits: readonly number[] = []) =>
	lorenzView(
		planOf(
			amounts.map((amount, k) => ({
				...{ customer: `"${k}"__proto__`, amount: amount * 100, date: '2025-12' },
				...(profits[k] === undefined ? {} : { profit: profits[k] * 100 }),
			})),
		),
		0,
	);

it('[MEASURE-12] draws both from the smallest up where nothing is negative', () => {
	const both = view([100, 300], [10, 10]);
	expect([both.shows, both.whale]).toEqual(['both', null]);
	expect(readLorenz(both, 0.5, 'en')).toMatch(/Smallest 50.0% .*revenue 25.0%, profit 50.0%/);
	expect(lorenzTable(both, 'en').rows[4]).toEqual(['50%', '25.0%', '50.0%']);
});

it('[MEASURE-12] leaves profit out, and says why, where one is negative', () => {
	const losing = view([100, 300], [-10, 40]);
	expect([losing.profit, losing.shows]).toEqual([null, 'negative-profit']);
	expect(lorenzHint(losing, 'en')).toContain('a profit is negative');
	expect(lorenzHint(view([100, 300]), 'en')).toBe('revenue, from the smallest up');
});

it('[MEASURE-12] shows the whale curve instead, and says so, where a revenue is negative', () => {
	const returned = view([600, 400, 200, -100, -300]);
	expect([returned.revenue, returned.shows]).toEqual([null, 'negative-revenue']);
	expect(lorenzHint(returned, 'en')).toContain('the whale curve instead');
	expect(readLorenz(returned, 0.6, 'en')).toBe('Largest 60.0% of customers: revenue 150.0%');
	expect(whaleInstead(returned.whale!, 'en')).toContain('first 3 customers make up 150%');
	expect(lorenzTable(returned, 'zh-CN').rows.map(([, share]) => share)).toContain('150.0%');
});

it('[MEASURE-12] draws nothing of nothing', () => {
	for (const amounts of [[5, -5], [0, 0], [300, -500], []]) {
		expect(view(amounts)).toMatchObject({ revenue: null, whale: null, shows: 'nothing' });
	}
	const losing = view([300, -500]);
	expect(lorenzHint(losing, 'en')).toContain('no curve');
	expect(noLorenz(losing, 'en')).toMatch(/adds up to .*200/);
	expect(noLorenz(losing, 'en')).toContain('not above 0');
});
