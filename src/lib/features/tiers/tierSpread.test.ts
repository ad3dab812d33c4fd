import { expect, it } from 'vitest';
import type { Plan } from '$lib/domain/plan';
import { tierSpread } from './tierSpread';

it('says mean, median and the 90th percentile of each tier, and nothing of an empty one', () => {
	const revenue = Float64Array.of(100, 20, 30, 40, -10, 70, 60, 50, 80, 90, 10, 500);
	const plan = {
		policy: { segments: [{ ladder: { tiers: [{}, {}, {}] } }] },
		placement: {
			tier: Uint8Array.of(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0),
			segments: [{ order: Int32Array.from(revenue.keys()) }],
		},
		measures: { revenue },
	} as unknown as Plan;
	const [one, many, none] = tierSpread(plan, 0);
	expect(one).toEqual({ place: 0, customers: 1, mean: 500, median: 500, p90: 500, largest: 500 });
	// −10, 10, 20 … 100: eleven, the sixth is 50, nearest rank of 9.9 is the tenth.
	expect(many).toMatchObject({ customers: 11, median: 50, p90: 90, largest: 100 });
	expect(many?.mean).toBeCloseTo(540 / 11, 12);
	expect(none).toEqual({
		place: 2,
		customers: 0,
		mean: null,
		median: null,
		p90: null,
		largest: null,
	});
});
