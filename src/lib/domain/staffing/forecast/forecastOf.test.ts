import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../../policy/defaults';
import type { Policy } from '../../policy/policy';
import type { ForecastBase } from './forecast';
import { entered, forecastOf } from './forecastOf';

/** The two teams of the example: 1 200 A+ at 12 hours, 900 crystal at 21. */
const BASE: ForecastBase = {
	cells: [
		{ segment: 0, tier: 0, id: 'crystal', customers: 900, hours: 21, earned: null },
		{ segment: 1, tier: 0, id: 'a+', customers: 1200, hours: 12, earned: null },
	],
	teams: [
		{ id: 'key', name: '', cells: [0], current: 12 },
		{ id: 'field', name: '', cells: [1], current: null },
	],
	moves: [null, null],
	capacity: 1400,
	yearly: true,
	fromPipeline: null,
	interest: null,
};
const POLICY: Policy = {
	...DEFAULT_POLICY,
	capacity: { ...DEFAULT_POLICY.capacity, burstBuffer: 0 },
};
const withForecast = (forecast: Partial<Policy['forecast']>): Policy => ({
	...POLICY,
	forecast: { ...POLICY.forecast, ...forecast },
});

describe('[FORECAST-1] entered growth', () => {
	it('of 1 500 crystal customers takes 22.5 people more: 47 in one team', () => {
		const pooled = { ...BASE, teams: [{ id: 'all', name: '', cells: [0, 1], current: 20 }] };
		const years = forecastOf(pooled, withForecast({ growth: { crystal: 1500 } }));
		expect(years.map(({ teams }) => teams[0]!.headcount)).toEqual([24, 47]);
		expect(years[1]!.teams[0]!.fte - years[0]!.teams[0]!.fte).toBeCloseTo(22.5, 10);
		expect(years[1]!.teams[0]).toMatchObject({ customers: 3600, gap: 27 });
	});

	it('is added every year, team by team, and never leaves less than nobody', () => {
		const growth = { crystal: 100, 'a+': -700, ['__proto__']: 5 };
		const years = forecastOf(BASE, withForecast({ growth, years: 3 }));
		expect(years.map(({ customers }) => customers)).toEqual([
			[900, 1200],
			[1000, 500],
			[1100, 0],
			[1200, 0],
		]);
		expect(years.map(({ teams }) => teams.map(({ gap }) => gap))).toEqual([
			[2, 11],
			[3, 5],
			[5, 0],
			[6, 0],
		]);
	});

	it('of a tier in several segments goes by its customers of today', () => {
		const cells = [30, 10, 0].map((customers, segment) => ({
			...{ segment, tier: 0, id: 'gold', customers },
			...{ hours: 1, earned: null },
		}));
		expect(entered({ cells }, { gold: 8 })).toEqual([6, 2, 0]);
		const empty = cells.map((each) => ({ ...each, customers: 0 }));
		expect(entered({ cells: empty }, { gold: 8 })).toEqual([8, 0, 0]);
		expect(entered({ cells }, {})).toEqual([0, 0, 0]);
	});

	it('with bursts asks for the people of the bad month', () => {
		const bursts = { rate: 0.01, meanHours: 40, deviationHours: 0, percentile: 0.95 };
		const bursty = { ...withForecast({}), bursts: { ...bursts, draws: 100, seed: 1 } };
		const team = { id: 'all', name: '', cells: [0], current: 0 };
		const base = {
			...BASE,
			cells: [{ ...BASE.cells[0]!, customers: 600, hours: 24, earned: null }],
			teams: [team],
		};
		expect(forecastOf(base, bursty)[0]!.teams[0]!.headcount).toBe(14);
	});
});

describe('[FORECAST-2] moves of last year', () => {
	const moves = [
		{
			shares: [
				[0.8, 0.1],
				[0.05, 0.85],
			],
			smoothed: [false, false],
		},
	];
	const base: ForecastBase = {
		...BASE,
		cells: [
			{ segment: 0, tier: 0, id: 'gold', customers: 100, hours: 20, earned: null },
			{ segment: 0, tier: 1, id: 'rest', customers: 400, hours: 5, earned: null },
			{ segment: 1, tier: 0, id: 'other', customers: 7, hours: 5, earned: null },
		],
		moves: [...moves, null],
	};

	it('run once more each year, with those won; growth is left out', () => {
		const policy = withForecast({
			useMigration: true,
			won: { rest: 50, other: 1 },
			growth: { gold: 999 },
			years: 2,
		});
		const years = forecastOf(base, policy);
		expect(years[1]!.customers[0]).toBeCloseTo(100, 10);
		expect(years[1]!.customers[1]).toBeCloseTo(400, 10);
		// Nobody to learn from: its customers stay.
		expect(years[2]!.customers[2]).toBe(9);
	});

	it('are not used where a window is no year, or nobody was there before', () => {
		const policy = withForecast({ useMigration: true, years: 5 });
		expect(forecastOf({ ...base, yearly: false }, policy)).toHaveLength(1);
		expect(forecastOf({ ...base, moves: [null, null] }, policy)).toHaveLength(1);
	});
});
