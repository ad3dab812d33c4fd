import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { message } from '../../domain/primitives/message';
import { EPOCH, EPOCH_NAME, NATIVE_VERSION, STORES } from './schema';
import { newBrowser, rowsOfStore, stateOf, withStore } from './testing/browser';
import { dumpDatabase } from './testing/dump';
import { contentOf, current, go, inputsOf, run, withAmount } from './testing/edits';

const label = message('test_new');
const openAt = (
	factory: IDBFactory,
	version: number,
	onblocked?: () => void,
): Promise<IDBDatabase> =>
	new Promise((resolve, reject) => {
		const request = factory.open('tierplan', version);
		request.onupgradeneeded = () => {
			if (version > NATIVE_VERSION && !request.result.objectStoreNames.contains('later')) {
				request.result.createObjectStore('later');
				request.result.deleteObjectStore('quarantine');
			}
		};
		if (onblocked) request.onblocked = onblocked;
		request.onsuccess = () => {
			resolve(request.result);
		};
		request.onerror = () => {
			reject(request.error ?? new Error('not opened'));
		};
	});

describe('opening', () => {
	it('leaves a database of a newer version of the app as it is, and works in memory', async () => {
		const browser = newBrowser();
		await browser.tab().create(inputsOf(3), label);
		(await openAt(browser.factory, NATIVE_VERSION + 10)).close();
		const before = await rowsOfStore(browser.factory, 'wal');
		const tab = browser.tab();
		expect(await tab.fault()).toBe('newer-version');
		const workbook = await tab.create(inputsOf(1), label);
		expect(await stateOf(workbook)).toEqual({ kind: 'memory', fault: 'newer-version' });
		expect(await rowsOfStore(browser.factory, 'wal')).toEqual(before);
		const db = await openAt(browser.factory, NATIVE_VERSION + 10);
		// Dexie alone would have opened it and put back the store it misses.
		expect(db.version).toBe(NATIVE_VERSION + 10);
		expect(db.objectStoreNames.contains('quarantine')).toBe(false);
		db.close();
	});

	it('leaves records of a newer epoch as they are', async () => {
		const browser = newBrowser();
		await browser.tab().create(inputsOf(3), label);
		await withStore(browser.factory, 'meta', 'readwrite', (meta) =>
			meta.put({ name: EPOCH_NAME, epoch: EPOCH + 1 }),
		);
		expect(await browser.tab().fault()).toBe('newer-version');
	});

	it('lays a new database out as Dexie would, and one that an old tab has begun', async () => {
		for (const begun of [false, true]) {
			const browser = newBrowser();
			if (begun) (await openAt(browser.factory, 1)).close();
			const workbook = await browser.tab().create(inputsOf(3), label);
			await workbook.checkpoint();
			expect(await workbook.versions()).toHaveLength(1);
			const { schema, version } = await dumpDatabase(browser.factory);
			expect(schema).toEqual(STORES);
			expect(version).toBe(EPOCH);
			expect(await browser.factory.databases()).toMatchObject([{ version: NATIVE_VERSION }]);
		}
	});

	it('one that misses a store is damaged, and is left as it is', async () => {
		const browser = newBrowser();
		(await openAt(browser.factory, NATIVE_VERSION)).close();
		expect(await browser.tab().fault()).toBe('damaged');
		const left = await openAt(browser.factory, NATIVE_VERSION);
		expect([...left.objectStoreNames]).toEqual([]);
		left.close();
	});

	it('makes nothing when it only looks', async () => {
		const browser = newBrowser();
		expect(await browser.tab().fault()).toBeNull();
		expect(await browser.factory.databases()).toEqual([
			{ name: 'tierplan', version: NATIVE_VERSION },
		]);
	});

	it('gives way to a newer version of the app: what was issued is kept, nothing more is written', async () => {
		const browser = newBrowser();
		const old = await browser.tab().create(inputsOf(3), label);
		run(old, (inputs) => withAmount(inputs, 1, 77));
		const upgraded = openAt(browser.factory, NATIVE_VERSION + 10);
		expect(await stateOf(old, ({ kind }) => kind === 'reading')).toEqual({
			kind: 'reading',
			fault: 'newer-version',
		});
		(await upgraded).close();
		run(old, (inputs) => withAmount(inputs, 2, 88));
		old.retry();
		await old.checkpoint();
		expect(await stateOf(old)).toEqual({ kind: 'reading', fault: 'newer-version' });
		expect(await rowsOfStore(browser.factory, 'wal')).toHaveLength(2);
	});

	it('says that an older tab is in the way, and goes on when it is closed', async () => {
		const factory = new IDBFactory();
		const old = await openAt(factory, 1);
		const told: boolean[] = [];
		const tab = newBrowser(factory).tab({
			onBlocked: (blocked) => told.push(blocked),
			patience: 50,
		});
		const list = tab.list();
		await new Promise((resolve) => setTimeout(resolve, 150));
		expect(told).toEqual([true]);
		old.close();
		expect(await list).toEqual([]);
		expect(told).toEqual([true, false]);
		expect(await tab.fault()).toBeNull();
	});

	it.each<[string, IDBFactory | null, string]>([
		['there is no database', null, 'blocked'],
		['the browser refuses', refusing('SecurityError'), 'blocked'],
		['a private window refuses', refusing('InvalidStateError'), 'blocked'],
		[
			'its files are damaged',
			refusing('UnknownError', 'Internal error opening backing store'),
			'damaged',
		],
		['it never answers', silent(), 'unknown'],
	])('works in memory when %s', async (_, factory, fault) => {
		const tab = newBrowser().tab({ factory, patience: 20 });
		expect(await tab.fault()).toBe(fault);
		const workbook = await tab.create({ ...inputsOf(4), title: '内存' }, label);
		expect(await stateOf(workbook)).toEqual({ kind: 'memory', fault });
		run(workbook, (inputs) => withAmount(inputs, 1, 5));
		go(workbook, -1);
		expect(workbook.history).toMatchObject({
			position: 0,
			steps: [{ sequence: 1 }, { sequence: 2 }],
		});
		const again = await tab.open(workbook.id);
		expect(contentOf(current(again))).toEqual(contentOf(current(workbook)));

		const copy = await tab.duplicate(workbook.id, '副本');
		await tab.rename(copy, '改名');
		expect((await tab.list()).map(({ title, rows }) => [title, rows])).toEqual([
			['改名', 4],
			['内存', 4],
		]);
		expect(await tab.last()).toBe(workbook.id);
		await tab.remove(workbook.id);
		expect(await tab.last()).toBeNull();
		await tab.restore(workbook.id);
		await tab.erase(copy);
		expect(await tab.list()).toHaveLength(1);
		await expect(tab.open(copy)).rejects.toThrow('no workbook');
		await tab.eraseAll();
		expect(await tab.list()).toEqual([]);
	});

	it('opens again after the connection was lost, and writes what was waiting', async () => {
		const browser = newBrowser();
		const opened: IDBDatabase[] = [];
		const { factory } = browser;
		const open = factory.open.bind(factory);
		factory.open = (...args) => {
			const request = open(...args);
			request.addEventListener('success', () => opened.push(request.result));
			return request;
		};
		const workbook = await browser.tab().create(inputsOf(3), label);
		for (const db of opened) {
			db.close();
			db.onclose?.call(db, new Event('close'));
		}
		run(workbook, (inputs) => withAmount(inputs, 1, 55));
		expect((await stateOf(workbook, ({ kind }) => kind === 'saved')).kind).toBe('saved');
		factory.open = open;
		const again = await browser.tab().open(workbook.id);
		expect(current(again).ledger.chunks[0]!.amount[1]).toBe(55);
		expect(await browser.tab().list()).toHaveLength(1);
	});
});

/** A database that refuses to open. */
function refusing(name: string, text = ''): IDBFactory {
	const factory = new IDBFactory();
	factory.open = () => {
		throw new DOMException(text, name);
	};
	return factory;
}

/** A database that never answers. */
function silent(): IDBFactory {
	const factory = new IDBFactory();
	factory.open = () => new EventTarget() as ReturnType<IDBFactory['open']>;
	return factory;
}
