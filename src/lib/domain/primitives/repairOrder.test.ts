import fc from 'fast-check';
import { expect, it } from 'vitest';
import { orderDescending } from './orderDescending';
import { repaired, repairOf } from './repairOrder';

/** null: not in the order. Few values, so that ties and both zeros meet. */
const anyValue = fc.option(fc.constantFrom(-3, -0, 0, 1, 1, 2, 7), { freq: 4 });
const anyCodes = fc.array(fc.record({ was: anyValue, now: anyValue, changes: fc.boolean() }), {
	maxLength: 40,
});

it('a repaired order is the order made anew, and so is a column that stands in it', () => {
	fc.assert(
		fc.property(anyCodes, fc.boolean(), (codes, turned) => {
			const now = codes.map(({ was, now: next, changes }) => (changes ? next : was));
			const before = codes.map(({ was }) => was);
			const valuesOf = (values: readonly (number | null)[]): Float64Array =>
				Float64Array.from(values, (value) => value ?? NaN);
			const within = (values: readonly (number | null)[]): Int32Array =>
				Int32Array.from(values.keys()).filter((code) => values[code] !== null);
			const rank = Int32Array.from(codes, (_, code) => (turned ? codes.length - code : code));
			const values = { was: valuesOf(before), now: valuesOf(now), rank };
			const order = orderDescending(values.was, within(before), rank);
			const should = orderDescending(values.now, within(now), rank);
			// Whoever is said to have changed and has not is put back where it was.
			const changed = codes.flatMap(({ changes }, code) => (changes ? [code] : []));
			const repair = repairOf(
				order,
				values,
				changed.filter((code) => before[code] !== null),
				changed.filter((code) => now[code] !== null),
			);
			expect([...repaired(order, repair, (code) => code)]).toEqual([...should]);
			const column = Float64Array.from(order, (code) => 10 * code);
			expect(repaired(column, repair, (code) => 10 * code)).toEqual(
				Float64Array.from(should, (code) => 10 * code),
			);
		}),
		{ numRuns: 500 },
	);
});

it('says which places are left, and before which somebody stands', () => {
	const values = {
		was: Float64Array.of(50, 40, 30, 20),
		now: Float64Array.of(50, 10, 30, 35),
		rank: Int32Array.of(0, 1, 2, 3),
	};
	const repair = repairOf(Int32Array.of(0, 1, 2, 3), values, [3, 1], [1, 3]);
	expect(repair.gone).toEqual([1, 3]);
	expect(repair.come).toEqual([
		{ code: 3, before: 2 },
		{ code: 1, before: 4 },
	]);
});
