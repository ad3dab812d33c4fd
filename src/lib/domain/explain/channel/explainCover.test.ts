import { expect, it } from 'vitest';
import { planOf, type Facts } from '../../testing/planOf';
import { explainCover } from './explainCover';

/** 700 yuan every month of a year. */
const YEAR = Array.from({ length: 12 }, (_, month) => ({
	...{ customer: '甲', amount: 70_000, date: `2025-${String(month + 1).padStart(2, '0')}` },
}));
const planFor = (facts: Facts[string], sales = YEAR, guards = {}) =>
	planOf(sales, { guards }, { facts: { 甲: facts } });

it('[EXPLAIN-7] [STOCK-2] 400 in stock, 700 a month: 946 may go in for four weeks', () => {
	// 4 of the 52 / 12 weeks of a month.
	const plan = planFor({ stock: 40_000 }, YEAR, { overstocked: 12 / 13 });
	const { lead, lines } = explainCover(plan, 0)!;
	expect((lead.args['months'] as number).toFixed(4)).toBe('0.5714');
	expect(lines.map(({ key }) => key)).toEqual(
		['rule', 'band', 'season', 'cap'].map((of) => `explain_cover_${of}`),
	);
	expect(lines[2]!.args).toEqual({ expected: { exactFen: 70_000 }, index: 1 });
	expect(lines[3]!.args).toMatchObject({ cap: { exactFen: 94_615 } });
});

it('[EXPLAIN-7] how much is too much and how much is missing', () => {
	const gap = (stock: number) => explainCover(planFor({ stock }), 0)!.lines[2]!;
	expect(gap(175_000)).toEqual({
		key: 'explain_cover_over',
		args: { money: { exactFen: 35_000 }, most: 2 },
	});
	expect(gap(14_000)).toEqual({
		key: 'explain_cover_under',
		args: { money: { exactFen: 21_000 }, least: 0.5 },
	});
	expect(gap(140_000).key).toBe('explain_cover_season');
});

it('[EXPLAIN-7] less than a year has no season; without stock or sales nothing is known', () => {
	const short = explainCover(planFor({ stock: 1 }, YEAR.slice(6)), 0)!;
	expect(short.lines.map(({ key }) => key)).toContain('explain_cover_no_season');
	expect(explainCover(planFor({}), 0)!.lead.key).toBe('explain_cover_unknown');
	const back = [{ customer: '甲', amount: -70_000, date: '2025-12' }];
	expect(explainCover(planFor({ stock: 5 }, back), 0)!.lead.key).toBe('explain_cover_unknown');
});
