import { beforeEach, expect, test } from 'vitest';
import { createInputs } from '../domain/inputs';
import { ok } from '../domain/primitives/result';
import { tableOf } from '../domain/sharing/outTable';
import { Sending } from './sending';

const NOON = new Date(2026, 10, 22, 12, 5).getTime();
const TABLE = tableOf('t', 't', [], []);
let saved: [name: string, text: string][];
let sending: Sending;

beforeEach(() => {
	saved = [];
	sending = new Sending({
		snapshots: {
			write: (_, { personal }) => Promise.resolve(new Blob([personal ? 'all' : 'shared'])),
			read: () => Promise.reject(new Error('not asked')),
		},
		downloads: { save: (name, file) => void file.text().then((text) => saved.push([name, text])) },
		clock: { now: () => NOON },
		loadBookFiles: () =>
			Promise.resolve({
				xlsx: ({ tables }) => Promise.resolve(new Blob([`${String(tables.length)} sheets`])),
				csv: () => Promise.resolve(null),
			}),
		loadSeal: () =>
			Promise.resolve({
				available: true,
				isSealed: () => Promise.resolve(true),
				lock: async (file, words) => new Blob([`${words}:`, await file.text()]),
				unlock: (file) => Promise.resolve(ok(file)),
			}),
		canSeal: true,
	});
});

test('a snapshot is locked when there is a passphrase, and personal parts go when they are asked for', async () => {
	await sending.snapshot('计划/2026', createInputs(), { personal: false, passphrase: null });
	await sending.snapshot('计划', createInputs(), { personal: true, passphrase: '口令' });
	await Promise.resolve();
	expect(saved).toEqual([
		['计划 2026_20261122-1205.tierplan', 'shared'],
		['计划_20261122-1205.tierplan', '口令:all'],
	]);
});

test('tables become files; one that was called off is none', async () => {
	const say = (): string => '';
	await sending.book('计划', { title: '', tables: [TABLE], notes: [] }, say);
	await sending.table('计划', TABLE, say);
	await Promise.resolve();
	expect(saved).toEqual([['计划_20261122-1205.xlsx', '1 sheets']]);
});
