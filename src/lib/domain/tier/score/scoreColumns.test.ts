import { expect, it } from 'vitest';
import type { Plan } from '../../plan';
import { SCORE_MEASURES } from '../../policy/policy';
import { planOf, type Facts } from '../../testing/planOf';
import { scoreColumns, weighedMeasures } from './scoreColumns';

const sale = (customer: string, amount: number, date: string, more: object = {}) => ({
	...{ customer, amount, date, ...more },
});
const SALES = [
	...[sale('a', 400, '2024-12', { order: 'x' }), sale('a', 300, '2025-01', { order: 'y' })],
	...[sale('a', 300, '2025-02', { order: 'z', profit: 150, sellThrough: 90 })],
	...[sale('"b"', 0, '2024-12'), sale('"b"', 200, '2025-02', { profit: -50, sellThrough: 7 })],
	...[sale('back', 100, '2024-11', { sellThrough: 30 }), sale('back', -100, '2025-02')],
];
const FACTS: Facts = {
	a: { influence: 1, target: 5000, loyalty: 77 },
	'"b"': { influence: 'yes', walletShare: 0.5, customerSince: 2025 * 12 - 58 },
	back: { influence: 0, target: 0 },
};
const WINDOW = { window: { months: 2, asOf: '2025-02' } };
/** Every measure by customer, in the order of the sheet. */
function columnsOf({ window, measures, basis, inputs, policy }: Plan) {
	const { customers: sheet } = inputs;
	const given = { window, measures, basis, sheet, policy: policy.classification };
	const columns = scoreColumns(SCORE_MEASURES, given);
	return Object.fromEntries([...columns].map(([name, column]) => [name, [...column]]));
}

it('[SCORE-2] every measure of everybody, by hand', () => {
	const columns = columnsOf(planOf(SALES, WINDOW, { facts: FACTS }));
	expect(columns).toEqual({
		revenue: [600, 200, -100],
		profit: [150, -50, 0],
		// Without revenue above 0 there is no margin, and nothing above 0 before is no growth.
		margin: [0.25, -0.25, NaN],
		growth: [1.5, NaN, -1],
		orders: [2, 1, 0],
		activeMonths: [2, 1, 0],
		// "b": half of the wallet by 40, since all 60 months by 20, one month of two by 20, no growth;
		// back: four months of 60 by 20, growth under −50 % and no active month.
		loyalty: [77, 62.5, expect.closeTo((100 * 20 * (4 / 60)) / 60, 9)],
		influence: [1, NaN, 0],
		potential: [5000, NaN, 0],
	});
	const [, , back] = columns['loyalty']!;
	expect(back! * 1e9).toBe(Math.round(back! * 1e9));
});

it('[BASIS-1] [BASIS-3] revenue, growth and months by what was sold on; the rest is ours', () => {
	const through = columnsOf(planOf(SALES, { ...WINDOW, basis: 'sell-through' }, { facts: FACTS }));
	const ours = columnsOf(planOf(SALES, WINDOW, { facts: FACTS }));
	expect(through).toEqual({
		...ours,
		...{ revenue: [90, 7, 0], growth: [NaN, NaN, 0], activeMonths: [1, 1, 0] },
	});
});

it('[SCORE-2] of profit nothing is known while no row has one, nor of what no sheet says', () => {
	const plain = SALES.map((each) => ({ ...each, profit: NaN }));
	const { profit, margin, influence, potential } = columnsOf(planOf(plain, WINDOW));
	const unknown = [NaN, NaN, NaN];
	expect([profit, margin, influence, potential]).toEqual([unknown, unknown, unknown, unknown]);
});

it('[SCORE-2] weighed is what any ladder weighs above 0, each once', () => {
	const { segments } = planOf([]).policy;
	const [{ ladder }] = segments as [(typeof segments)[number]];
	const by = (weights: object) => ({ ...segments[0]!, ladder: { ...ladder, weights } });
	const both = [by({ potential: 1, revenue: 0 }), by({ growth: 0.5, potential: 2 })];
	expect(weighedMeasures(both)).toEqual(['growth', 'potential']);
	expect(weighedMeasures([...both, ...segments])).toEqual(['growth', 'potential']);
	expect(weighedMeasures(segments)).toEqual([]);
});
