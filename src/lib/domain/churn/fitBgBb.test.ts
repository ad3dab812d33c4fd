import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SeededNumbers } from '../primitives/seededNumbers';
import { RUNS } from '../testing/runs';
import { PARAMETERS } from './bgbb';
import type { HistoryCount } from './buyingHistory';
import { fitBgBb } from './fitBgBb';
import { Likelihood } from './likelihood';
import { anyHistories, anyLogs } from './testing/anyHistories';
import { DONORS } from './testing/donors';

/** Customers who buy each month with chance `buys` and stop before it with chance `stops`. */
function simulated(customers: number, months: number, buys: number, stops: number): HistoryCount[] {
	const numbers = new SeededNumbers(customers + months);
	return Array.from({ length: customers }, () => {
		let bought = 0;
		let last = 0;
		for (let month = 1; month <= months && numbers.next() >= stops; month++) {
			if (numbers.next() >= buys) continue;
			bought++;
			last = month;
		}
		return { bought, last, observed: months, customers: 1 };
	});
}

describe('the fit', () => {
	it('[CHURN-3] of the donors is the published one', () => {
		const fit = fitBgBb(DONORS)!;
		expect(DONORS.reduce((sum, { customers }) => sum + customers, 0)).toBe(11_104);
		expect(fit.logLikelihood).toBeCloseTo(-33225.5813, 4);
		expect(fit.parameters.alpha).toBeCloseTo(1.20352, 5);
		expect(fit.parameters.beta).toBeCloseTo(0.74972, 5);
		expect(fit.parameters.gamma).toBeCloseTo(0.65672, 5);
		expect(fit.parameters.delta).toBeCloseTo(2.78344, 5);
		expect(fit.limits).toEqual([]);
	});
	it('[CHURN-3] finds again the chances that a portfolio was made with', () => {
		const { parameters } = fitBgBb(simulated(2000, 12, 0.3, 0.05))!;
		const { alpha, beta, gamma, delta } = parameters;
		expect(alpha / (alpha + beta)).toBeCloseTo(0.3, 1.5);
		expect(gamma / (gamma + delta)).toBeCloseTo(0.05, 1.5);
	});
	it('[CHURN-3] where nobody stops is a limit, and says of which parameter', () => {
		const fit = fitBgBb(simulated(500, 12, 0.4, 0))!;
		expect(fit.limits).toContain('gamma');
		expect(fit.parameters.gamma).toBeCloseTo(0.0001, 9);
	});
	it('[CHURN-3] where all buy alike is the other limit', () => {
		const alike = Array.from({ length: 7 }, (_, bought) => ({
			...{ bought, last: bought === 0 ? 0 : 6, observed: 6 },
			// A coin a month: 1, 6, 15, 20 … of 64 customers.
			customers: [1, 6, 15, 20, 15, 6, 1][bought]!,
		}));
		const { limits, parameters } = fitBgBb(alike)!;
		expect(limits).toContain('beta');
		expect(parameters.beta).toBeCloseTo(10_000, 6);
	});
	it('[CHURN-3] fails without customers, and below two months observed', () => {
		expect(fitBgBb([])).toBeNull();
		expect(fitBgBb([{ bought: 1, last: 1, observed: 1, customers: 50 }])).toBeNull();
		expect(fitBgBb([{ bought: 1, last: 1, observed: 2, customers: 50 }])).not.toBeNull();
	});
	it('[CHURN-3] does not hang on the order of the histories, nor on how they are counted', () => {
		const split = DONORS.flatMap((each) => [
			{ ...each, customers: each.customers - 1 },
			{ ...each, customers: 1 },
		]).reverse();
		const { logLikelihood, parameters } = fitBgBb(split)!;
		expect(logLikelihood).toBeCloseTo(-33225.5813, 4);
		expect(parameters.alpha).toBeCloseTo(1.20352, 5);
		expect(fitBgBb(DONORS.toReversed())).toEqual(fitBgBb(DONORS));
	});
	it('[CHURN-3] no other parameters make the donors likelier', () => {
		const { logLikelihood } = fitBgBb(DONORS)!;
		const likelihood = new Likelihood(DONORS);
		fc.assert(
			fc.property(anyLogs, (logs) => {
				expect(likelihood.heightAt(logs)).toBeLessThanOrEqual(logLikelihood + 1e-6);
			}),
			RUNS,
		);
	});
	it('[CHURN-3] ends where the slope is level, or points outside of what is searched', () => {
		fc.assert(
			fc.property(anyHistories, (histories) => {
				const fit = fitBgBb(histories);
				if (fit === null) return;
				const likelihood = new Likelihood(histories);
				const height = likelihood.heightAt(Object.values(fit.parameters).map(Math.log));
				const most = 1e-4 * Math.max(1, Math.abs(height));
				PARAMETERS.forEach((name, axis) => {
					const slope = likelihood.slope[axis]!;
					if (!fit.limits.includes(name)) expect(Math.abs(slope)).toBeLessThanOrEqual(most);
					else if (fit.parameters[name] < 1) expect(slope).toBeLessThanOrEqual(most);
					else expect(slope).toBeGreaterThanOrEqual(-most);
				});
			}),
			RUNS,
		);
	});
});
