import { describe, expect, it } from 'vitest';
import { ladderPolicy } from '../../testing/ladders';
import { planOf, type Facts } from '../../testing/planOf';
import { needsOf, stockLines } from './needsOf';

/** Twelve months; 100 a month but for a January of 1 300: next month sells 6.5 times the mean. */
const year = (customer: string, january: number, month: number) =>
	Array.from({ length: 12 }, (_, k) => ({
		...{ date: `2025-${String(k + 1).padStart(2, '0')}`, customer },
		amount: k === 0 ? january : month,
	}));
const SALES = [...year('甲', 130_000, 10_000), ...year('乙 "🙂"', 26_000, 2000)];
/** A monthly average of 20 000 and of 4 000 fen: the second in the lower tier, which is key. */
const planWith = (facts: Facts, sales = SALES) => {
	const json = ladderPolicy('monthly-average', [100, 0], {});
	return planOf(sales, json, { facts });
};

describe('[STOCK-2] what a dealer should take next month', () => {
	it('is told of those whose cover is known, with the month that comes by the season', () => {
		const plan = planWith({ 甲: { stock: 10_000 }, '乙 "🙂"': {} });
		// Two months of 20 000 and what January takes, less what is there.
		expect(stockLines(plan)).toEqual([
			{
				...{ customer: 0, stock: 10_000, average: 20_000, expected: 130_000 },
				...{ cover: 0.5, cap: 160_000 },
			},
		]);
	});

	it('is an average month where there is no season', () => {
		const sales = [{ date: '2025-12', customer: '甲', amount: 240_000 }];
		expect(stockLines(planWith({ 甲: { stock: 50_001 } }, sales))).toMatchObject([
			{ average: 20_000, expected: 20_000, cap: 9999 },
		]);
	});
});

describe('[STOCK-5] who is about to run out', () => {
	it('needs the least cover and the month that comes, better tiers first', () => {
		const plan = planWith({ 甲: { stock: 9999 }, '乙 "🙂"': { stock: 1 } });
		expect(needsOf(plan, stockLines(plan))).toEqual([
			{ customer: 0, cover: 9999 / 20_000, place: 2, fen: 10_000 + 130_000 - 9999 },
			{ customer: 1, cover: 1 / 4000, place: 3, fen: 2000 + 26_000 - 1 },
		]);
	});

	it('is nobody who has the least cover exactly', () => {
		const plan = planWith({ 甲: { stock: 10_000 } });
		expect(needsOf(plan, stockLines(plan))).toEqual([]);
	});

	it('serves key accounts in front of all others, in every segment', () => {
		const [shops] = (
			ladderPolicy('monthly-average', [100, 0], {}, 0) as { segments: { ladder: object }[] }
		).segments;
		const keys = { by: 'monthly-average', tiers: [{ id: 'k', key: true, min: 0 }] };
		const segments = [
			{ ...shops, id: 'shops', where: { channel: ['店'] } },
			{ id: 'keys', where: null, ladder: keys },
		];
		const json = ladderPolicy('monthly-average', [100, 0], { segments });
		const service = { ...(json as { service: object }).service };
		const standard = { visits: 1, calls: 1, hoursPerVisit: 1, hoursPerCall: 1, adminHours: 0 };
		const sales = SALES.map((sale) => (sale.customer === '甲' ? { ...sale, channel: '店' } : sale));
		const plan = planOf(
			sales,
			{ ...json, service: { ...service, k: standard } },
			{ facts: { 甲: { stock: 0 }, '乙 "🙂"': { stock: 0 } } },
		);
		expect(needsOf(plan, stockLines(plan)).map(({ customer, place }) => [customer, place])).toEqual(
			[
				[0, 2],
				[1, 0],
			],
		);
	});
});
