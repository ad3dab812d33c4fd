import { describe, expect, it } from 'vitest';
import type { Bursts } from '../../policy/policy';
import { burstLoad, quickHours } from './burstLoad';
import { burstMonths } from './burstMonths';

const BURSTS: Bursts = {
	rate: 0.01,
	meanHours: 40,
	deviationHours: 40,
	percentile: 0.9,
	draws: 10_000,
	seed: 1,
};
const SHARES = [0.5, 0.8, 0.9, 0.95, 0.99];

/** P(burst hours ≤ x) for exponential hours: a Poisson mixture of Erlang distributions. */
function exact(x: number, requests: number, mean: number): number {
	const t = x / mean;
	let sum = Math.exp(-requests);
	let count = Math.exp(-requests);
	let erlangTail = 0;
	let term = Math.exp(-t);
	for (let n = 1; n < 400; n++) {
		count *= requests / n;
		erlangTail += term;
		term *= t / n;
		sum += count * (1 - erlangTail);
	}
	return sum;
}

describe('[BURST-1] mean and variance of a month', () => {
	it('are those of a compound Poisson sum: exponential hours of mean 40', () => {
		const load = burstLoad(600, BURSTS);
		expect(load.requests).toBe(6);
		expect(1200 + load.mean).toBe(1440);
		expect(Math.sqrt(load.variance)).toBeCloseTo(138.564, 3);
	});

	it('[BURST-2] give the quick figure', () => {
		expect(1200 + quickHours(burstLoad(600, BURSTS), 0.9)).toBeCloseTo(1617.58, 2);
		expect(quickHours(burstLoad(1, BURSTS), 0.01)).toBe(0);
	});
});

describe('[BURST-3] simulated months', () => {
	it('lie where the exact distribution puts them', () => {
		for (const customers of [30, 600, 6000]) {
			const hours = burstMonths(customers, BURSTS);
			for (const p of SHARES) {
				const slack = 4 * Math.sqrt((p * (1 - p)) / BURSTS.draws);
				expect(Math.abs(exact(hours(p), customers * BURSTS.rate, 40) - p)).toBeLessThan(
					// A month without a request has a share of its own.
					Math.max(slack, p < exact(0, customers * BURSTS.rate, 40) ? 1 : 0),
				);
			}
		}
	});

	it('are the same months again, to the last bit, and others from another seed', () => {
		const [once, again, other] = [1, 1, 2].map((seed) =>
			SHARES.map(burstMonths(600, { ...BURSTS, seed })),
		);
		expect(again).toEqual(once);
		expect(other).not.toEqual(once);
		expect(once).toMatchInlineSnapshot(`
			[
			  219.56237297906185,
			  347.3753469118609,
			  422.3308838016719,
			  490.2725391341296,
			  647.7764341424054,
			]
		`);
	});

	it('keep mean and variance for steady and for wild hours', () => {
		for (const deviationHours of [8, 40, 120]) {
			const bursts = { ...BURSTS, deviationHours, draws: 5000 };
			const hours = burstMonths(600, bursts);
			const months = Array.from({ length: bursts.draws }, (_, k) => hours((k + 1) / bursts.draws));
			const mean = months.reduce((sum, each) => sum + each, 0) / months.length;
			const variance = months.reduce((sum, each) => sum + (each - mean) ** 2, 0) / months.length;
			const right = burstLoad(600, bursts);
			expect(Math.abs(mean / right.mean - 1)).toBeLessThan(0.05);
			expect(Math.abs(variance / right.variance - 1)).toBeLessThan(0.15);
		}
	});

	it('take the nearest rank of few draws, and need none for fixed hours', () => {
		const few = burstMonths(600, { ...BURSTS, draws: 4 });
		expect(few(0.5)).toBeLessThanOrEqual(few(0.51));
		expect(few(0.75)).toBeLessThanOrEqual(few(0.99));
		expect(few(0.99)).toBe(few(0.999));
		const fixed = burstMonths(600, { ...BURSTS, deviationHours: 0, draws: 1 });
		expect(SHARES.map(fixed)).toEqual([240, 320, 360, 400, 480]);
	});

	it('cost nothing without customers, requests or hours', () => {
		expect(burstMonths(0, BURSTS)(0.99)).toBe(0);
		expect(burstMonths(600, { ...BURSTS, rate: 0 })(0.99)).toBe(0);
		expect(burstMonths(600, { ...BURSTS, meanHours: 0 })(0.99)).toBe(0);
	});
});
