import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RUNS } from '../testing/runs';
import { BgBb } from './bgbb';
import { Likelihood } from './likelihood';

const PARAMETERS = { alpha: 1.204, beta: 0.75, gamma: 0.657, delta: 2.783 };
const DONORS = new BgBb(PARAMETERS, 6);

describe('with the parameters of the donors', () => {
	it.each([
		[6, 6, 0.930403, 3.752116],
		[0, 0, 0.108017, 0.072803],
		[3, 3, 0.094973, 0.223508],
		[3, 5, 0.766734, 1.804426],
		[3, 6, 0.930403, 2.189602],
		[4, 4, 0.200133, 0.583027],
		[1, 6, 0.930403, 1.147927],
	])('[CHURN-2] x = %i, t = %i of 6 months', (bought, last, alive, purchases) => {
		const outlook = DONORS.outlook({ bought, last, observed: 6 }, 5);
		expect(outlook.alive).toBeCloseTo(alive, 6);
		expect(outlook.purchases).toBeCloseTo(purchases, 6);
	});
	it('[CHURN-2] somebody who bought this month for the first time is as alive as any newcomer', () => {
		const { alive } = DONORS.outlook({ bought: 0, last: 0, observed: 0 }, 1);
		expect(alive).toBeCloseTo(2.783 / (0.657 + 2.783), 12);
	});
	it('[CHURN-2] the chances of all histories add up to one', () => {
		// A history (x, t) stands for as many patterns as x − 1 of t − 1 months can be chosen.
		const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k);
		const logs = Object.values(PARAMETERS).map(Math.log);
		let sum = 0;
		for (let bought = 0; bought <= 6; bought++) {
			for (let last = bought; last <= (bought === 0 ? 0 : 6); last++) {
				const patterns = bought === 0 ? 1 : choose(last - 1, bought - 1);
				const one = new Likelihood([{ bought, last, observed: 6, customers: 1 }]);
				sum += patterns * Math.exp(one.heightAt(logs));
			}
		}
		expect(sum).toBeCloseTo(1, 12);
	});
});

describe('with any parameters', () => {
	const parameter = fc.double({ min: -9.21, max: 9.21, noNaN: true }).map(Math.exp);
	const parameters = fc.record({
		alpha: parameter,
		beta: parameter,
		gamma: parameter,
		delta: parameter,
	});
	const months = fc
		.tuple(fc.integer({ min: 1, max: 60 }), fc.nat(), fc.nat())
		.map(([observed, a, b]) => {
			const last = a % (observed + 1);
			return { observed, last, bought: last === 0 ? 0 : 1 + (b % last) };
		});

	it('[CHURN-2] chances are chances, and purchases are no more than months', () => {
		fc.assert(
			fc.property(parameters, months, (given, history) => {
				const { alive, purchases } = new BgBb(given, 60).outlook(history, 12);
				expect(alive).toBeGreaterThanOrEqual(0);
				expect(alive).toBeLessThanOrEqual(1);
				expect(purchases).toBeGreaterThanOrEqual(0);
				expect(purchases).toBeLessThanOrEqual(12);
			}),
			RUNS,
		);
	});
	it('[CHURN-2] who bought later is likelier alive; a longer silence never speaks for it', () => {
		fc.assert(
			fc.property(parameters, months, (given, history) => {
				const model = new BgBb(given, 60);
				const aliveOf = (other: Partial<typeof history>): number =>
					model.outlook({ ...history, ...other }, 1).alive;
				if (history.bought > 0 && history.last < history.observed) {
					expect(aliveOf({ last: history.last + 1 })).toBeGreaterThanOrEqual(aliveOf({}) - 1e-12);
				}
			}),
			RUNS,
		);
	});
});
