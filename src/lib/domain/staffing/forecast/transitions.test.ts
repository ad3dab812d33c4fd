import { describe, expect, it } from 'vitest';
import type { MigrationCell } from '../../plan';
import { advance } from './advance';
import { longRun, settledShares, tierValues } from './longRun';
import { smoothedRow } from './smoothedRow';
import { transitions } from './transitions';

const Q = [
	[0.8, 0.12, 0.03],
	[0.1, 0.7, 0.12],
	[0.02, 0.08, 0.8],
];
const WON = [0, 10, 60];
const rounded = (values: readonly number[], places: number): number[] =>
	values.map((value) => Number(value.toFixed(places)));

const cell = (
	from: MigrationCell['from'],
	to: MigrationCell['to'],
	customers: number,
): MigrationCell => ({ segment: 0, from, to, customers, revenue: 0, priorRevenue: 0 });

describe('[FORECAST-2] a year of moves', () => {
	it('leads where the textbook says', () => {
		const first = advance([40, 120, 400], Q, WON);
		const second = advance(first, Q, WON);
		const third = advance(second, Q, WON);
		expect(rounded(first, 4)).toEqual([52, 130.8, 395.6]);
		expect(rounded(second, 3)).toEqual([62.592, 139.448, 393.736]);
		expect(rounded(third, 4)).toEqual([71.8931, 146.6235, 393.6003]);
	});

	it('smooths few customers with a prior', () => {
		const row = smoothedRow([8, 1, 0, 1], [0.8, 0.1, 0.05, 0.05], 4);
		expect(rounded(row, 7)).toEqual([0.8, 0.1, 0.0142857, 0.0857143]);
	});

	it('takes the shares of tiers with many customers as they are, lost ones left out', () => {
		const found = transitions(
			[cell(0, 0, 30), cell(0, 1, 6), cell(0, 'lost', 4), cell(1, 1, 50), cell('new', 1, 99)],
			2,
		);
		expect(found).toEqual({
			shares: [
				[0.75, 0.15],
				[0, 1],
			],
			smoothed: [false, false],
		});
	});

	it('draws small tiers, empty ones too, towards how the segment moved', () => {
		const found = transitions(
			[cell(0, 0, 1), cell(1, 0, 5), cell(1, 1, 80), cell(1, 2, 10), cell(1, 'lost', 4)],
			3,
		)!;
		expect(found.smoothed).toEqual([true, false, true]);
		// Of 100: 81 kept, 5 rose, 10 fell, 4 lost. The best tier cannot rise, the last not fall.
		expect(rounded(found.shares[0]!, 6)).toEqual(rounded([(1 + 4 * 0.86) / 5, 0.4 / 5, 0], 6));
		expect(rounded(found.shares[2]!, 6)).toEqual([0, 0.05, 0.91]);
	});

	it('knows nothing where nobody was', () => {
		expect(transitions([cell('new', 0, 7)], 2)).toBeNull();
	});
});

describe('[FORECAST-3] the long run', () => {
	const CLOSED = [
		[0.9, 0.1],
		[0.05, 0.95],
	];

	it('has as many coming as going, and lifetimes', () => {
		const found = longRun(Q, WON, [40, 120, 400])!;
		expect(rounded(found.customers, 4)).toEqual([152.6104, 214.8594, 451.8072]);
		expect(rounded(found.lifetimes!, 4)).toEqual([14.3718, 12.7367, 11.5318]);
	});

	it('settles where nobody is lost: a third and two thirds', () => {
		expect(rounded(settledShares(CLOSED)!, 12)).toEqual(rounded([1 / 3, 2 / 3], 12));
		const found = longRun(CLOSED, [0, 0], [80, 10])!;
		expect(rounded(found.customers, 9)).toEqual([30, 60]);
		expect(found.lifetimes).toBeNull();
	});

	it('does not exist where nobody is lost and others come, or nothing moves', () => {
		expect(longRun(CLOSED, [1, 0], [80, 10])).toBeNull();
		expect(longRun([[1]], [0], [7])!.customers).toEqual([7]);
		const still = [
			[1, 0],
			[0, 1],
		];
		expect(longRun(still, [0, 0], [3, 4])).toBeNull();
		expect(settledShares(Q)).toBeNull();
		expect(settledShares([])).toBeNull();
	});
});

describe('[FORECAST-4] the value of a customer', () => {
	it('is what its tier and those it moves to earn, later years counting less', () => {
		const values = tierValues(Q, [50_000, 12_000, 2_000], 0.1)!;
		expect(rounded(values, 2)).toEqual([230_834.72, 106_005.84, 50_990.54]);
	});

	it('is a year of profit over the interest for who never leaves, and endless without any', () => {
		expect(tierValues([[1]], [100], 0.1)![0]).toBeCloseTo(1100, 9);
		expect(tierValues([[1]], [100], 0)).toBeNull();
	});
});
