import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NONE } from '../plan';
import { RUNS } from '../testing/runs';
import { strengthOf } from './strength';

/** Strength by customer, of revenue and segment by customer; NONE is outside the window. */
function strength(revenue: readonly number[], segment: readonly number[]): number[] {
	const order = Int32Array.from(revenue.keys())
		.filter((customer) => segment[customer] !== NONE)
		.sort((a, b) => revenue[b]! - revenue[a]!);
	return [...strengthOf(order, Float64Array.from(revenue), Uint8Array.from(segment))];
}

describe('strength', () => {
	it('[CLASS-4] is the mid-percentile of C32', () => {
		expect(strength([10, 20, 20, 40], [0, 0, 0, 0])).toEqual([12.5, 50, 50, 87.5]);
	});
	it('[CLASS-4] looks at one segment, and at nobody outside the window', () => {
		expect(strength([10, 20, 900, 900, 40], [1, 1, 0, NONE, 1])).toEqual([
			...[100 / 6, 50, 50, NaN],
			500 / 6,
		]);
		expect(strength([], [])).toEqual([]);
	});
	it('[CLASS-4] is what counting says, with a mean of 50 in every segment', () => {
		const fen = fc.oneof(fc.constantFrom(0, 0, 7, -7, 100), fc.integer({ min: -50, max: 50 }));
		const someone = fc.tuple(fc.constantFrom(0, 1, 253, NONE), fen);
		fc.assert(
			fc.property(fc.array(someone, { maxLength: 30 }), (people) => {
				const found = strength(
					people.map(([, value]) => value),
					people.map(([place]) => place),
				);
				people.forEach(([segment, value], customer) => {
					const others = people.filter(([place]) => place === segment).map(([, other]) => other);
					const below = others.filter((other) => other < value).length;
					const equal = others.filter((other) => other === value).length;
					const counted = ((below + equal / 2) / others.length) * 100;
					if (segment === NONE) expect(found[customer]).toBeNaN();
					else expect(found[customer]).toBeCloseTo(counted, 10);
				});
				for (const segment of [0, 1, 253]) {
					const own = found.filter((_, customer) => people[customer]![0] === segment);
					const sum = own.reduce((total, each) => total + each, 0);
					if (own.length > 0) expect(sum / own.length).toBeCloseTo(50, 10);
				}
			}),
			RUNS,
		);
	});
});
