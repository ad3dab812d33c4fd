import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { createInputs } from '../../domain/inputs';
import { readSnapshot } from './readSnapshot';
import { contentOf } from './testing/contentOf';
import { sampleInputs } from './testing/sampleInputs';
import { writeSnapshot } from './writeSnapshot';

const TIME = Date.UTC(2026, 9, 5, 1, 30);
const gunzip = (bytes: Uint8Array, limit: number) => gunzipSync(bytes, { maxOutputLength: limit });
const bytes = writeSnapshot(sampleInputs(), TIME);
const read = (file: Uint8Array) => readSnapshot(file, gunzip);

describe('export and import', () => {
	test('give back the same content and, written again, the same bytes', () => {
		const back = read(bytes);
		if (!back.ok) throw new Error(JSON.stringify(back.reason));
		expect(contentOf(back.value)).toEqual(contentOf(sampleInputs()));
		expect(writeSnapshot(back.value, TIME)).toEqual(bytes);
	});
	test('the file is valid JSON as a whole', () => {
		expect(JSON.parse(new TextDecoder().decode(bytes))).toMatchObject({
			format: 'tierplan.snapshot',
		});
	});
	test('gzip', () => {
		const back = read(gzipSync(bytes));
		expect(back.ok).toBe(true);
	});
});

describe('damage to a small file', () => {
	const small = writeSnapshot(createInputs(), TIME);

	test('cut off anywhere: refused', () => {
		for (let end = 0; end < small.length; end++) {
			expect(read(small.subarray(0, end)).ok, `the first ${end} bytes`).toBe(false);
		}
	});

	test('any bit flipped: refused', () => {
		const damaged = small.slice();
		const accepted: number[] = [];
		for (let bit = 0; bit < small.length * 8; bit++) {
			damaged[bit >> 3]! ^= 1 << (bit & 7);
			if (read(damaged).ok) accepted.push(bit);
			damaged[bit >> 3]! ^= 1 << (bit & 7);
		}
		expect(accepted).toEqual([]);
	});
});
