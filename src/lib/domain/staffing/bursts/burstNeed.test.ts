import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bursts } from '../../policy/policy';
import { RUNS } from '../../testing/runs';
import { headcountOf } from '../headcountOf';
import { burstLoad, quickHours } from './burstLoad';
import { burstFte, burstNeed } from './burstNeed';

const FIXED: Bursts = {
	rate: 0.01,
	meanHours: 40,
	deviationHours: 0,
	percentile: 0.9,
	draws: 10_000,
	seed: 1,
};
const SHARES = [0.5, 0.8, 0.9, 0.95, 0.99];

describe('[BURST-4] people for bursts', () => {
	it('are those of the example: 1 200 hours a month, 6 requests of 40 hours', () => {
		const team = { customers: 600, workload: 14_400 };
		const fte = burstFte(team, 1400, FIXED);
		expect(SHARES.map((p) => Number(fte(p).toFixed(2)))).toEqual([
			12.34, 13.03, 13.37, 13.71, 14.4,
		]);
		expect(burstNeed(team, 1400, FIXED)).toEqual({
			fte: fte(0.9),
			heads: { p50: 13, p80: 14, p90: 14, p95: 14, p99: 15 },
		});
		expect(headcountOf(team.workload / 1400)).toBe(11);
	});

	it('show what pooling saves at P95: 8 + 8 = 16 against 14', () => {
		const half = burstNeed({ customers: 300, workload: 7200 }, 1400, FIXED);
		const pooled = burstNeed({ customers: 600, workload: 14_400 }, 1400, FIXED);
		expect([half.heads.p95 * 2, pooled.heads.p95]).toEqual([16, 14]);
	});

	it('are the routine hours alone without customers', () => {
		expect(burstNeed({ customers: 0, workload: 0 }, 1400, FIXED).heads).toEqual({
			p50: 0,
			p80: 0,
			p90: 0,
			p95: 0,
			p99: 0,
		});
	});

	it('never fall with the percentile, and the quick figure is within one of them', () => {
		const team = fc.record({ customers: fc.integer({ min: 200, max: 2000 }) });
		const hours = fc.record({
			rate: fc.double({ min: 0.02, max: 0.1, noNaN: true }),
			meanHours: fc.double({ min: 1, max: 25, noNaN: true }),
			steadiness: fc.double({ min: 0, max: 1, noNaN: true }),
			seed: fc.integer({ min: 0, max: 1000 }),
		});
		fc.assert(
			fc.property(team, hours, ({ customers }, { steadiness, ...drawn }) => {
				const bursts = {
					...FIXED,
					...drawn,
					deviationHours: drawn.meanHours * steadiness,
					draws: 2000,
				};
				const workload = customers * 12;
				const { heads } = burstNeed({ customers, workload }, 1400, bursts);
				const simulated = [heads.p50, heads.p80, heads.p90, heads.p95, heads.p99];
				expect(simulated).toEqual([...simulated].sort((a, b) => a - b));
				const load = burstLoad(customers, bursts);
				SHARES.forEach((p, k) => {
					const quick = headcountOf((workload / 12 + quickHours(load, p)) / (1400 / 12));
					expect(Math.abs(quick - simulated[k]!)).toBeLessThanOrEqual(1);
				});
			}),
			RUNS,
		);
	});

	it('cost a large team no more than a small one', () => {
		const bursts = { ...FIXED, deviationHours: 40 };
		const started = performance.now();
		burstNeed({ customers: 50_000, workload: 600_000 }, 1400, bursts);
		expect(performance.now() - started).toBeLessThan(250);
	});
});
