import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeChunk, encodeChunk } from './chunk';
import { anyAnyChunk, anyChunk } from './testing/arbitraries';

describe('chunk', () => {
	it('comes back as it was', () => {
		fc.assert(
			fc.property(anyAnyChunk, (chunk) => {
				expect(decodeChunk(encodeChunk(chunk))).toEqual({ ok: true, value: chunk });
			}),
		);
	});

	it('has the same bytes when it holds the same', () => {
		fc.assert(
			fc.property(anyAnyChunk, (chunk) => {
				const back = decodeChunk(encodeChunk(chunk));
				expect(back.ok && encodeChunk(back.value)).toEqual(encodeChunk(chunk));
			}),
		);
	});

	it('owns its columns: the stored bytes can be let go', () => {
		const [chunk] = fc.sample(anyChunk(5, 1), 1);
		const bytes = encodeChunk(chunk!);
		const back = decodeChunk(bytes);
		bytes.fill(0);
		expect(back).toEqual({ ok: true, value: chunk });
	});

	it('answers damaged bytes with a reason or another chunk, and never throws', () => {
		const chunks = fc.sample(anyChunk(6, 2), 20);
		const damage = fc.tuple(fc.constantFrom(...chunks), fc.nat(), fc.nat(255), fc.boolean());
		fc.assert(
			fc.property(damage, ([chunk, where, value, cut]) => {
				const bytes = encodeChunk(chunk);
				const at = where % bytes.length;
				bytes[at] = value;
				const back = decodeChunk(cut ? bytes.subarray(0, at) : bytes);
				if (cut) expect(back.ok).toBe(false);
			}),
		);
	});
});
