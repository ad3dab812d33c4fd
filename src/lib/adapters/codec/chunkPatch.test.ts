import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberColumns } from '../../domain/ledger/chunk';
import type { Chunk } from '../../domain/ledger/ledger';
import { encodeChunk } from './chunk';
import { applyPatch, encodePatch } from './chunkPatch';
import { anyAnyChunk, anyChunk } from './testing/arbitraries';

const [large] = fc.sample(anyChunk(4_000, 1), 1) as [Chunk];
const withAmounts = (rows: readonly number[]): Chunk => {
	const amount = large.amount.slice();
	for (const row of rows) amount[row] = amount[row] === 7 ? 8 : 7;
	return { ...large, amount };
};

describe('chunkPatch', () => {
	it('turns any chunk into any other that it dares to patch', () => {
		fc.assert(
			fc.property(anyAnyChunk, anyAnyChunk, (before, after) => {
				const patch = encodePatch(before, after);
				if (patch !== null) {
					expect(applyPatch(before, patch)).toEqual({ ok: true, value: after });
				}
			}),
		);
	});

	it('writes two far cells as two cells and shares every other column', () => {
		const after = withAmounts([0, 3_999]);
		const patch = encodePatch(large, after)!;
		expect(patch.byteLength).toBeLessThan(300);
		const back = applyPatch(large, patch);
		expect(back).toEqual({ ok: true, value: after });
		expect(back.ok && back.value.day).toBe(large.day);
		expect(back.ok && back.value.texts.product).toBe(large.texts.product);
	});

	it('writes a deleted row as what stands before and after it', () => {
		const rows = (values: Int32Array) => Int32Array.of(...values.slice(0, 9), ...values.slice(10));
		const narrow = { ...large, numbers: numberColumns(() => null) };
		const others = { ...large.texts, order: null };
		const bare: Chunk = { ...narrow, texts: others, source: null, refused: [] };
		const texts = Object.fromEntries(
			Object.entries(bare.texts).map(([id, values]) => [id, values && rows(values)]),
		) as Chunk['texts'];
		const after: Chunk = {
			...bare,
			rows: bare.rows - 1,
			day: rows(bare.day),
			customer: rows(bare.customer),
			amount: Float64Array.of(...bare.amount.slice(0, 9), ...bare.amount.slice(10)),
			texts,
			extra: bare.extra.map((values) => values && rows(values)),
		};
		const patch = encodePatch(bare, after)!;
		expect(patch.byteLength).toBeLessThan(1_500);
		expect(applyPatch(bare, patch)).toEqual({ ok: true, value: after });
	});

	it('writes a column that is filled anew as that column', () => {
		const amount = large.amount.map(() => 7);
		const patch = encodePatch(large, { ...large, amount })!;
		// Two bytes for the place of a cell, four for what it holds.
		expect(patch.byteLength).toBeLessThan(4_000 * 6 + 300);
		const back = applyPatch(large, patch);
		expect(back).toEqual({ ok: true, value: { ...large, amount } });
		expect(back.ok && back.value.day).toBe(large.day);
	});

	it('writes rows that moved up by one as the rows that are new, not as cells', () => {
		const up = <Column extends Int32Array | Float64Array>(values: Column): Column => {
			const moved = values.slice() as Column;
			moved.set(values.subarray(101, 900), 100);
			return moved;
		};
		const after: Chunk = {
			...large,
			day: up(large.day),
			customer: up(large.customer),
			amount: up(large.amount),
		};
		const patch = encodePatch(large, after)!;
		expect(applyPatch(large, patch)).toEqual({ ok: true, value: after });
		expect(patch.byteLength).toBeLessThan(encodeChunk(large).byteLength / 3);
	});

	it('gives up when most cells are new', () => {
		const turned = Object.fromEntries(
			Object.entries(large.texts).map(([id, values]) => [id, values?.map((code) => code + 1)]),
		) as Chunk['texts'];
		const anew: Chunk = {
			...large,
			day: large.day.map((day) => day + 1),
			customer: large.customer.map((code) => code + 1),
			amount: large.amount.map((_, row) => row),
			texts: turned,
			extra: large.extra.map((values) => values?.map((code) => code + 1) ?? null),
		};
		expect(encodePatch(large, anew)).toBeNull();
	});

	it('answers damaged bytes with a reason or another chunk, and never throws', () => {
		const patches = [encodePatch(large, withAmounts([5]))!, encodeChunk(large)];
		fc.assert(
			fc.property(fc.constantFrom(...patches), fc.nat(), fc.nat(255), (patch, where, value) => {
				const bytes = patch.slice();
				bytes[where % Math.min(bytes.length, 600)] = value;
				applyPatch(large, bytes);
			}),
		);
		expect(applyPatch(large, new Uint8Array()).ok).toBe(false);
	});

	it('does not fit a shorter chunk', () => {
		const [short] = fc.sample(anyChunk(2, 1), 1);
		expect(applyPatch(short!, encodePatch(large, withAmounts([3_000]))!).ok).toBe(false);
	});
});
