import { describe, expect, it } from 'vitest';
import { bestShares, timeShares, type TimeShares } from './timeShares';

const along = (
	uses: readonly { readonly hours: number; readonly profit: number }[],
	elasticity: number | null,
): TimeShares =>
	timeShares(uses.map((use) => ({ ...use, answer: elasticity === null ? null : { elasticity } })));

describe('[AUDIT-5] [AUDIT-6] time by profit beside time by marginal return', () => {
	it('shares 100 hours 80 to 20 where the scales are 100 and 50', () => {
		const shares = bestShares([100, 50], 0.5);
		expect(shares).toEqual([0.8, 0.2]);
		const earned = 100 * (100 * shares[0]!) ** 0.5 + 50 * (100 * shares[1]!) ** 0.5;
		expect(earned).toBeCloseTo(1118.033989, 6);
	});

	it('sees that profit is not return: equal profit from fewer hours deserves more of them', () => {
		const found = along(
			[
				{ hours: 90, profit: 500 },
				{ hours: 10, profit: 500 },
			],
			0.5,
		);
		expect(found.today).toEqual([0.9, 0.1]);
		expect(found.byProfit).toEqual([0.5, 0.5]);
		expect(found.byReturn![0]).toBeCloseTo(0.1, 12);
		expect(found.gain).toBeGreaterThan(0.2);
	});

	it('leaves what is best already', () => {
		const found = along(
			[
				{ hours: 80, profit: 800 },
				{ hours: 20, profit: 200 },
			],
			0.3,
		);
		expect(found.byReturn![0]).toBeCloseTo(0.8, 12);
		expect(found.gain).toBeCloseTo(0, 12);
	});

	it('gives nothing to losses or to tiers without hours, and nobody knows without a judgement', () => {
		const uses = [
			{ hours: 50, profit: -100 },
			{ hours: 0, profit: 300 },
			{ hours: 50, profit: 100 },
		];
		expect(along(uses, 0.5).byReturn).toEqual([0, 0, 1]);
		expect(along(uses, 0.5).byProfit).toEqual([0, 0.75, 0.25]);
		expect(along(uses, null)).toMatchObject({ byReturn: null, gain: null });
		expect(along([], 0.5).gain).toBeNull();
		expect(along([{ hours: 0, profit: 0 }], 0.5).today).toEqual([0]);
	});

	it('follows judged curves, and leaves alone what nobody judged', () => {
		const curve = { least: 0.2, most: 2, delay: 1.25, steepness: 1 };
		const flat = { least: 0.9, most: 1.1, delay: 1, steepness: 1 };
		const found = timeShares([
			{ hours: 40, profit: 100, answer: curve },
			{ hours: 40, profit: 100, answer: flat },
			{ hours: 20, profit: 900, answer: null },
		]);
		expect(found.byReturn![2]).toBeCloseTo(0.2, 12);
		expect(found.byReturn![0]).toBeGreaterThan(0.6);
		expect(found.byReturn!.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
		expect(found.gain).toBeGreaterThan(0);
		const alike = { hours: 50, profit: 100, answer: curve };
		expect(timeShares([alike, { ...alike }]).byReturn).toEqual([0.5, 0.5]);
	});
});
