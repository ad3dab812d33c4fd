import { describe, expect, it } from 'vitest';
import type { Sale } from '../ledger/testing/batchOf';
import { ladderPolicy } from '../testing/ladders';
import { planOf } from '../testing/planOf';
import { keyFlow } from './keyFlow';

/** Customer → yuan a month in the prior window and in this one; null: no row there. */
const sales = (given: Readonly<Record<string, readonly [number | null, number | null]>>): Sale[] =>
	Object.entries(given).flatMap(([customer, [before, now]]) => [
		...(before === null ? [] : [{ customer, amount: before * 1200, date: '2024-12' }]),
		...(now === null ? [] : [{ customer, amount: now * 1200, date: '2025-12' }]),
	]);
const bands = (cut: number): object => ladderPolicy('monthly-average', [cut, 0], {}, 1);

const YEARS = sales({
	stays: [900, 900],
	rises: [10, 800],
	falls: [800, 10],
	['__proto__']: [null, 700],
	gone: [600, null],
	alsoGone: [500, null],
	small: [300, 300],
	smaller: [250, 240],
});
const flow = (years: readonly Sale[], policy: object, baseline: object = policy) =>
	keyFlow(planOf(years, policy), planOf(years, baseline), 0);
const sum = (customers: number, yuan: number): object => ({ customers, revenue: yuan * 1200 });

describe('who became a key account, and who is none any more', () => {
	it('[MIGRATE-2] in customers and in money, the lost ones with what they bought', () => {
		const plan = planOf(YEARS, bands(500));
		expect(keyFlow(plan, plan, 0)).toEqual({
			...{ promoted: sum(1, 800), arrived: sum(1, 700), demoted: sum(1, 10), lost: sum(2, 1100) },
			...{ net: -1, byRules: 0, byRulesAlone: false },
			...{ priorLeast: null, belowPriorLeast: 0 },
		});
	});
	it('[MIGRATE-2] each segment by itself', () => {
		const north = { customer: '"北"', amount: 900 * 1200, date: '2025-12', region: '北' };
		const one = bands(500) as { segments: { ladder: object }[] };
		const { ladder } = one.segments[0]!;
		const segments = [
			{ id: 'north', where: { region: ['北'] }, ladder },
			{ id: 'rest', where: null, ladder },
		];
		const plan = planOf([...YEARS, north], { ...one, segments });
		expect(keyFlow(plan, plan, 0)).toMatchObject({ arrived: sum(1, 900), lost: sum(0, 0), net: 1 });
		expect(keyFlow(plan, plan, 1).net).toBe(-1);
	});
	it('[MIGRATE-2] key are all tiers that the ladder of its own segment calls so', () => {
		const tiers = (mins: readonly number[], keys: number): object => ({
			by: 'monthly-average',
			tiers: mins.map((min, place) => ({ id: `t${place}`, min, key: place < keys })),
		});
		const segments = [
			{ id: 'north', where: { region: ['北'] }, ladder: tiers([500, 0], 0) },
			{ id: 'rest', where: null, ladder: tiers([800, 500, 0], 2) },
		];
		const one = ladderPolicy('monthly-average', [800, 500, 0]);
		const north = { customer: '"北"', amount: 900 * 1200, date: '2025-12', region: '北' };
		const plan = planOf([...YEARS, north], { ...one, segments });
		expect(keyFlow(plan, plan, 0)).toMatchObject({ arrived: sum(0, 0), net: 0 });
		// Second best is as good as best: rises, falls and the lost ones; who stays is no flow.
		expect(keyFlow(plan, plan, 1)).toMatchObject({
			...{ promoted: sum(1, 800), arrived: sum(1, 700), demoted: sum(1, 10), lost: sum(2, 1100) },
			...{ net: -1 },
		});
	});
});

describe('what moved rules did', () => {
	it('[MIGRATE-2] sees growth that a lowered cut alone has made', () => {
		// Two small ones are key now; under the old cut there would be one key account fewer than before.
		expect(flow(YEARS, bands(240), bands(500))).toMatchObject({ byRules: 2, byRulesAlone: true });
		expect(flow(YEARS, bands(300), bands(500))).toMatchObject({ byRules: 1, byRulesAlone: false });
	});
	it('[MIGRATE-2] is not taken in where customers grew too, or the cut was raised', () => {
		const grown = [...YEARS, ...sales({ more: [null, 9000], again: [null, 9000] })];
		expect(flow(grown, bands(240), bands(500)).byRulesAlone).toBe(false);
		expect(flow(grown, bands(850), bands(500))).toMatchObject({ byRules: -2 });
	});
});

describe('what a smaller whole did', () => {
	const shares = (measure = 'revenue', by: 'rank-share' | 'cumulative-share' = 'rank-share') => {
		const policy = ladderPolicy(by, [0.5, 1], {}, 1) as { segments: { ladder: object }[] };
		const [segment] = policy.segments;
		return { ...policy, segments: [{ ...segment, ladder: { ...segment!.ladder, measure } }] };
	};
	const shrunk = sales({ a: [900, 400], b: [800, 300], c: [100, 90], d: [90, 80] });

	it('[MIGRATE-2] counts the key accounts below the least of the year before', () => {
		expect(flow(shrunk, shares())).toMatchObject({
			...{ net: 0, priorLeast: 800 * 1200, belowPriorLeast: 2 },
		});
	});
	it('[MIGRATE-2] against the least of its own segment, and its own alone', () => {
		const { segments, ...rest } = shares() as ReturnType<typeof shares> & object;
		const [{ ladder }] = segments as [{ ladder: object }];
		const both = [
			{ id: 'north', where: { region: ['北'] }, ladder },
			{ id: 'rest', where: null, ladder },
		];
		const north = sales({ '"北"': [70, 60], n: [50, 50] });
		const years = [...shrunk, ...north.map((sale) => ({ ...sale, region: '北' }))];
		const plan = planOf(years, { ...rest, segments: both });
		const below = (segment: number) => keyFlow(plan, plan, segment);
		expect(below(0)).toMatchObject({ priorLeast: 70 * 1200, belowPriorLeast: 1 });
		expect(below(1)).toMatchObject({ priorLeast: 800 * 1200, belowPriorLeast: 2 });
	});
	it('[MIGRATE-2] whoever is key by the ladder alone is no key account', () => {
		const keyConditions = { minActiveMonths: 2, maxLargestOrderShare: 1, requireProfit: false };
		const again = [...shrunk, { customer: 'b', amount: 1, date: '2025-11' }];
		expect(flow(again, { ...shares(), keyConditions })).toMatchObject({
			...{ priorLeast: 800 * 1200, belowPriorLeast: 1 },
		});
	});
	it('[MIGRATE-2] whoever has just as much is not below it', () => {
		const same = sales({ a: [900, 800], b: [800, 800], c: [100, 90], d: [90, 80] });
		expect(flow(same, shares())).toMatchObject({ belowPriorLeast: 0 });
	});
	it('[MIGRATE-2] says nothing where nobody was key, or profit is what cuts', () => {
		const silent = { priorLeast: null, belowPriorLeast: 0 };
		expect(flow(sales({ a: [null, 400] }), shares())).toMatchObject(silent);
		const earning = shrunk.map((sale) => ({ ...sale, profit: 1200 }));
		expect(flow(earning, shares('profit'))).toMatchObject(silent);
	});
});

describe('[MIGRATE-2] growth by easier rules alone', () => {
	const years = (before: readonly number[], now: readonly number[]): Sale[] =>
		sales(
			Object.fromEntries(
				before.map((yuan, place) => [`c${String(place)}`, [yuan, now[place]!] as const]),
			),
		);
	const alone = (sheet: readonly Sale[], cut: number): readonly [number, boolean] => {
		const { byRules, byRulesAlone } = flow(sheet, bands(cut), bands(500));
		return [byRules, byRulesAlone];
	};
	it('is where the old rules give no more of them, and the new ones do', () => {
		expect(alone(years([600, 600, 10], [600, 600, 400]), 300)).toEqual([1, true]);
		expect(alone(years([600, 600, 10], [600, 400, 400]), 300)).toEqual([2, true]);
	});
	it('is not where the old rules give more too, or the new ones none', () => {
		expect(alone(years([600, 10, 10], [600, 600, 400]), 300)).toEqual([1, false]);
		expect(alone(years([600, 600, 10], [600, 400, 10]), 300)).toEqual([1, false]);
		expect(alone(years([600, 600, 10], [600, 600, 400]), 500)).toEqual([0, false]);
		expect(alone(years([600, 600, 10], [600, 400, 10]), 900)).toEqual([-1, false]);
	});
});
