import { expect, it } from 'vitest';
import { NONE, type Plan } from '$lib/domain/plan';
import { keyFlow } from './keyFlow';

/** Five customers: stays key, rises, is new and key, falls, is lost. */
function plan(revenue: readonly number[], prior: readonly number[]): Plan {
	return {
		policy: { segments: [{ ladder: { tiers: [{ key: true }, { key: false }] } }] },
		placement: {
			segment: new Uint8Array(5),
			tier: Uint8Array.of(0, 0, 0, 1, NONE),
			priorTier: Uint8Array.of(0, 1, NONE, 0, 0),
			segments: [{ order: Int32Array.of(0, 1, 2, 3) }],
		},
		measures: {
			size: 5,
			present: Uint8Array.of(1, 1, 1, 1, 0),
			revenue: Float64Array.from(revenue),
			priorRevenue: Float64Array.from(prior),
		},
	} as unknown as Plan;
}

it('counts who came to the key tiers and who left them, in customers and money', () => {
	const flow = keyFlow(plan([900, 500, 400, 100, 0], [800, 200, 0, 600, 700]), 0);
	expect(flow).toEqual({
		risen: { customers: 1, revenue: 500 },
		fresh: { customers: 1, revenue: 400 },
		fallen: { customers: 1, revenue: 100 },
		lost: { customers: 1, revenue: 700 },
		net: 0,
		// Last year 600 was the least; 500 and 400 are key now because the cut came down.
		byLowerCut: 2,
		priorLeast: 600,
	});
});

it('has no cut to compare with where nobody was key', () => {
	const flow = keyFlow(plan([900, 500, 400, 100, 0], [0, 0, 0, 0, 0]), 1);
	expect([flow.priorLeast, flow.byLowerCut, flow.net]).toEqual([null, 0, 0]);
});
