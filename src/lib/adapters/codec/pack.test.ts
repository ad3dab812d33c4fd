import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finish } from '../../domain/primitives/steps';
import { pack, packed, packing, unpack } from './pack';

const anyPack = fc.tuple(
	fc.jsonValue(),
	fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 5 }),
);

describe('pack', () => {
	it('comes back as it was, at any place in a larger buffer', () => {
		fc.assert(
			fc.property(anyPack, fc.nat(9), ([head, parts], shift) => {
				const bytes = pack(head, parts);
				const inside = new Uint8Array(bytes.length + shift);
				inside.set(bytes, shift);
				const back = unpack(inside.subarray(shift));
				expect(back.ok).toBe(true);
				if (!back.ok) return;
				expect(back.value.head).toEqual(JSON.parse(JSON.stringify(head)));
				expect(back.value.parts.map((part) => [...part])).toEqual(parts.map((part) => [...part]));
			}),
		);
	});

	it('one inside another gives the bytes that packing them in turn gives', () => {
		fc.assert(
			fc.property(anyPack, anyPack, ([head, parts], [inner, others]) => {
				const nested = packing(head, [packing(inner, others), ...parts]);
				expect(finish(packed(nested))).toEqual(pack(head, [pack(inner, others), ...parts]));
				expect(nested.byteLength % 8).toBe(0);
			}),
		);
	});

	it('copies much in steps', () => {
		const part = new Uint8Array(4 * 1024 * 1024);
		expect([...packed(packing(null, [part, part, part]))]).toHaveLength(3);
	});

	it('keeps __proto__, half surrogates and quotes in the head', () => {
		const head = JSON.parse('{"__proto__":{"x":1},"a":"\\ud800\\"张🍷"}') as unknown;
		const back = unpack(pack(head));
		expect(back.ok && JSON.stringify(back.value.head)).toBe(JSON.stringify(head));
	});

	it('refuses every shorter piece', () => {
		const bytes = pack({ rows: 3 }, [new Uint8Array([1, 2, 3]), new Uint8Array(16)]);
		for (let length = 0; length < bytes.length; length++) {
			expect(unpack(bytes.subarray(0, length)).ok).toBe(false);
		}
	});

	it('answers garbage with a reason and never throws', () => {
		fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => !unpack(bytes).ok));
		const good = pack({ a: 1 }, [new Uint8Array(9)]);
		fc.assert(
			fc.property(fc.nat(good.length - 1), fc.nat(255), (at, value) => {
				const bytes = good.slice();
				bytes[at] = value;
				unpack(bytes);
			}),
		);
	});
});
