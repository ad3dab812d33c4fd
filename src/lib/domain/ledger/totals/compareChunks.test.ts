import fc from 'fast-check';
import { expect, it } from 'vitest';
import { blankChunk } from '../chunk';
import type { Chunk } from '../ledger';
import { compareChunks, NEW } from './compareChunks';

const [a, b, c, d] = Array.from({ length: 4 }, () => blankChunk(1)) as [Chunk, Chunk, Chunk, Chunk];

it('finds chunks again by identity, wherever they stand', () => {
	const match = compareChunks([a, b, c], [d, c, a]);
	expect([...match.origins]).toEqual([NEW, 2, 0]);
	expect(match.gone).toEqual([1]);
	expect(match.come).toEqual([0]);
});

it('pairs nothing that counts twice', () => {
	const match = compareChunks([a], [a, a]);
	expect(match.come).toHaveLength(1);
	expect(match.gone).toEqual([]);
});

it('gives every chunk before and now exactly one fate', () => {
	const chunks = fc.array(fc.constantFrom(a, b, c, d), { maxLength: 7 });
	fc.assert(
		fc.property(chunks, chunks, (before, now) => {
			const { origins, gone, come } = compareChunks(before, now);
			const kept = [...origins].filter((origin) => origin !== NEW);
			expect([...kept, ...gone].sort()).toEqual(before.map((_, place) => place).sort());
			expect(now.filter((_, place) => origins[place] === NEW)).toHaveLength(come.length);
			origins.forEach((origin, place) => {
				if (origin !== NEW) expect(before[origin]).toBe(now[place]);
			});
		}),
		{ numRuns: 300 },
	);
});
