import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RUNS } from '../testing/runs';
import { STAFFING_STEPS } from './staffing';
import { staffed } from './testing/staffed';

const POOLED = [{ id: 'all', tiers: ['crystal', 'a-plus'], current: 20 }];
const only = (json: object, counts: readonly number[] = [900, 1200]) =>
	staffed({ teams: POOLED, ...json }, counts).staffing.teams[0]!;

describe('the ratio method', () => {
	it('[STAFF-8] is the workload of 66.67 and 116.67 customers an account manager by default', () => {
		expect(only({}).ratioFte).toBeCloseTo(23.785_714, 6);
		expect(900 / only({}, [900, 0]).ratioFte).toBeCloseTo(66.666_667, 6);
		expect(1200 / only({}, [0, 1200]).ratioFte).toBeCloseTo(116.666_667, 6);
	});
	it('[STAFF-8] goes by the figure that is given, and knows neither skill nor support', () => {
		const service = { crystal: { customersPerManager: 45 } };
		expect(only({ service }, [900, 0]).ratioFte).toBe(20);
		const capacity = { burstBuffer: 0, skill: 0.5, support: 2 };
		expect(only({ capacity }, [900, 0]).ratioFte).toBe(13.5);
	});
	it('[STAFF-8] counts 0 for a tier that takes no time', () => {
		const none = { visits: 0, calls: 0 };
		expect(only({ service: { crystal: none } }, [900, 0])).toMatchObject({
			ratioFte: 0,
			headcount: 0,
			achieved: 1,
		});
	});
});

describe('the way to the head count', () => {
	const stepsOf = (json: object): number[] =>
		only(json).steps.map(({ fte }) => Number(fte.toFixed(4)));

	it('[STAFF-9] has every step, also those that change nothing', () => {
		expect(only({}).steps.map(({ step }) => step)).toEqual(STAFFING_STEPS);
		expect(stepsOf({})).toEqual([23.7857, 23.7857, 23.7857, 23.7857, 23.7857, 23.7857, 24]);
	});
	it('[STAFF-9] is cumulative: back office, skill, bursts, whole people', () => {
		// 33 300 h / 1 400 h; / 1.25; / 0.9; × 1.1; up.
		const capacity = { burstBuffer: 0.1, support: 1.25, skill: 0.9 };
		expect(stepsOf({ capacity })).toEqual([
			23.7857, 23.7857, 19.0286, 21.1429, 21.1429, 23.2571, 24,
		]);
	});
	it('[STAFF-9] all calls at the back office are 27 000 h, 19.2857 FTE', () => {
		const service = { crystal: { calls: 0 }, 'a-plus': { calls: 0 } };
		expect(only({ service }).workload).toBe(27_000);
		expect(stepsOf({ service })[1]).toBe(19.2857);
	});
	it('[STAFF-4] [BURST-4] bursts replace the buffer', () => {
		const bursts = { rate: 0, meanHours: 1, deviationHours: 0 };
		const team = only({ bursts, capacity: { burstBuffer: 5 } });
		expect(team.fte).toBeCloseTo(23.785_714, 6);
		expect(team.heads).toEqual({ p50: 24, p80: 24, p90: 24, p95: 24, p99: 24 });
	});
});

describe('the people of today', () => {
	it('[STAFF-10] keep 84.084 % of the standard when 20 serve all', () => {
		expect(only({}).achieved).toBeCloseTo(0.840_841, 6);
		expect(only({ teams: [{ ...POOLED[0], current: 99 }] }).achieved).toBe(1);
		expect(only({ teams: [{ ...POOLED[0], current: 0 }] }).achieved).toBe(0);
	});
	it('[STAFF-10] that nobody entered keep nothing that is known, and are missing', () => {
		const [team] = staffed({}, [900, 0]).staffing.teams;
		expect(team).toMatchObject({ current: null, achieved: null, gap: 14 });
	});
	it('[STAFF-10] cost what one costs, times the head count', () => {
		expect(only({}).cost).toBeNull();
		expect(only({ capacity: { burstBuffer: 0, annualCostFen: 18_600_000 } }).cost).toBe(
			24 * 18_600_000,
		);
	});
});

it('[STAFF-7] a segment serves a tier by a standard of its own, part by part', () => {
	const segments = [
		{
			id: 'all',
			service: { crystal: { visits: 12 }, ghost: { visits: 1 } },
			ladder: { by: 'monthly-average', tiers: [{ id: 'crystal', key: true, min: 0 }] },
		},
	];
	// 12 × (1.5 + 0.75) + 12 × 0.25.
	expect(staffed({ segments, teams: null }, [1]).staffing.totals.workload).toBe(30);
});

it('[STAFF-4] [STAFF-10] more customers never need fewer people nor keep more of the standard', () => {
	const count = fc.nat(5000);
	fc.assert(
		fc.property(
			count,
			count,
			fc.integer({ min: 1, max: 500 }),
			fc.nat(60),
			(a, b, more, people) => {
				const teams = [{ ...POOLED[0], current: people }];
				const [before, after] = [only({ teams }, [a, b]), only({ teams }, [a + more, b])];
				expect(after.headcount).toBeGreaterThanOrEqual(before.headcount);
				expect(after.achieved).toBeLessThanOrEqual(before.achieved!);
				expect(before.achieved).toBeGreaterThanOrEqual(0);
				expect(before.achieved).toBeLessThanOrEqual(1);
				expect(after.steps.at(-1)?.fte).toBe(after.headcount);
				const apart = staffed({}, [a, b]).staffing;
				expect(apart.totals.fte).toBeCloseTo(before.fte, 9);
			},
		),
		RUNS,
	);
});
