import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { openConnection } from './connection';
import { Link } from './link';
import { DATABASE_NAME, NATIVE_VERSION } from './schema';

async function linked(): Promise<{ link: Link; factory: IDBFactory; told: string[] }> {
	const factory = new IDBFactory();
	const options = { factory, databaseName: DATABASE_NAME, patience: 1_000 };
	const opened = await openConnection(options);
	if (!opened.ok) throw new Error(opened.reason);
	const link = new Link(options, opened.value);
	const told: string[] = [];
	link.onClosed((fault) => told.push(fault));
	return { link, factory, told };
}

/** Another version of the app, or none: settles when nobody keeps the database any more. */
const taken = (request: IDBOpenDBRequest): Promise<void> =>
	new Promise((resolve, reject) => {
		request.onsuccess = () => {
			(request.result as IDBDatabase | undefined)?.close();
			resolve();
		};
		request.onerror = () => {
			reject(request.error ?? new Error('not taken'));
		};
	});

it('the second connection comes once, however often it is asked for', async () => {
	const { link } = await linked();
	const [one, two] = await Promise.all([link.stores(), link.stores()]);
	expect(one).toBe(two);
	expect(await link.stores()).toBe(one);
	expect(await one.meta.count()).toBe(1);
});

it.each(['before', 'while', 'after'])(
	'a newer version of the app is not kept waiting, with the second connection asked for %s it',
	async (when) => {
		const { link, factory, told } = await linked();
		if (when === 'before') await link.stores();
		const asked = when === 'while' ? link.stores().catch(() => null) : null;
		await taken(factory.open(DATABASE_NAME, NATIVE_VERSION + 10));
		expect(await asked).toBeNull();
		expect(await factory.databases()).toMatchObject([{ version: NATIVE_VERSION + 10 }]);
		expect(link.final).toBe('newer-version');
		expect(new Set(told)).toEqual(new Set(['newer-version']));
		await expect(link.stores()).rejects.toThrow('not connected');
	},
);

it('a lost connection takes the second one with it, and both come again', async () => {
	const { link, told } = await linked();
	const before = await link.stores();
	const { raw } = link;
	raw!.onclose?.(new Event('close'));
	expect(told).toEqual(['connection-lost']);
	await expect(link.stores()).rejects.toThrow('not connected');
	expect(await link.reopen()).toBeNull();
	const again = await link.stores();
	expect(again).not.toBe(before);
	expect(before.dexie.isOpen()).toBe(false);
	expect(await again.meta.count()).toBe(1);
});

it('a database that was deleted meanwhile is not made again', async () => {
	const { link, factory } = await linked();
	const asked = link.stores().catch(() => null);
	await taken(factory.deleteDatabase(DATABASE_NAME));
	expect(await asked).toBeNull();
	expect(link.final).toBe('other-tab');
	expect(await factory.databases()).toEqual([]);
});

it.each([true, false])('destroys the database, with the second connection: %s', async (second) => {
	const { link, factory } = await linked();
	if (second) await link.stores();
	await link.destroy();
	expect(await factory.databases()).toEqual([]);
	expect(link.raw).toBeNull();
	expect(await link.reopen()).toBe('connection-lost');
});
