import { describe, expect, it } from 'vitest';
import type { Placement } from '$lib/domain/plan';
import { NONE } from '$lib/domain/plan';
import { cutEffect, hasMoved } from './view';

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
