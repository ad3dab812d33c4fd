import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RUNS } from '../testing/runs';
import type { HistoryCount } from './buyingHistory';
import { Likelihood } from './likelihood';
import { anyHistories, anyLogs } from './testing/anyHistories';

/** ln B(a + x, b + y) / B(a, b), by products alone. */
function lnBetaRatio(a: number, b: number, x: number, y: number): number {
	let sum = 0;
	for (let k = 0; k < x; k++) sum += Math.log(a + k);
	for (let k = 0; k < y; k++) sum += Math.log(b + k);
	for (let k = 0; k < x + y; k++) sum -= Math.log(a + b + k);
	return sum;
}

/** The formula as it is printed: alive to the end, or stopped in one of the months since. */
function plain({ bought, last, observed }: HistoryCount, logs: readonly number[]): number {
	const [alpha, beta, gamma, delta] = logs.map(Math.exp) as [number, number, number, number];
	const chance = (stops: number, months: number): number =>
		Math.exp(
			lnBetaRatio(alpha, beta, bought, months - bought) + lnBetaRatio(gamma, delta, stops, months),
		);
	let sum = chance(0, observed);
	for (let months = last; months < observed; months++) sum += chance(1, months);
	return sum;
}

describe('the likelihood', () => {
	it('[CHURN-2] is that of the printed formula, history by history', () => {
		fc.assert(
			fc.property(anyHistories, anyLogs, (histories, logs) => {
				const should = histories.reduce(
					(sum, each) => sum + each.customers * Math.log(plain(each, logs)),
					0,
				);
				const is = new Likelihood(histories).heightAt(logs);
				expect(Math.abs(is - should)).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(should)));
			}),
			RUNS,
		);
	});
	it('[CHURN-3] rises as its slope says', () => {
		fc.assert(
			fc.property(anyHistories, anyLogs, (histories, logs) => {
				const likelihood = new Likelihood(histories);
				const size = 1 + Math.abs(likelihood.heightAt(logs));
				const slope = [...likelihood.slope];
				slope.forEach((should, axis) => {
					const step = 1e-4;
					const at = (by: number) => likelihood.heightAt(logs.with(axis, logs[axis]! + by));
					const is = (at(step) - at(-step)) / (step + step);
					expect(Math.abs(is - should)).toBeLessThanOrEqual(1e-6 * size);
				});
			}),
			RUNS,
		);
	});
	it('[CHURN-2] of thousands of months does not run out of numbers', () => {
		const long = [{ bought: 0, last: 0, observed: 3000, customers: 5 }];
		const full = [{ bought: 3000, last: 3000, observed: 3000, customers: 5 }];
		for (const logs of [
			[9, 9, 9, 9],
			[-9, -9, -9, -9],
			[9, -9, 9, -9],
			[-9, 9, -9, 9],
		]) {
			for (const histories of [long, full]) {
				const likelihood = new Likelihood(histories);
				expect(Number.isFinite(likelihood.heightAt(logs))).toBe(true);
				expect([...likelihood.slope].every(Number.isFinite)).toBe(true);
			}
		}
	});
});
