import { describe, expect, it } from 'vitest';
import type { Sale } from '../ledger/testing/batchOf';
import { ladderPolicy } from '../testing/ladders';
import { byCustomer, reportFor } from '../testing/planOf';
import { judgeConditions, reasonsOf } from './keyConditions';

const CONDITIONS = { minActiveMonths: 4, maxLargestOrderShare: 0.6, requireProfit: true };
/** t0 and t1 are key, t2 is not. */
const policy = (more: object = {}): object =>
	ladderPolicy('monthly-average', [100, 50, 0], { keyConditions: CONDITIONS, ...more }, 2);

/** A sale each month, in fen, without order numbers. */
const monthly = (amounts: readonly number[], profit?: number): Sale[] =>
	amounts.map((amount, month) => ({
		customer: 'c',
		amount,
		date: `2025-${String(month + 1).padStart(2, '0')}`,
		...(profit === undefined ? {} : { profit }),
	}));
const december: Sale = { customer: 'z', amount: 1, date: '2025-12', profit: 1 };
const outcome = (sheet: readonly Sale[], json: object = policy()): unknown => {
	const report = reportFor([...sheet, december], json);
	return [byCustomer(report, 'tier').get('c'), byCustomer(report, 'reasons').get('c')];
};
const LARGE = 40_000;

describe('key conditions', () => {
	it('[KEY-4] [CLASS-8] judge the three accounts of C4', () => {
		const year = (customer: string, fen: readonly number[], profit: number): Sale[] =>
			fen.map((amount, month) => ({
				...{ customer, amount, date: `2025-${String(month + 1).padStart(2, '0')}` },
				profit: month === 0 ? profit : 0,
			}));
		const sheet = [
			...year('P', Array<number>(12).fill(10_000), 8_000),
			...year('Q', [100_000, 20_000], 30_000),
			...year('R', Array<number>(12).fill(12_000), -500),
			...year('other', [1], 0),
		];
		const json = ladderPolicy(
			'cumulative-share',
			[0.99, 1],
			{ window: { asOf: '2025-12' }, keyConditions: CONDITIONS },
			1,
		);
		const report = reportFor(sheet, json);
		const of = (name: string): unknown => {
			const found = report.customers.find(({ customer }) => customer === name)!;
			return [found.tier, found.reasons, found.face];
		};
		// Q earns so much that the portfolio leaves P a low margin too.
		expect(of('P')).toEqual(['t0', [], 'white']);
		expect(of('Q')).toEqual(['t1', ['too-few-active-months', 'one-off'], 'red']);
		expect(of('R')).toEqual(['t1', ['unprofitable'], 'white']);
		const share = report.customers.find(({ customer }) => customer === 'Q')!.largestOrderShare;
		expect(share).toBeCloseTo(0.833, 3);
	});
	it('[KEY-1] asks for the active months, exactly', () => {
		expect(outcome(monthly([LARGE, LARGE, LARGE, LARGE], 1))).toEqual(['t0', []]);
		expect(outcome(monthly([LARGE, LARGE, LARGE], 1))).toEqual(['t2', ['too-few-active-months']]);
	});
	it('[KEY-1] a month that nets to 0 is not active', () => {
		const netZero = [...monthly([LARGE, LARGE, LARGE, LARGE], 1)];
		netZero.push({ customer: 'c', amount: -LARGE, date: '2025-04', profit: 1 });
		expect(outcome(netZero)).toEqual(['t2', ['too-few-active-months']]);
	});
	it('[KEY-1] a shorter window asks for every month of it', () => {
		const short = policy({ window: { months: 2, asOf: '2025-02' } });
		expect(outcome(monthly([LARGE, LARGE], 1), short)).toEqual(['t0', []]);
		expect(outcome(monthly([2 * LARGE], 1), short)).toEqual([
			't2',
			['too-few-active-months', 'one-off'],
		]);
	});
	it('[KEY-2] a share equal to the limit passes, one fen more fails', () => {
		// 60 000 of 100 000 is 0.6.
		const shares = (largest: number): Sale[] =>
			monthly([largest, 10_000, 10_000, 100_000 - 20_000 - largest], 1);
		expect(outcome(shares(60_000))).toEqual(['t1', []]);
		expect(outcome(shares(60_001))).toEqual(['t2', ['one-off']]);
	});
	it('[KEY-2] compares shares that doubles cannot tell apart', () => {
		// 0.1 · 90 071 992 547 409 930 = 9 007 199 254 740 993, which no double holds; the order is one less.
		const whole = 9_007_199_254_740_990;
		const order = { customer: 'c', order: 'o', date: '2025-01', profit: 1 };
		const sheet: Sale[] = [
			{ ...order, amount: 5_404_319_552_844_594 },
			...['02', '03', '04'].map((month) => ({
				customer: 'c',
				amount: (whole - 5_404_319_552_844_594) / 3,
				date: `2025-${month}`,
				profit: 1,
			})),
		];
		// 0.6 · whole = 5 404 319 552 844 594 exactly: equal passes.
		expect(outcome(sheet)).toEqual(['t0', []]);
	});
	it('[KEY-3] a profit of exactly 0 fails; unknown profit is not judged', () => {
		expect(outcome(monthly([LARGE, LARGE, LARGE, LARGE], 0))).toEqual(['t2', ['unprofitable']]);
		const report = reportFor(monthly([LARGE, LARGE, LARGE, LARGE]), policy());
		expect(report.customers[0]).toMatchObject({ tier: 't0', reasons: [], profitFen: null });
	});
	it('[KEY-3] a blank among known profits counts 0', () => {
		expect(outcome(monthly([LARGE, LARGE, LARGE, LARGE]))).toEqual(['t2', ['unprofitable']]);
	});
	it('[KEY-5] names every failed condition in order, and not held', () => {
		const sheet: Sale[] = [
			{ customer: 'c', amount: 95 * 1200, date: '2025-01', profit: -1 },
			{ customer: 'c', amount: 100 * 1200, date: '2024-01', profit: 1 },
		];
		const held = policy({ stabilityMargin: 0.1 });
		expect(outcome(sheet, held)).toEqual([
			't2',
			['too-few-active-months', 'one-off', 'unprofitable'],
		]);
	});
	it('[KEY-4] judges the tier after stability', () => {
		// Plain t2 would not be asked; held in t1 it is, and fails.
		const sheet: Sale[] = [
			{ customer: 'c', amount: 46 * 1200, date: '2025-01', profit: 1 },
			{ customer: 'c', amount: 60 * 1200, date: '2024-01', profit: 1 },
		];
		expect(outcome(sheet, policy({ stabilityMargin: 0.1 }))).toEqual([
			't2',
			['too-few-active-months', 'one-off'],
		]);
	});
	it('[KEY-4] without a non-key tier the last one takes who fails', () => {
		const allKey = ladderPolicy('monthly-average', [100, 50, 0], { keyConditions: CONDITIONS }, 3);
		expect(outcome(monthly([3 * LARGE], 1), allKey)).toEqual([
			't2',
			['too-few-active-months', 'one-off'],
		]);
	});
	it('[KEY-4] never lifts: a key tier below the non-key ones keeps its customer', () => {
		const mixed = {
			...ladderPolicy('monthly-average', [100, 50, 0], { keyConditions: CONDITIONS }),
			segments: [
				{
					id: 'all',
					ladder: {
						by: 'monthly-average',
						tiers: [
							{ id: 't0', key: false, min: 100 },
							{ id: 't1', key: true, min: 50 },
							{ id: 't2', key: false, min: 0 },
						],
					},
				},
			],
		};
		expect(outcome(monthly([72_000], 1), mixed)).toEqual([
			't1',
			['too-few-active-months', 'one-off'],
		]);
	});

	it('[KEY-2] do not judge the largest order of who earned nothing on balance', () => {
		const back = monthly([LARGE, LARGE, LARGE, -3 * LARGE], 1);
		expect(outcome(back)).toEqual([expect.any(String), []]);
		expect(outcome(monthly([9 * LARGE, 1, 1, 1], 1))).toEqual([expect.any(String), ['one-off']]);
	});
});

it('[KEY-2] the largest order is no part of nothing, and all of little may be in one', () => {
	const measures = {
		revenue: Float64Array.of(0, -5, 100, 100),
		largestOrder: Float64Array.of(5, 5, 60, 61),
		profit: Float64Array.of(1, 0, -1, 7),
	};
	const judge = judgeConditions(CONDITIONS, { months: 2 }, measures, {
		activeMonths: Int32Array.of(2, 1, 2, 3),
	});
	expect([0, 1, 2, 3].map((customer) => reasonsOf(judge(customer)))).toEqual([
		[],
		['too-few-active-months', 'unprofitable'],
		['unprofitable'],
		['one-off'],
	]);
});
