import { describe, expect, it } from 'vitest';
import { bestVisits, type VisitedTier } from './bestVisits';

const tier = (profit: number, visits: number, more: Partial<VisitedTier> = {}): VisitedTier => ({
	customers: 10,
	hours: 2,
	profit,
	visits,
	...more,
});

describe('[AUDIT-7] visits by marginal return', () => {
	it('go where an hour earns more, within the hours there are', () => {
		const found = bestVisits([tier(800, 10), tier(200, 10)], 0.5)!;
		const [strong, weak] = found.visits as [number, number];
		expect(strong + weak).toBeLessThanOrEqual(20);
		// Equal visits, four times the profit: sixteen times the visits but for whole ones.
		expect([strong, weak]).toEqual([19, 1]);
		expect(found.gap).toBeLessThan(0.01);
	});

	it('stay where they are best', () => {
		expect(bestVisits([tier(500, 8), tier(500, 8)], 0.3)!.visits).toEqual([8, 8]);
	});

	it('keep one a year, never pass the wish, and never double twice', () => {
		const found = bestVisits([tier(1e6, 4), tier(1e6, 12, { most: 12 }), tier(-5, 24)], 0.5)!;
		expect(found.visits).toEqual([8, 12, 1]);
	});

	it('are nothing for tiers without customers or visits', () => {
		const some = [tier(9, 4), tier(9, 0), tier(9, 4, { customers: 0 })];
		expect(bestVisits(some, 0.5)!.visits).toEqual([4, null, null]);
		expect(bestVisits([tier(9, 0)], 0.5)).toBeNull();
		expect(bestVisits([], 0.5)).toBeNull();
	});
});
