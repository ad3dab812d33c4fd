import { describe, expect, it } from 'vitest';
import type { Sale } from '../../ledger/testing/batchOf';
import { ladderPolicy } from '../../testing/ladders';
import { planOf, type Facts } from '../../testing/planOf';

const BOUGHT = [
	{ date: '2025-12', customer: '大', amount: 2_400_000 },
	{ date: '2025-12', customer: '中', amount: 600_000 },
	{ date: '2025-12', customer: '小 "🙂"', amount: 60_000 },
];
const SALES: readonly Sale[] = BOUGHT;
/** Money at rates of 0.1, 0.2 and 0.4 of revenue; nothing is asked but that. */
const promotion = {
	...{ newCustomerShare: 0, capRate: 1, pool: { fixedFen: 384_000 } },
	tierWeights: { t0: 1, t1: 2, t2: 4 },
};
const borders = (more: object = {}, facts: Facts = {}, sales = SALES) =>
	planOf(sales, ladderPolicy('monthly-average', [1000, 100, 0], { promotion, ...more }), { facts })
		.channel.borders;

describe('[PRICE-8] the border of two neighbouring tiers', () => {
	it('is a band’s threshold, and each side gets its own rate of it', () => {
		expect(borders()).toEqual([
			{
				...{ segment: 0, better: 0, worse: 1, at: 1_200_000 },
				...{ below: 240_000, above: 120_000, step: -120_000 },
			},
			{ segment: 0, better: 1, worse: 2, at: 120_000, below: 48_000, above: 24_000, step: -24_000 },
		]);
	});

	it('counts rebates of the window beside the money', () => {
		const [first, second] = borders({}, { 中: { rebatePaid: 60_000 } });
		// 120 000 + 60 000 of 600 000: 0.3.
		expect(first).toMatchObject({ below: 360_000, above: 120_000 });
		expect(second).toMatchObject({ below: 48_000, above: 36_000 });
	});

	it('counts the mean hours of a tier at what an hour costs, for as long as the window', () => {
		const service = Object.fromEntries(
			[30, 20, 10].map((visits, k) => [
				`t${k}`,
				{ visits, calls: 0, hoursPerVisit: 1, hoursPerCall: 0, adminHours: 0 },
			]),
		);
		// 1 000 hours to sell for 100 000 yuan: 100 yuan an hour.
		const capacity = {
			...{ annualCostFen: 10_000_000, workingDays: 125, hoursPerDay: 8, sellingShare: 1 },
			...{ burstBuffer: 0, travelHours: 0 },
		};
		const two = [...BOUGHT, { date: '2025-12', customer: '中二', amount: 600_000 }];
		const pool = { ...promotion, pool: { fixedFen: 504_000 } };
		expect(borders({ service, capacity, promotion: pool }, {}, two)[0]).toMatchObject({
			...{ below: 240_000 + 200_000, above: 120_000 + 300_000 },
		});
		const halves = two.map((sale) => ({ ...sale, amount: sale.amount / 2 }));
		const half = { ...promotion, pool: { fixedFen: 252_000 } };
		const json = { service, capacity, promotion: half, window: { months: 6 } };
		expect(borders(json, {}, halves)[0]).toMatchObject({
			...{ at: 600_000, below: 120_000 + 100_000, above: 60_000 + 150_000 },
		});
	});

	it('lies elsewhere in the middle between the last above and the first below', () => {
		const sales = [...SALES, { date: '2025-12', customer: '也中', amount: 800_000 }];
		const json = ladderPolicy('rank-share', [0.25, 0.75, 1], { promotion });
		const found = planOf(sales, json).channel.borders;
		expect(found.map(({ better, worse, at }) => [better, worse, at])).toEqual([
			[0, 1, (2_400_000 + 800_000) / 2],
			[1, 2, (600_000 + 60_000) / 2],
		]);
	});

	it('knows nothing of who is suspended or bought nothing, nor of tiers without anybody', () => {
		const idle = { date: '2025-12', customer: '退', amount: -500 };
		const zero = { date: '2025-12', customer: '零', amount: 0 };
		expect(borders({}, {}, [...SALES, idle, zero])).toEqual(borders());
		expect(borders({}, {}, [SALES[0]!, SALES[1]!, idle, zero])).toHaveLength(1);
		const without = borders({}, { 中: { suspended: '是' } });
		expect(without.map(({ better, worse, at }) => [better, worse, at])).toEqual([
			[0, 2, 1_200_000],
		]);
		expect(borders({}, {}, SALES.slice(0, 1))).toEqual([]);
	});
});
