import fc from 'fast-check';
import { expect, it } from 'vitest';
import { orderDescending } from './orderDescending';

const codesOf = (size: number): Int32Array => Int32Array.from({ length: size }, (_, code) => code);

/** The same order by comparing, which says plainly what is meant. */
function compared(values: Float64Array, subset: Int32Array, rank: Int32Array): number[] {
	return [...subset].sort(
		(a, b) => (values[b] ?? 0) - (values[a] ?? 0) || (rank[a] ?? 0) - (rank[b] ?? 0),
	);
}

it('puts the largest first and breaks ties by rank', () => {
	const values = Float64Array.of(5, 9, 5, -3, 0, -0);
	const rank = Int32Array.of(3, 4, 1, 0, 5, 2);
	// 9 · then the two 5s by rank 1, 3 · then the two zeros by rank 2, 5 · then −3.
	expect([...orderDescending(values, codesOf(6), rank)]).toEqual([1, 2, 0, 5, 4, 3]);
});

it('leaves out who is not in the subset', () => {
	const values = Float64Array.of(1, 2, 3);
	expect([...orderDescending(values, Int32Array.of(2, 0), Int32Array.of(0, 1, 2))]).toEqual([2, 0]);
	expect([...orderDescending(values, new Int32Array(0), Int32Array.of(0, 1, 2))]).toEqual([]);
});

it('agrees with comparing on many values, few of them different, of any size and sign', () => {
	const value = fc.oneof(
		fc.constantFrom(0, -0, 1, -1, 0.5, Infinity, -Infinity),
		fc.integer({ min: -50, max: 50 }),
		fc.integer({ min: -(2 ** 52), max: 2 ** 52 }).map((fen) => fen * 2),
		fc.double({ noNaN: true }),
	);
	fc.assert(
		fc.property(
			fc.array(value, { maxLength: 700, size: 'max' }),
			fc.integer({ min: 1, max: 4 }),
			fc.infiniteStream(fc.nat()),
			(list, every, dice) => {
				const values = Float64Array.from(list);
				const rank = codesOf(list.length);
				for (let i = rank.length - 1; i > 0; i--) {
					const other = (dice.next().value as number) % (i + 1);
					[rank[i], rank[other]] = [rank[other] ?? 0, rank[i] ?? 0];
				}
				const subset = codesOf(list.length).filter((code) => code % every === 0);
				const ordered = [...orderDescending(values, subset, rank)];
				expect(ordered).toEqual(compared(values, subset, rank));
			},
		),
		{ numRuns: 200 },
	);
});

/** So many that digits are counted; each value twice, the places dealt out by a step. */
function shuffled(size: number, valueOf: (k: number) => number) {
	const values = new Float64Array(2 * size);
	for (let k = 0; k < size; k++) {
		values[(k * 5) % (2 * size)] = valueOf(k);
		values[((k + size) * 5) % (2 * size)] = valueOf(k);
	}
	return { values, rank: codesOf(2 * size).map((code) => (code * 11) % (2 * size)) };
}

it.each([
	['next to each other', (k: number) => k - 150],
	['as far apart as 32 bits reach', (k: number) => k * 14_316_557 + (k % 3)],
	['a bit further', (k: number) => k * 14_364_722 + (k % 3)],
	['far apart', (k: number) => (k - 150) * 2 ** 40 + (k % 7)],
	['as far apart as doubles count', (k: number) => (k === 0 ? -(2 ** 53) + 2 : k)],
	['further, the many at the end', (k: number) => (k === 0 ? 2 ** 53 : k - 2 ** 53)],
	['further, the many at the top', (k: number) => (k === 0 ? -(2 ** 54) : 2 ** 53 - k)],
	['with no end', (k: number) => (k < 2 ? (k - 0.5) * Infinity : k)],
	['fractions with the same first half', (k: number) => 1 + k * 2 ** -29],
	['the same below 0', (k: number) => -1 - k * 2 ** -29],
	['on both sides of 0, the smallest there are', (k: number) => (k - 150) * 2 ** -1074],
	['all the same', () => 0.5],
])('agrees with comparing on numbers %s', (_, valueOf) => {
	const { values, rank } = shuffled(301, valueOf);
	const everybody = codesOf(values.length);
	const ordered = [...orderDescending(values, everybody, rank)];
	expect(everybody).toEqual(codesOf(values.length));
	expect(ordered).toEqual(
		[...everybody].sort(
			(a, b) =>
				Number(values[b]! > values[a]!) - Number(values[b]! < values[a]!) || rank[a]! - rank[b]!,
		),
	);
});
