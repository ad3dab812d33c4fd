import { describe, expect, it } from 'vitest';
import type { Placement } from '$lib/domain/plan';
import { NONE } from '$lib/domain/plan';
import type { Ladder } from '$lib/domain/policy/policy';
import { cutEffect, hasMoved, isBoundary } from './view';

const shares: Ladder = {
	by: 'cumulative-share',
	measure: 'revenue',
	tiers: [
		{ id: 'a', name: 'a', key: true, upTo: 0.5 },
		{ id: 'b', name: 'b', key: false, upTo: 1 },
	],
};
const bands: Ladder = {
	by: 'monthly-average',
	measure: 'revenue',
	tiers: [
		{ id: 'a', name: 'a', key: true, min: 1000 },
		{ id: 'b', name: 'b', key: false, min: 0 },
	],
};

describe('near a cut', () => {
	it('is within five percent of it, on either side', () => {
		// 0.5 × 0.95 = 0.475, 0.5 × 1.05 = 0.525.
		expect([0.474, 0.475, 0.5, 0.524, 0.525].map((at) => isBoundary(shares, at, 1))).toEqual([
			false,
			true,
			true,
			true,
			false,
		]);
		expect([949, 950, 1049, 1050].map((at) => isBoundary(bands, at, 1))).toEqual([
			false,
			true,
			true,
			false,
		]);
	});
	it('is nobody without a position or without revenue', () => {
		expect(isBoundary(shares, Number.NaN, 1)).toBe(false);
		expect(isBoundary(shares, 0.5, 0)).toBe(false);
	});
});

describe('who moved', () => {
	const of = (tier: number, prior: number): Placement =>
		({ tier: Uint8Array.of(tier), priorTier: Uint8Array.of(prior) }) as unknown as Placement;
	it('is against the baseline where there is a scenario', () => {
		const plan = of(0, 1);
		expect(hasMoved(plan, of(0, 1), 0)).toBe(false);
		expect(hasMoved(plan, of(1, 1), 0)).toBe(true);
	});
	it('is against the prior window without one, and a new customer has not moved', () => {
		const up = of(0, 1);
		const fresh = of(0, NONE);
		expect(hasMoved(up, up, 0)).toBe(true);
		expect(hasMoved(fresh, fresh, 0)).toBe(false);
	});
});

it('says what a moved cut brings', () => {
	// 400, 200, 100: the cut moves from one customer to three.
	expect(cutEffect({ count: 3 }, { count: 1 }, [400, 600, 700])).toEqual({
		customers: 2,
		revenue: 300,
	});
	expect(cutEffect({ count: 0 }, { count: 1 }, [400])).toEqual({ customers: -1, revenue: -400 });
});
