import { describe, expect, it } from 'vitest';
import { albersStep, elasticMargin, equalReturns, moneyAt } from './elasticities';

const TWO = [
	{ scale: 100, elasticity: 0.2, margin: 0.3 },
	{ scale: 60, elasticity: 0.3, margin: 0.4 },
];
const margin = (budgets: readonly number[]): number =>
	TWO.reduce((sum, one, at) => sum + elasticMargin(one, budgets[at]!), 0);

describe('[RESP-7] money by equal marginal return', () => {
	it('brings the same everywhere: 16.98 and 33.02 of 50', () => {
		const { budgets, price } = equalReturns(TWO, 50);
		expect(budgets[0]).toBeCloseTo(16.98042, 5);
		expect(budgets[1]).toBeCloseTo(33.01958, 5);
		expect(price).toBeCloseTo(0.622576, 6);
		// Profit is what is left after the money.
		expect(margin(budgets) - 50).toBeCloseTo(121.382026 - 50, 5);
		expect(margin([25, 25])).toBeCloseTo(120.146285, 5);
	});

	it('finds a price above one where the money is short', () => {
		// 100 × √money brings 50 / √money a unit more: 25 with 4, and with 4 each of 8.
		const root = { scale: 100, elasticity: 0.5, margin: 1 };
		for (const each of [[root], [root, root]]) {
			const { budgets, price } = equalReturns(each, 4 * each.length);
			expect(price).toBeCloseTo(25, 9);
			for (const spent of budgets) expect(spent).toBeCloseTo(4, 9);
		}
	});

	it("comes close with one step of Albers' rule, and closer with more", () => {
		const steps: (readonly number[])[] = [[25, 25]];
		for (let step = 0; step < 6; step++) steps.push(albersStep(TWO, steps[step]!));
		expect(steps[1]![0]).toBeCloseTo(18.8276, 5);
		expect(steps[1]![1]).toBeCloseTo(31.1724, 5);
		expect(margin(steps[1]!)).toBeCloseTo(121.311763, 5);
		expect(steps[2]![0]).toBeCloseTo(17.40823, 5);
		expect(margin(steps[2]!)).toBeCloseTo(121.378165, 5);
		expect(steps[6]![0]).toBeCloseTo(16.9817, 4);
		expect(steps[6]![1]).toBeCloseTo(33.0183, 4);
	});

	it('stops paying where a unit more brings less than itself', () => {
		const [first, second] = TWO.map((one) => moneyAt(one, 1));
		expect(first).toBeCloseTo(9.39051, 5);
		expect(second).toBeCloseTo(16.77879, 5);
		// Money / sales = elasticity × margin (Dorfman & Steiner).
		expect(first! / (100 * first! ** 0.2)).toBeCloseTo(0.06, 10);
	});
});
