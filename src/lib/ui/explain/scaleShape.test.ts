import { describe, expect, it } from 'vitest';
import type { Tier } from '$lib/domain/policy/policy';
import { scaleShape } from './scaleShape';

const tier: Tier = { id: 't', name: 't', key: true };

describe('the scale of a tier', () => {
	it('is the share itself on share ladders', () => {
		const shape = scaleShape({
			by: 'cumulative-share',
			position: 0.61,
			cuts: [
				{ tier, at: 0.5 },
				{ tier, at: 0.7 },
				{ tier, at: 1 },
			],
		});
		expect(shape.parts.map((part) => [part.from, part.to])).toEqual([
			[0, 0.5],
			[0.5, 0.7],
			[0.7, 1],
		]);
		expect(shape.at).toBe(0.61);
		expect(shape.cuts.map((cut) => cut.value)).toEqual([0.5, 0.7]);
	});

	it('grows by factors on bands, the best at the left', () => {
		// Bounds 4000 and 1000: the scale runs from 8000 to 500, four doublings; 4000 is one in.
		const shape = scaleShape({
			by: 'monthly-average',
			position: 1000,
			cuts: [
				{ tier, at: 4000 },
				{ tier, at: 1000 },
				{ tier, at: 0 },
			],
		});
		expect(shape.parts.map((part) => part.to)).toEqual([0.25, 0.75, 1]);
		expect(shape.at).toBe(0.75);
	});

	it('has no place for a customer without a position, and the end for one without revenue', () => {
		const cuts = [
			{ tier, at: 100 },
			{ tier, at: 0 },
		];
		expect(scaleShape({ by: 'monthly-average', position: null, cuts }).at).toBeNull();
		expect(scaleShape({ by: 'monthly-average', position: -5, cuts }).at).toBe(1);
	});
});
