import { describe, expect, test } from 'vitest';
import { planOf } from '$lib/domain/testing/planOf';
import { moversBetween } from '$lib/domain/scenario/moversBetween';
import type { Scenario } from '$lib/domain/scenario/scenario';
import { leadText } from './lead';
import { deltaOf, headlineName, shownHeadline, shownHeadlines } from './headlineWords';
import { moverList } from './movers';
import { chosenBeside, type Side } from './side';
import { soughtText } from './soughtText';

const scenario = (id: string): Scenario => ({ id, name: id, changes: {} });
const list = ['a', 'b', 'c', 'd', 'e'].map(scenario);
const ids = (chosen: readonly string[] | null, onScreen: string): string =>
	chosenBeside(list, chosen, onScreen)
		.map(({ id }) => id)
		.join('');

test('three at most stand beside the baseline, the one on screen among them', () => {
	expect(ids(null, 'baseline')).toBe('abc');
	expect(ids(null, 'e')).toBe('abe');
	expect(ids(['d', 'b'], 'baseline')).toBe('bd');
	expect(ids(['d', 'b', 'gone'], 'd')).toBe('bd');
	expect(ids(['a', 'b', 'c'], 'd')).toBe('abd');
	expect(ids([], 'baseline')).toBe('');
});

describe('how far from the baseline', () => {
	test('with its sign, its share and a bar that never leaves its place', () => {
		expect(deltaOf('keyCustomers', 154, 146, 'en')).toEqual({
			...{ text: '+8', share: '+5.5%' },
			bar: 8 / 146 / 0.2,
		});
		expect(deltaOf('keyRevenue', 100_00, 1000_00, 'en')).toMatchObject({ text: '−¥900', bar: -1 });
	});
	test('nothing moved, nothing known, nothing to divide by', () => {
		expect(deltaOf('fte', 9.69, 9.69 + 1e-12, 'zh-CN')).toMatchObject({ share: '', bar: null });
		expect(deltaOf('gap', null, 3, 'en')).toEqual({ text: '—', share: '', bar: null });
		expect(deltaOf('severe', 2, 0, 'en')).toEqual({ text: '+2', share: '', bar: null });
	});
	test('shares differ by points', () => {
		expect(deltaOf('achieved.*', 0.86, 1, 'zh-CN').text).toBe('−14 点');
		expect(deltaOf('achieved.*', 0.86, 1, 'en').share).toBe('');
	});
});

const sales = ['甲', '__proto__', '丙 “🍶”'].flatMap((customer, place) =>
	Array.from({ length: 10 }, (_, month) => ({
		date: `2026-${String(month + 1).padStart(2, '0')}`,
		...{ customer, amount: 10_000_00 >> place },
	})),
);
const side = (id: string, json: unknown): Side => ({
	...{ id, name: id, color: 'scenario-1', note: '' },
	plan: planOf(sales, json),
});
const wide = {
	segments: [
		{
			id: 'all',
			ladder: {
				by: 'cumulative-share',
				tiers: [
					{ id: 'diamond', key: true, upTo: 0.9 },
					{ id: 'standard', key: false, upTo: 1 },
				],
			},
		},
	],
};
const sides = [side('基准', {}), side('B', wide)];
const movers = moversBetween(sides.map(({ plan }) => plan));

test('figures are called by tier and team, and say what is not known', () => {
	const { plan } = sides[0]!;
	expect(headlineName({ id: 'tierCustomers.*', of: ['all', 'gold'] }, plan, 'en')).toContain(
		'Gold',
	);
	expect(headlineName({ id: 'tierCustomers.*', of: ['all', 'x'] }, plan, 'en')).toContain('x');
	expect(headlineName({ id: 'achieved.*', of: ['gone'] }, plan, 'en')).toContain('gone');
	expect(shownHeadline('gap', null, 'en')).toBe('—');
	const yuan = [119_023_000, 120_270_000, null].map((value) => value && value * 100);
	expect(shownHeadlines('keyRevenue', yuan, 'zh-CN')).toEqual(['1.19 亿', '1.20 亿', '—']);
	expect(shownHeadlines('promotion', [-21_456_00, 100], 'en')).toEqual(['−¥21.5K', '¥0.0K']);
});

test('the table of movers: a tier for each scenario, what differs in bold, figures as numbers', () => {
	const { columns, source } = moverList(sides, movers, 'en');
	expect(columns.map(({ id }) => id)).toEqual([
		...['customer', 'manager', 'revenue', 'tier/基准', 'tier/B', 'why', 'hours/B', 'money/B'],
	]);
	const row = movers.findIndex(({ stands }) => stands[1]!.tier === 'diamond');
	expect(source.tier?.(row, 4)).toEqual({ place: 0, key: true });
	expect(source.mark?.(row, 4)).toEqual({ strong: true });
	expect(source.mark?.(row, 3)).toBeNull();
	expect(source.text(row, 5)).toMatch(/^Diamond cut .*% → 90%; at .*%$/);
	const { stands } = movers[row]!;
	expect(source.raw(row, 7)).toBe(String((stands[1]!.promotion - stands[0]!.promotion) / 100));
});

test('the lead counts movers of each scenario apart', () => {
	const three = [...sides, side('C', {})];
	const said = leadText(three, moversBetween(three.map(({ plan }) => plan)), 'en');
	expect(said).toContain(`B: **${String(movers.length)}** customers`);
	expect(said).toContain('C is **the same** as the baseline');
});

test('every outcome of a search is a sentence with its figures', () => {
	const lever = { label: 'Cut', shown: (value: number) => `<${String(value)}>` };
	const reached = { value: 3, figure: 12 };
	const say = (sought: Parameters<typeof soughtText>[0]): string =>
		soughtText(sought, 'keyCustomers', lever, 'en');
	expect(say({ kind: 'found', reached })).toMatch(/Cut <3>.*12/);
	expect(say({ kind: 'jumps', before: reached, after: { value: 4, figure: 15 } })).toMatch(
		/<3>.*12.*<4>.*15/,
	);
	expect(say({ kind: 'none', nearest: reached, end: 'max' })).toContain('ends at <3>');
	expect(say({ kind: 'none', nearest: reached, end: null })).toContain('<3>');
	expect(say({ kind: 'unknown' })).toContain('not known');
});
