import { crc32 as zlibCrc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32, joinCrc32 } from './crc32';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('crc32', () => {
	it('gives the check value of the standard', () => {
		expect(crc32(bytesOf('123456789'))).toBe(0xcbf43926);
		expect(crc32(bytesOf(''))).toBe(0);
	});

	it('chains pieces as if they were one', () => {
		fc.assert(
			fc.property(fc.uint8Array(), fc.uint8Array(), (a, b) => {
				const whole = new Uint8Array([...a, ...b]);
				expect(crc32(b, crc32(a))).toBe(crc32(whole));
			}),
		);
	});

	it('joins the sums of two stretches without looking at their bytes again', () => {
		const stretch = fc.oneof(fc.uint8Array(), fc.uint8Array({ minLength: 900, maxLength: 5000 }));
		fc.assert(
			fc.property(stretch, stretch, (a, b) => {
				expect(joinCrc32(crc32(a), crc32(b), b.length)).toBe(crc32(b, crc32(a)));
			}),
		);
	});

	it('sees every single flipped bit', () => {
		const bytes = bytesOf('¥ 12,345.67 张三 🍷');
		const good = crc32(bytes);
		for (let bit = 0; bit < bytes.length * 8; bit++) {
			const copy = bytes.slice();
			copy[bit >> 3]! ^= 1 << (bit & 7);
			expect(crc32(copy)).not.toBe(good);
		}
	});

	it('agrees with zlib, wherever in the memory the bytes begin', () => {
		const stretch = fc.uint8Array({ minLength: 41, maxLength: 300, size: 'max' });
		fc.assert(
			fc.property(stretch, fc.nat(40), fc.maxSafeNat(), (bytes, from, seed) => {
				const part = bytes.subarray(from);
				expect(crc32(part, seed >>> 0)).toBe(zlibCrc32(part, seed >>> 0));
			}),
		);
	});
});
