import { expect, test } from 'vitest';
import { hashSource } from './hashSource';

/** Of `abc`, as FIPS 180-2 prints it. */
const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
const { buffer: bytes } = new TextEncoder().encode('abc');

test('the same bytes have the same hash, whatever the file is called', async () => {
	expect(await hashSource({ kind: 'file', name: 'a.csv', bytes })).toBe(ABC);
	expect(await hashSource({ kind: 'file', name: 'b.txt', bytes })).toBe(ABC);
});

test('a paste is what its text is in UTF-8', async () => {
	expect(await hashSource({ kind: 'text', text: 'abc' })).toBe(ABC);
	const text = '客户\t😀';
	const file = new TextEncoder().encode(text).buffer;
	expect(await hashSource({ kind: 'text', text })).toBe(
		await hashSource({ kind: 'file', name: '', bytes: file }),
	);
});
