import { describe, expect, it } from 'vitest';
import type { Plan } from '../plan';
import type { Ladder } from '../policy/policy';
import { tierCushion } from './tierCushion';

/** Customers in one segment, codes in the order of their values, placed by hand. */
function plan(values: readonly number[], ladder: Partial<Ladder>, tier: readonly number[]): Plan {
	let sum = 0;
	const cumulative = Float64Array.from(values, (value) => (sum += Math.max(0, value)));
	return {
		window: { months: 1 },
		policy: { segments: [{ ladder: { measure: 'revenue', ...ladder } }] },
		measures: { profit: null },
		basis: { by: 'sell-in', value: Float64Array.from(values) },
		placement: {
			segment: new Uint8Array(values.length),
			plainTier: Uint8Array.from(tier),
			segments: [{ order: Int32Array.from(values.keys()), cumulative, positive: sum }],
		},
	} as unknown as Plan;
}
const tiers = [
	{ id: 'a', name: 'a', key: true, upTo: 0.5 },
	{ id: 'b', name: 'b', key: false, upTo: 1 },
];

describe('what a customer may lose before it falls', () => {
	it('[EXPLAIN-2] by cumulative share: until enough of the rest lies before it', () => {
		// 400, 300, 200, 100: before 300 lie 400 of 1000. Below 200 there lie 600 of (1000 − fall).
		const four = plan([400, 300, 200, 100], { by: 'cumulative-share', tiers }, [0, 0, 1, 1]);
		// At 200: before 400, whole 900: 400 < 450. At 199: before 600, whole 899: falls. 300 − 199.
		expect(tierCushion(four, 1)).toBe(101);
		expect(tierCushion(four, 2)).toBeNull();
	});
	it('[EXPLAIN-2] by rank: until enough customers stand before it', () => {
		const four = plan([400, 300, 200, 100], { by: 'rank-share', tiers }, [0, 0, 1, 1]);
		expect(tierCushion(four, 1)).toBe(101);
		expect(tierCushion(four, 0)).toBe(201);
	});
	it('[EXPLAIN-2] by bands: down to the fen', () => {
		const bands = [
			{ id: 'a', name: 'a', key: true, min: 2 },
			{ id: 'b', name: 'b', key: false, min: 0 },
		];
		const two = plan([350, 100], { by: 'monthly-average', tiers: bands }, [0, 1]);
		// 2 yuan are 200 fen; 199 falls.
		expect(tierCushion(two, 0)).toBe(151);
	});
	it('is unknown without a positive figure', () => {
		expect(tierCushion(plan([0, -5], { by: 'rank-share', tiers }, [0, 0]), 1)).toBeNull();
	});
});
