import { expect, it } from 'vitest';
import type { Sale } from '../../ledger/testing/batchOf';
import { NONE } from '../../plan';
import type { ScoreWeights } from '../../policy/policy';
import { ladderPolicy } from '../../testing/ladders';
import { byCustomer, planOf, reportFor, type Facts } from '../../testing/planOf';
import { midRanks } from './percentiles';
import { scoreKeys, wholeWeights } from './scoreKeys';

const codes = (count: number): Int32Array => Int32Array.from({ length: count }, (_, code) => code);

it('[SCORE-1] mid-ranks: 10, 20, 20, 40 stand at 0.125, 0.5, 0.5 and 0.875 (C32)', () => {
	const { halves, known } = midRanks(Float64Array.of(10, 20, 20, 40), codes(4), codes(4));
	expect(Array.from(halves, (half) => half / (2 * known))).toEqual([0.125, 0.5, 0.5, 0.875]);
});

it('[SCORE-2] who lacks a figure stands nowhere, and the others among themselves', () => {
	const { halves, known } = midRanks(Float64Array.of(NaN, 3, NaN, -3, 0), codes(5), codes(5));
	expect([known, ...halves]).toEqual([3, NaN, 5, NaN, 1, 3]);
});

it('[SCORE-1] weights are what was written: 0.1 + 0.2 is 0.3', () => {
	expect([...wholeWeights({ revenue: 0.1, growth: 0.2, margin: 0, orders: 0.3 })]).toEqual([
		['revenue', 1n],
		['growth', 2n],
		['orders', 3n],
	]);
	expect([...wholeWeights({ revenue: 1 / 3 })]).toEqual([['revenue', 1n]]);
});

it('[SCORE-1] two ways to the same score are one key, in doubles and beyond them', () => {
	const term = (measure: 'revenue' | 'growth', weight: bigint, halves: number[]) => ({
		...{ measure, weight, halves: Float64Array.from(halves) },
		known: halves.filter((half) => !Number.isNaN(half)).length,
	});
	// 0: 1/6·1 + 5/6·1 = 1; 1 and 2: the same mean of different terms; 2 lacks the second.
	const terms = (scale: bigint) => [
		term('revenue', scale, [1, 5, 3]),
		term('growth', scale, [1, NaN, 3]),
	];
	const small = scoreKeys(terms(1n), codes(3));
	const large = scoreKeys(terms(10n ** 17n + 1n), codes(3));
	const signs = (keys: Float64Array): number[] =>
		[0, 1, 2].flatMap((a) => [0, 1, 2].map((b) => Math.sign(keys[a]! - keys[b]!)));
	expect(signs(large)).toEqual(signs(small));
	// Of weights that doubles take for the same: 3·(10¹⁷ + 1) + 10¹⁷ is more than 10¹⁷ + 1 + 3·10¹⁷.
	const apart = [term('revenue', 10n ** 17n + 1n, [1, 3]), term('growth', 10n ** 17n, [3, 1])];
	expect(scoreKeys(apart, codes(2))).toEqual(Float64Array.of(0, 1));
	expect(scoreKeys([term('revenue', 1n, [NaN, 1])], codes(2))).toEqual(Float64Array.of(-1, 1));
});

const score = (weights: ScoreWeights, cuts: readonly number[], more: object = {}): object => {
	const policy = ladderPolicy('score', cuts, more) as { segments: { ladder: object }[] };
	const [segment] = policy.segments;
	return { ...policy, segments: [{ ...segment, ladder: { ...segment!.ladder, weights } }] };
};
const sale = (customer: string, amount: number, date = '2025-01'): Sale => ({
	customer,
	amount,
	date,
});

it('[SCORE-3] position is the share of the segment with a strictly higher score', () => {
	const sheet = [sale('a', 400), sale('b', 300), sale('c', 300), sale('d', 100), sale('e', -5)];
	const report = reportFor(sheet, score({ revenue: 1 }, [0.2, 0.6, 1]));
	expect([...byCustomer(report, 'position')]).toEqual([
		['a', 0],
		['b', 0.2],
		['c', 0.2],
		['d', 0.6],
		['e', 0.8],
	]);
	expect([...byCustomer(report, 'tier').values()]).toEqual(['t0', 't1', 't1', 't2', 't2']);
});

it('[SCORE-2] yes is above no, and who is not known is judged by the rest', () => {
	const facts: Facts = { a: { influence: 0 }, b: { influence: 1 }, c: { influence: 'maybe' } };
	const sheet = [sale('a', 300), sale('b', 200), sale('c', 100), sale('d', 50)];
	const report = reportFor(sheet, score({ influence: 1, revenue: 0.01 }, [0.25, 1]), { facts });
	// a: (0.25 + 0.01·0.875)/1.01; b: (0.75 + 0.01·0.625)/1.01; c and d: 0.375 and 0.125.
	expect([...byCustomer(report, 'position')]).toEqual([
		['a', 0.5],
		['b', 0],
		['c', 0.25],
		['d', 0.75],
	]);
});

it('[SCORE-2] growth of a new customer and an unknown profit leave their weights out', () => {
	const sheet = [
		...[sale('a', 100), sale('a', 100, '2024-12'), sale('b', 90), sale('b', 30, '2024-12')],
		sale('new', 80),
	];
	const json = score({ growth: 2, profit: 5, revenue: 1 }, [0.3, 1], { window: { months: 1 } });
	// a: (2·0.25 + 5/6)/3 = 4/9; b: (2·0.75 + 1/2)/3 = 2/3; new: 1/6.
	expect([...byCustomer(reportFor(sheet, json), 'position')]).toEqual([
		['a', 1 / 3],
		['b', 0],
		['new', 2 / 3],
	]);
});

it('[SCORE-3] nothing known at all, or nothing earned: the last tier', () => {
	const sheet = [sale('a', 100), sale('b', 90), sale('c', -1)];
	const report = reportFor(sheet, score({ potential: 1 }, [0.5, 1]), {
		facts: { c: { target: 9 } },
	});
	expect([...byCustomer(report, 'tier').values()]).toEqual(['t0', 't0', 't1']);
	expect([...byCustomer(report, 'position').values()]).toEqual([1 / 3, 1 / 3, 0]);
});

it('[SCORE-4] the prior window scores itself, its growth unknown', () => {
	const sheet = [
		...[sale('a', 100, '2024-12'), sale('b', 300, '2024-12'), sale('b', 900, '2024-11')],
		...[sale('a', 100), sale('a', 10, '2024-11'), sale('b', 50), sale('gone', 999, '2024-12')],
	];
	const json = score({ growth: 9, revenue: 1 }, [0.4, 0.7, 1], { window: { months: 1 } });
	const report = reportFor(sheet, json);
	expect([...byCustomer(report, 'priorTier')]).toEqual([
		['a', 't1'],
		['b', 't0'],
	]);
	expect([...byCustomer(report, 'tier').values()]).toEqual(['t0', 't1']);
});

it('[TIER-6] stability holds a score as it holds a share', () => {
	const sheet = ['a', 'b', 'c', 'd'].flatMap((name, place) => [
		sale(name, 400 - place),
		sale(name, name === 'b' ? 999 : 400 - place, '2024-12'),
	]);
	const json = (stabilityMargin: number): object =>
		score({ revenue: 1 }, [0.25, 1], { window: { months: 1 }, stabilityMargin });
	expect(byCustomer(reportFor(sheet, json(0)), 'reasons').get('b')).toEqual([]);
	expect(byCustomer(reportFor(sheet, json(0.1)), 'reasons').get('b')).toEqual(['held']);
	const plan = planOf(sheet, json(0.1));
	expect([...plan.placement.shadowTier]).toEqual([NONE, NONE, NONE, NONE]);
});

it('[SCORE-4] the prior window counts its own months, and its loyalty has no growth', () => {
	const json = (weights: ScoreWeights, months: number): object =>
		score(weights, [0.4, 1], { window: { months, asOf: '2025-02' } });
	const months = [
		...[sale('a', 1, '2024-12'), sale('a', 1, '2025-01'), sale('a', 1, '2025-02')],
		...[sale('b', 1, '2024-11'), sale('b', 1, '2024-12'), sale('b', 0, '2025-02')],
	];
	const prior = (sheet: readonly Sale[], policy: object): object =>
		Object.fromEntries(byCustomer(reportFor(sheet, policy), 'priorTier'));
	expect(prior(months, json({ activeMonths: 1 }, 2))).toEqual({ a: 't1', b: 't0' });
	// One fell and one rose before: that lies before the prior window.
	const turns = [
		...[sale('a', 900, '2024-12'), sale('a', 100, '2025-01'), sale('a', 1, '2025-02')],
		...[sale('b', 100, '2024-12'), sale('b', 900, '2025-01'), sale('b', 1, '2025-02')],
	];
	expect(prior(turns, json({ loyalty: 1 }, 1))).toEqual({ a: 't0', b: 't0' });
});
