import { describe, expect, it } from 'vitest';
import { bestVisits, type VisitedTier } from './bestVisits';

const HALF = { elasticity: 0.5 };
const tier = (profit: number, visits: number, more: Partial<VisitedTier> = {}): VisitedTier => ({
	customers: 10,
	hours: 2,
	profit,
	visits,
	answer: HALF,
	...more,
});

describe('[AUDIT-7] visits by marginal return', () => {
	it('go where an hour earns more, within the hours there are', () => {
		const found = bestVisits([tier(800, 10), tier(200, 10)])!;
		const [strong, weak] = found.visits as [number, number];
		expect(strong + weak).toBeLessThanOrEqual(20);
		// Equal visits, four times the profit: sixteen times the visits but for whole ones.
		expect([strong, weak]).toEqual([19, 1]);
		expect(found.gap).toBeLessThan(0.01);
	});

	it('stay where they are best', () => {
		expect(bestVisits([tier(500, 8), tier(500, 8)])!.visits).toEqual([8, 8]);
	});

	it('keep one a year, never pass the wish, and never double twice', () => {
		const found = bestVisits([tier(1e6, 4), tier(1e6, 12, { most: 12 }), tier(-5, 24)])!;
		expect(found.visits).toEqual([8, 12, 1]);
	});

	it('are nothing for tiers without customers or visits', () => {
		const some = [tier(9, 4), tier(9, 0), tier(9, 4, { customers: 0 })];
		expect(bestVisits(some)!.visits).toEqual([4, null, null]);
		expect(bestVisits([tier(9, 0)])).toBeNull();
		expect(bestVisits([])).toBeNull();
	});

	it('follow judged curves, leave alone what nobody judged, and say what they are worth', () => {
		const curve = { least: 0.1, most: 1.8, delay: 0.8 / 0.9, steepness: 1.5 };
		const flat = { least: 0.95, most: 1.05, delay: 1, steepness: 1 };
		const found = bestVisits([
			tier(1000, 8, { answer: curve }),
			tier(1000, 8, { answer: flat }),
			tier(9e9, 8, { answer: null }),
		])!;
		const [judged, other, unknown] = found.visits;
		expect(unknown).toBeNull();
		expect(judged).toBeGreaterThan(8);
		expect(judged! + other!).toBeLessThanOrEqual(16);
		expect(found.worth).toBeGreaterThan(0);
		expect(bestVisits([tier(500, 8), tier(500, 8)])!.worth).toBeCloseTo(0, 9);
	});

	it('price the hour: what the next visit earns over what it takes', () => {
		// 4 visits × 20 h earn 800; the fifth brings 800 × ((5/4)^½ − 1) in 20 hours.
		const { hourPrice } = bestVisits([tier(800, 4)])!;
		expect(hourPrice).toBeCloseTo((800 * (1.25 ** 0.5 - 1)) / 20, 9);
	});
});
