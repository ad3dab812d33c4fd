import fc from 'fast-check';
import { expect, it } from 'vitest';
import { KeyPlaces } from './keyPlaces';

it('finds every key where it stands, and no other', () => {
	const key = fc.oneof(fc.nat(20), fc.nat(2 ** 31 - 1), fc.maxSafeNat());
	fc.assert(
		fc.property(fc.uniqueArray(key, { maxLength: 200 }), key, (keys, other) => {
			const places = new KeyPlaces(Float64Array.from(keys));
			expect(keys.map((each) => places.of(each))).toEqual(keys.map((_, place) => place));
			expect(places.of(other)).toBe(keys.indexOf(other));
		}),
		{ numRuns: 300 },
	);
});
