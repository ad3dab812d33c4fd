import { describe, expect, it } from 'vitest';
import { silenceOf, simpleRuleOf } from './simpleRule';

const alike = (customers: number, bought: number, observed: number) => ({
	bought,
	last: bought,
	observed,
	customers,
});

describe('the simple rule', () => {
	const ONE = { shape: 1, rate: 1, mean: 1 };

	it('[CHURN-4] ten purchases in nine months, then three silent ones', () => {
		expect(silenceOf(ONE, { bought: 9, last: 9, observed: 12 })).toBeCloseTo(0.055799, 6);
		// Without any doubt about the rate: e to the minus 10/9 × 3 … the plain Poisson figure.
		const sure = { shape: Infinity, rate: Infinity, mean: 10 / 9 };
		expect(silenceOf(sure, { bought: 9, last: 9, observed: 12 })).toBeCloseTo(0.035674, 6);
	});
	it('[CHURN-4] takes its spread from the portfolio: rates of 1 and ½, half of the customers each', () => {
		// Mean ¾, variance 1/16: shape 9, rate 12.
		const rule = simpleRuleOf([alike(10, 5, 5), alike(10, 1, 3)]);
		expect(rule.shape).toBeCloseTo(9, 10);
		expect(rule.rate).toBeCloseTo(12, 10);
		expect(rule.mean).toBeCloseTo(0.75, 10);
	});
	it('[CHURN-4] below twenty customers takes 1 and 1', () => {
		expect(simpleRuleOf([alike(10, 5, 5), alike(9, 1, 3)])).toEqual(ONE);
		expect(simpleRuleOf([])).toEqual(ONE);
	});
	it('[CHURN-4] customers all alike leave no spread: their one rate is the rule', () => {
		const rule = simpleRuleOf([alike(3000, 2, 8)]);
		expect(rule).toEqual({ shape: Infinity, rate: Infinity, mean: 1 / 3 });
		expect(silenceOf(rule, { bought: 2, last: 2, observed: 2 })).toBe(1);
	});
});
