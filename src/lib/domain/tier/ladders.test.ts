import { describe, expect, it } from 'vitest';
import type { Sale } from '../ledger/testing/batchOf';
import type { LadderKind } from '../policy/policy';
import { ladderPolicy } from '../testing/ladders';
import { byCustomer, reportFor } from '../testing/planOf';

/** Customer → fen, all in one month. */
const sales = (money: Readonly<Record<string, number>>, date = '2025-12'): Sale[] =>
	Object.entries(money).map(([customer, amount]) => ({ customer, amount, date }));
const tiersOf = (sheet: readonly Sale[], policy: object): string[] => [
	...byCustomer(reportFor(sheet, policy), 'tier').values(),
];

describe('cumulative-share', () => {
	// Σ 1000. Share before: 0, .4, .6, .6, .6 (equal), .9, .95, .98 with the cuts .8 and .95:
	// the 30 starts exactly at .95, which is not below the cut.
	const money = { a: 400, b: 200, c: 100, d: 100, e: 100, f: 50, g: 30, h: 20 };
	const policy = ladderPolicy('cumulative-share', [0.8, 0.95, 1]);

	it('[TIER-2] [TIER-3] puts the crossing customer above, and equal ones together', () => {
		expect(tiersOf(sales(money), policy)).toEqual(['t0', 't0', 't0', 't0', 't0', 't1', 't2', 't2']);
	});
	it('[TIER-2] with cuts 55/85/100, the second test of C1', () => {
		expect(tiersOf(sales(money), ladderPolicy('cumulative-share', [0.55, 0.85, 1]))).toEqual([
			...['t0', 't0', 't1', 't1', 't1', 't2', 't2', 't2'],
		]);
	});
	it('[TIER-6] positions are the shares before', () => {
		const positions = [...byCustomer(reportFor(sales(money), policy), 'position').values()];
		expect(positions).toEqual([0, 0.4, 0.6, 0.6, 0.6, 0.9, 0.95, 0.98]);
	});
	it('[TIER-2] a cut that binary fractions miss is met exactly', () => {
		// 0.1 + 0.2: 3 of 10 before. 0.3 as a double is below 3/10, as written it is 3/10.
		const tenths = { a: 3, b: 2, c: 2, d: 2, e: 1 };
		const at = (cut: number): string | undefined =>
			byCustomer(reportFor(sales(tenths), ladderPolicy('cumulative-share', [cut, 1])), 'tier').get(
				'b',
			);
		expect(at(0.3)).toBe('t1');
		expect(at(0.300000000000001)).toBe('t0');
	});
	it('[TIER-4] leaves returns out of the total, and puts them last', () => {
		const report = reportFor(sales({ a: 60, b: 40, c: 0, d: -500 }), policy);
		expect(report.customers.map(({ tier }) => tier)).toEqual(['t0', 't0', 't2', 't2']);
		expect(report.customers.map(({ position }) => position)).toEqual([0, 0.6, 1, 1]);
	});
	it('[TIER-5] gives who matches no tier the last one', () => {
		expect(tiersOf(sales(money), ladderPolicy('cumulative-share', [0.1, 0.2]))).toEqual([
			't0',
			...Array<string>(7).fill('t1'),
		]);
	});
	it('[TIER-6] has no position without a positive value', () => {
		const report = reportFor(sales({ a: 0, b: -5, c: 0 }), policy);
		expect(report.customers.map(({ position }) => position)).toEqual([null, null, null]);
		expect(report.customers.map(({ tier }) => tier)).toEqual(['t2', 't2', 't2']);
		expect(report.notices).toContain('notice_no_positive');
	});
});

describe('cut by the end', () => {
	const money = { a: 400, b: 200, c: 100, d: 100, e: 100, f: 50, g: 30, h: 20 };
	const cuts = [0.8, 0.95, 1];
	const end = (by: LadderKind, at = cuts): object => ladderPolicy(by, at, {}, 0, 'end');

	it('[TIER-7] puts the crossing customer below, and equal ones together, as C1 says', () => {
		// Share through: .4, .6, .9, .9, .9 (equal), .95, .98, 1: the 50 ends exactly at .95.
		const report = reportFor(sales(money), end('cumulative-share'));
		expect(report.customers.map(({ tier }) => tier)).toEqual([
			...['t0', 't0', 't1', 't1', 't1', 't1', 't2', 't2'],
		]);
		expect(report.customers.map(({ position }) => position)).toEqual([
			...[0.4, 0.6, 0.9, 0.9, 0.9, 0.95, 0.98, 1],
		]);
	});
	it('[TIER-7] whoever comes first is in the best tier, even past its cut, and stays off every edge', () => {
		const report = reportFor(sales({ a: 60, b: 60, c: 40 }), end('cumulative-share', [0.5, 1]));
		expect(report.customers.map(({ tier, position }) => [tier, position])).toEqual([
			['t0', 0.75],
			['t0', 0.75],
			['t1', 1],
		]);
		expect(report.customers.map(({ boundary, candidates }) => [boundary, candidates])).toEqual([
			[false, []],
			[false, []],
			[false, []],
		]);
	});
	it('[TIER-7] by heads it counts the customer itself', () => {
		const five = { a: 5, b: 4, c: 3, d: 2, e: 1 };
		expect(tiersOf(sales(five), end('rank-share', [0.2, 0.6, 1]))).toEqual([
			...['t0', 't1', 't1', 't2', 't2'],
		]);
		expect(tiersOf(sales({ ...five, b: 5 }), end('rank-share', [0.2, 0.6, 1]))).toEqual([
			...['t0', 't0', 't1', 't2', 't2'],
		]);
	});
	it('[TIER-7] by score it counts equal scores together', () => {
		const tiers = tiersOf(sales({ a: 4, b: 2, c: 2, d: 1 }), end('score', [0.5, 0.75, 1]));
		expect(tiers).toEqual(['t0', 't1', 't1', 't2']);
	});
	it('[TIER-4] who earns nothing is last all the same', () => {
		expect(tiersOf(sales({ a: 0, b: 0, c: -1 }), end('cumulative-share'))).toEqual([
			...['t2', 't2', 't2'],
		]);
	});
	it('[BOUNDARY-1] an edge is five percent of the cut on either side', () => {
		// Through: .5, .78, .83, 1. With .8: .78 ≤ .76 fails, .83 ≤ .84 holds.
		const edges = reportFor(
			sales({ a: 50, b: 28, c: 5, d: 17 }),
			end('cumulative-share', [0.8, 1]),
		);
		expect(byCustomer(edges, 'boundary')).toEqual(
			new Map([
				['a', false],
				['b', true],
				['d', false],
				['c', false],
			]),
		);
	});
});

describe('rank-share', () => {
	const policy = ladderPolicy('rank-share', [0.2, 0.8, 1]);

	it('[TIER-2] counts heads with strictly more over all heads', () => {
		// 10 customers: 0 and .1 are below .2; .2 to .7 below .8; returns count as heads.
		const money = Object.fromEntries([...'abcdefghi'].map((name, k) => [name, 90 - k]));
		const tiers = tiersOf(sales({ ...money, z: -1 }), policy);
		expect(tiers).toEqual(['t0', 't0', 't1', 't1', 't1', 't1', 't1', 't1', 't2', 't2']);
	});
	it('[TIER-6] without a positive value in the segment there is no position', () => {
		for (const by of ['rank-share', 'score', 'cumulative-share'] as const) {
			const { customers } = reportFor(sales({ a: 0, b: -1 }), ladderPolicy(by, [0.5, 1]));
			expect(customers.map(({ tier, position }) => [tier, position])).toEqual([
				['t1', null],
				['t1', null],
			]);
		}
	});
	it('[TIER-3] keeps equal customers together', () => {
		expect(tiersOf(sales({ a: 5, b: 5, c: 5, d: 1, e: 1 }), policy)).toEqual([
			't0',
			't0',
			't0',
			't1',
			't1',
		]);
	});
});

describe('monthly-average', () => {
	const policy = ladderPolicy('monthly-average', [3000, 1500, 0]);
	const year = 12 * 100;

	it('[TIER-2] a band begins exactly at its min', () => {
		const money = { a: 3000 * year, b: 3000 * year - 1, c: 1500 * year, d: 1500 * year - 1 };
		expect(tiersOf(sales(money), policy)).toEqual(['t0', 't1', 't1', 't2']);
		// The edge of C6: 3 000 is the band above, 2 999.99 is not.
		const edge = ladderPolicy('monthly-average', [3000, 0], { window: { months: 1 } });
		expect(tiersOf(sales({ a: 300_000, b: 299_999 }), edge)).toEqual(['t0', 't1']);
	});
	it('[TIER-6] always has a position, in yuan a month', () => {
		const report = reportFor(sales({ a: 3000 * year, b: 0, c: -600 * year }), policy);
		expect(report.customers.map(({ position }) => position)).toEqual([3000, 0, -600]);
		expect(report.customers.map(({ tier }) => tier)).toEqual(['t0', 't2', 't2']);
	});
	it('[TIER-2] a min with a fraction of a fen asks for the next whole fen', () => {
		// 0.015 yuan × 1 month = 1.5 fen.
		const month = ladderPolicy('monthly-average', [0.015, 0], { window: { months: 1 } });
		expect(tiersOf(sales({ a: 2, b: 1 }), month)).toEqual(['t0', 't1']);
	});
});

describe('a ladder by profit', () => {
	const by = (sheet: readonly Sale[]): ReturnType<typeof reportFor> => {
		const policy = ladderPolicy('cumulative-share', [0.5, 1]) as { segments: { ladder: object }[] };
		const [segment] = policy.segments;
		const ladder = { ...segment!.ladder, measure: 'profit' };
		return reportFor(sheet, { ...policy, segments: [{ ...segment, ladder }] });
	};

	it('[TIER-4] needs profit and revenue above 0', () => {
		const report = by([
			{ customer: 'a', amount: 100, profit: 10, date: '2025-12' },
			{ customer: 'b', amount: 900, profit: 30, date: '2025-12' },
			{ customer: 'c', amount: 800, profit: -5, date: '2025-12' },
			{ customer: 'd', amount: -1, profit: 99, date: '2025-12' },
		]);
		const tiers = byCustomer(report, 'tier');
		// Σ 139: d first by profit, but without revenue; b has 99/139 before it.
		expect([...'abcd'].map((name) => tiers.get(name))).toEqual(['t1', 't1', 't1', 't1']);
		expect(byCustomer(report, 'position').get('b')).toBeCloseTo(99 / 139, 12);
	});
	it('[STABLE-1] its prior tier goes by the profit of the prior window', () => {
		const report = by([
			...[10, 90].map((profit, k) => ({
				...{ customer: 'ab'[k]!, amount: 100, profit, date: '2024-12' },
			})),
			...[90, 10].map((profit, k) => ({
				...{ customer: 'ab'[k]!, amount: 100, profit, date: '2025-12' },
			})),
		]);
		expect(byCustomer(report, 'priorTier')).toEqual(
			new Map([
				['a', 't1'],
				['b', 't0'],
			]),
		);
		expect(byCustomer(report, 'tier').get('a')).toBe('t0');
	});
	it('[TIER-6] says so when no profit is known', () => {
		const report = by(sales({ a: 100, b: 50 }));
		expect(report.customers.map(({ tier, position }) => [tier, position])).toEqual([
			['t1', null],
			['t1', null],
		]);
		expect(report.notices).toContain('notice_ladder_without_profit');
	});
	it('[TIER-6] in bands the average profit is the position, and none while no profit is known', () => {
		const [segment] = (
			ladderPolicy('monthly-average', [1, 0]) as { segments: { ladder: object }[] }
		).segments;
		const ladder = { ...segment!.ladder, measure: 'profit' };
		const json = { ...ladderPolicy('monthly-average', [1, 0]), segments: [{ ...segment, ladder }] };
		const positions = (sheet: readonly Sale[]) => [
			...byCustomer(reportFor(sheet, json), 'position'),
		];
		const year = { amount: 9000, date: '2025-12' };
		const known = [
			{ ...year, customer: 'a', profit: 1200 },
			{ ...year, customer: 'b', profit: -600 },
		];
		expect(positions(known)).toEqual([
			['a', 1],
			['b', -0.5],
		]);
		expect(positions(sales({ a: 100 }))).toEqual([['a', null]]);
	});
});

it('[TIER-1] one tier takes everybody', () => {
	expect(tiersOf(sales({ a: 5, b: -5 }), ladderPolicy('rank-share', [1]))).toEqual(['t0', 't0']);
});

it('[REPORT-1] names that could take over a prototype are ordinary customers', () => {
	const money = { constructor: 3, toString: 2, '😀': 1, '￥': 1 };
	const report = reportFor([
		...sales(money),
		{ customer: '__proto__', amount: 9, date: '2025-12' },
	]);
	// ￥ (U+FFE5) comes before 😀 (U+1F600), although its UTF-16 units are larger.
	expect(report.customers.map(({ customer }) => customer)).toEqual([
		'__proto__',
		'constructor',
		'toString',
		'￥',
		'😀',
	]);
});
