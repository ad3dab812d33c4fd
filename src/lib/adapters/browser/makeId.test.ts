import { expect, it } from 'vitest';
import { createMakeId } from './makeId';

const fill = (bytes: Uint8Array): void => void bytes.fill(0xff);

it('makes ids of version 7 that hold their time', () => {
	// 2026-11-21T00:00:00Z is 1 795 219 200 000 ms.
	const makeId = createMakeId({ now: () => 1_795_219_200_000 }, fill);
	expect(makeId()).toBe(
		`${(1_795_219_200_000)
			.toString(16)
			.padStart(12, '0')
			.replace(/^(.{8})/, '$1-')}-7fff-bfff-ffffffffffff`,
	);
});

it('makes later ids sort after earlier ones', () => {
	let now = 1;
	const makeId = createMakeId({ now: () => now }, fill);
	const first = makeId();
	now = 2 ** 40;
	expect(makeId() > first).toBe(true);
});

it('makes ids that differ by chance within one moment', () => {
	let next = 0;
	const makeId = createMakeId({ now: () => 5 }, (bytes) => void bytes.fill((next += 1)));
	expect(makeId()).not.toBe(makeId());
});
