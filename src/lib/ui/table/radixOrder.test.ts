import { finish } from '$lib/domain/primitives/steps';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { radixOrder } from './radixOrder';

it('[GRID-20] is what a stable comparison gives, either way, with ties, zeros and ends of numbers', () => {
	const value = fc.oneof(
		fc.constantFrom(
			0,
			-0,
			1,
			-1,
			2 ** 31,
			2 ** 32,
			-(2 ** 32),
			2 ** 53,
			Infinity,
			-Infinity,
			5e-324,
		),
		fc.double({ noNaN: true }),
		fc.integer({ min: -5, max: 5 }),
	);
	fc.assert(
		fc.property(fc.array(value, { maxLength: 60 }), fc.boolean(), (values, descending) => {
			const rows = Int32Array.from(values, (_, place) => 1000 - place);
			const sign = descending ? -1 : 1;
			const expected = values
				.map((_, place) => place)
				.sort((a, b) =>
					Object.is(values[a]! + 0, values[b]! + 0) ? 0 : sign * (values[a]! < values[b]! ? -1 : 1),
				)
				.map((place) => 1000 - place);
			const order = finish(radixOrder(Float64Array.from(values), rows, descending));
			expect([...order]).toEqual(expected);
		}),
		{ numRuns: 300 },
	);
});
