import { expect, test } from 'vitest';
import { createInputs } from '../domain/inputs';
import { ok } from '../domain/primitives/result';
import { Sending } from './sending';
import { SHORTEST_PASSPHRASE } from './suggestPassphrase';

const NOON = new Date(2026, 10, 22, 12, 5).getTime();
let next = 0;
const files: [name: string, file: Blob][] = [];
const sending = new Sending({
	snapshots: {
		write: (_, { personal }) => Promise.resolve(new Blob([personal ? 'all' : 'shared'])),
		read: () => Promise.reject(new Error('not asked')),
	},
	downloads: { save: (name, file) => files.push([name, file]) },
	clock: { now: () => NOON },
	loadSeal: () =>
		Promise.resolve({
			lock: async (file, words) => new Blob([`${words}:`, await file.text()]),
			unlock: (file) => Promise.resolve(ok(file)),
		}),
	canSeal: true,
	random: (bytes) => Uint8Array.from({ length: bytes }, () => (next += 37) % 256),
});

test('a workbook for somebody else goes without what is personal, under the workbook’s name', async () => {
	await sending.snapshot('计划/2026', createInputs());
	expect(files.map(([name]) => name)).toEqual(['计划 2026_20261122-1205.tierplan']);
	expect(await files[0]![1].text()).toBe('shared');
});

test('a lock is loaded when it is asked for', async () => {
	expect(await (await sending.lock(new Blob(['x']), '口令')).text()).toBe('口令:x');
	const back = await sending.unlock(new Blob(['y']), '口令');
	expect(back.ok && (await back.value.text())).toBe('y');
});

test('a passphrase that is proposed is long, another every time, and easy to read out', () => {
	const words = sending.suggest();
	expect(words).toMatch(/^([a-hjkmnp-z1-9]{4}-){4}[a-hjkmnp-z1-9]{4}$/);
	expect(words.length).toBeGreaterThan(SHORTEST_PASSPHRASE);
	expect(sending.suggest()).not.toBe(words);
});
