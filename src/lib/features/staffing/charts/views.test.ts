import { describe, expect, it } from 'vitest';
import type { Sale } from '$lib/domain/ledger/testing/batchOf';
import { planOf } from '$lib/domain/testing/planOf';
import {
	burstLines,
	burstTable,
	BURST_SHARES,
	sharedLabels,
	stairs,
	totalHeads,
} from './burstView';
import {
	carriedWith,
	economicsPlot,
	economicsTable,
	missingText,
	rangeText,
} from './economicsView';
import {
	forecastRows,
	forecastText,
	gapRows,
	sliderReach,
	withEntered,
	yearsOf,
} from './forecastView';
import { adviceText, timeUseView } from './timeView';

const SALES: readonly Sale[] = ['甲', '乙', '丙', '丁'].flatMap((customer, at) =>
	Array.from({ length: 12 }, (_, month) => ({
		date: `2025-${String(month + 1).padStart(2, '0')}`,
		customer,
		amount: 1000 * (4 - at),
		profit: 100 * (4 - at),
	})),
);
const TEAMS = [{ id: 'all', tiers: ['diamond', 'gold', 'silver', 'standard'], current: 1 }];
const ECONOMICS = { elasticity: 0.4, margin: 0.3, scaleFen: 500_000_000 };
const CAPACITY = { annualCostFen: 15_000_000 };

describe('the coming years on the sheet', () => {
	it('follow a slider before it is let go, and nothing else', () => {
		const plan = planOf(SALES, { teams: TEAMS });
		expect(yearsOf(plan, plan.policy.forecast)).toBe(plan.forecast.years);
		const terms = withEntered(plan.policy.forecast, 'standard', 1500);
		const years = yearsOf(plan, terms);
		const rows = forecastRows(plan, terms, years, 'en');
		const standard = rows.find(({ id }) => id === 'standard')!;
		expect(standard).toMatchObject({ entered: 1500, first: true, longRun: null, stays: null });
		expect(standard.years[0]).toBe(standard.customers + 1500);
		expect(gapRows(plan, years, 'en')[0]!.years[1]!.gap).toBeGreaterThan(10);
		expect(forecastText(years, true, 'zh-CN')).toContain('缺');
		expect(forecastText(years, false, 'zh-CN')).toContain('填上现有人数');
		expect(forecastText(years.slice(0, 1), true, 'en')).toBe(
			'There are no moves to go by: only today is shown.',
		);
		expect(plan.policy.forecast.growth).toEqual({});
	});

	it('enter what is won where customers move', () => {
		const terms = withEntered(
			{ growth: {}, won: {}, wonFrom: 'entered', useMigration: true, years: 1 },
			'gold',
			2,
		);
		expect(terms).toMatchObject({ growth: {}, won: { gold: 2 } });
	});

	it('let a slider reach far enough', () => {
		expect(sliderReach(900, 0)).toEqual({ least: 0, most: 2000 });
		expect(sliderReach(3, -5)).toEqual({ least: -5, most: 100 });
		expect(sliderReach(0, 7000).most).toBe(7000);
	});
});

describe('bad months on the sheet', () => {
	const bursts = { rate: 0.5, meanHours: 40, deviationHours: 20, percentile: 0.9 };
	const plan = planOf(SALES, { teams: TEAMS, bursts });
	const lines = burstLines(plan, plan.policy.bursts!, 'en');

	it('show the heads of the plan at every percentile', () => {
		const { heads } = plan.staffing.teams[0]!;
		const at = (p: number): number => lines[0]!.heads[BURST_SHARES.indexOf(p)]!;
		expect([at(0.5), at(0.8), at(0.9), at(0.95), at(0.99)]).toEqual(Object.values(heads!));
		expect(totalHeads(lines)).toEqual(lines[0]!.heads);
		expect(burstTable(lines, 'en').rows).toHaveLength(8);
	});

	it('draw stairs, and one label where lines lie on one another', () => {
		expect(stairs([1, 1, 2])).toEqual([
			{ x: 0.5, y: 1 },
			{ x: 0.51, y: 1 },
			{ x: 0.52, y: 1 },
			{ x: 0.52, y: 2 },
		]);
		const two = [
			{ id: 'a', name: '甲队', heads: [2], quick: [2] },
			{ id: 'b', name: '乙队', heads: [2], quick: [2] },
		];
		expect(sharedLabels(two, 0, 'zh-CN')).toEqual([{ y: 2, text: '甲队、乙队' }]);
	});
});

describe('what people are worth, on the sheet', () => {
	it('is a range with today beside it, and a curve that holds both', () => {
		const plan = planOf(SALES, { teams: TEAMS, capacity: CAPACITY, economics: ECONOMICS });
		const judged = plan.economics.judged!;
		const plot = economicsPlot(judged)!;
		expect(plot.x.least).toBeLessThanOrEqual(1);
		expect(plot.x.most).toBeGreaterThan(12);
		expect(rangeText(judged, 'en')).toMatch(/^8 to 12 people .*10 earn most.* Today’s 1 earn/);
		const marked = economicsTable(judged, 'en').rows.filter(([, , inside]) => inside === '✓');
		expect(marked.map(([people]) => people)).toEqual(['8', '9', '10', '11', '12']);
	});

	it('carries sales over as many years as sell', () => {
		expect(carriedWith([0.6, 0.4], 2, 0.2)).toEqual([0.6, 0.4, 0.2]);
		expect(carriedWith([0.6, 0.4], 1, 0)).toEqual([0.6]);
		expect(carriedWith([0.6, 0.4], 0, 0)).toEqual([0, 0.4]);
		expect(carriedWith([], 0, 0)).toEqual([]);
	});

	it('says what is missing', () => {
		const plan = planOf(SALES, {});
		expect(missingText(plan.economics, 'en')).toBe(
			'Not reckoned yet. Missing: the elasticity, the annual cost of a person, today’s head count.',
		);
	});
});

describe('time on the sheet', () => {
	const words = { points: (move: number) => move.toFixed(2), gain: () => 'some' };

	it('stands by profit alone without an elasticity, and nowhere without profit', () => {
		const view = timeUseView(planOf(SALES, {}), 'en')!;
		expect(view.visits).toBeNull();
		expect(adviceText(view, words, 'en')).toBe('');
		expect(view.rows.reduce((sum, row) => sum + row.byProfit, 0)).toBeCloseTo(1, 12);
		const bare = SALES.map(({ date, customer, amount }) => ({ date, customer, amount: amount! }));
		expect(timeUseView(planOf(bare, {}), 'en')).toBeNull();
	});

	it('says who should get more, in hours and in whole visits', () => {
		const view = timeUseView(planOf(SALES, { economics: { elasticity: 0.5 } }), 'en')!;
		expect(view.rows.reduce((sum, row) => sum + row.byReturn!, 0)).toBeCloseTo(1, 12);
		expect(adviceText(view, words, 'en')).toContain('points more for');
		expect(view.visits!.gap).toBeGreaterThanOrEqual(0);
		expect(view.rows.some((row) => row.bestVisits !== null)).toBe(true);
	});
});
