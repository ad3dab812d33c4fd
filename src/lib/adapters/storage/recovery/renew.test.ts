import { IDBFactory } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import type { Mirror, MirrorEntry, SnapshotFiles, Witness } from '../../../application/ports';
import type { Inputs } from '../../../domain/inputs';
import { message } from '../../../domain/primitives/message';
import { ok } from '../../../domain/primitives/result';
import { createSignpost } from '../keptSignpost';
import { createTail } from '../keptTail';
import { NATIVE_VERSION } from '../schema';
import { newBrowser, rowsOfStore, stateOf, withStore, type Browser } from '../testing/browser';
import { contentOf, current, historyOf, inputsOf, run, withAmount } from '../testing/edits';
import { failWrite } from '../testing/injection';
import { storeOf } from '../testing/localStore';
import { createRecovery } from './createRecovery';
import { openRaw } from './rawDatabase';
import type { RecoveryOptions } from './recoveryOptions';

/** What a browser has beside its databases. */
function newPlace(copies: readonly (readonly [MirrorEntry, Inputs])[] = []) {
	const store = storeOf();
	const forgotten: string[] = [];
	const tabs = new EventTarget();
	const signpost = createSignpost(() => store, tabs);
	const tail = createTail(() => store);
	const files = new Map(copies.map(([entry, inputs]) => [entry, { inputs }]));
	const mirror = {
		list: () => Promise.resolve([...files.keys()]),
		read: (entry: MirrorEntry) => Promise.resolve(files.get(entry) as unknown as Blob),
	};
	const snapshots = {
		read: (file: Blob) => Promise.resolve(ok((file as unknown as { inputs: Inputs }).inputs)),
	};
	const recoveryOf = (factory: IDBFactory, more: Partial<RecoveryOptions> = {}) =>
		createRecovery({
			factory: () => factory,
			signpost,
			tail,
			witness: {
				heads: () => new Map(),
				forget: (id: string) => forgotten.push(id),
			} as unknown as Witness,
			remembered: () => [],
			mirror: mirror as unknown as Mirror,
			snapshots: () => Promise.resolve(snapshots as unknown as SnapshotFiles),
			downloads: { save: () => undefined },
			clock: { now: () => 1_700_000_500_000 },
			isOpenElsewhere: () => Promise.resolve(false),
			...more,
		});
	return { store, tabs, signpost, tail, forgotten, recoveryOf };
}

async function stored(browser: Browser, place: ReturnType<typeof newPlace>) {
	const workbook = await browser.tab(place).create(inputsOf(9), message('workbook_new'));
	run(workbook, (inputs) => withAmount({ ...inputs, title: '“Q3” 😀 __proto__' }, 2, 5));
	await stateOf(workbook);
	await workbook.checkpoint();
	run(workbook, (inputs) => withAmount(inputs, 3, -7));
	await stateOf(workbook);
	workbook.close();
	return workbook;
}

/** A factory whose first database does not open, as one with a broken file. */
const withoutFirst = (factory: IDBFactory): IDBFactory =>
	new Proxy(factory, {
		get(of, name) {
			const value: unknown = Reflect.get(of, name);
			if (typeof value !== 'function') return value;
			return (...args: unknown[]) => {
				if (args[0] !== 'tierplan')
					return (value as (...all: unknown[]) => unknown).apply(of, args);
				throw new DOMException('Internal error opening backing store', 'UnknownError');
			};
		},
	});

it('[S13] brings workbooks over with every step and version, and leaves the one before alone', async () => {
	const browser = newBrowser();
	const place = newPlace();
	const one = await stored(browser, place);
	const deleted = await browser.tab(place).duplicate(one.id, '删了的');
	await browser.tab(place).remove(deleted);
	const before = await Promise.all(
		['wal', 'meta', 'version'].map((store) => rowsOfStore(browser.factory, store)),
	);

	const made = await place.recoveryOf(browser.factory).renew();
	expect(made).toEqual(ok({ whole: 2, copies: 0, lost: 0 }));
	expect(
		await Promise.all(
			['wal', 'meta', 'version'].map((store) => rowsOfStore(browser.factory, store)),
		),
	).toEqual(before);
	expect((await browser.factory.databases()).map(({ name, version }) => [name, version])).toEqual([
		['tierplan', NATIVE_VERSION],
		['tierplan-2', NATIVE_VERSION],
	]);

	const tab = browser.tab(place);
	expect(await tab.fault()).toBeNull();
	expect((await tab.list()).map(({ id, deletedAt }) => [id, deletedAt !== null]).sort()).toEqual(
		[
			[one.id, false],
			[deleted, true],
		].sort(),
	);
	const again = await tab.open((await tab.last())!);
	expect(again.notices).toEqual([]);
	expect(historyOf(again)).toEqual(historyOf(one));
	expect(await again.versions()).toHaveLength(1);
	run(again, (inputs) => withAmount(inputs, 0, 99));
	expect((await stateOf(again)).kind).toBe('saved');
	// What is done now lands in the new database.
	expect(await rowsOfStore(browser.factory, 'wal')).toEqual(before[0]);
});

it('[S13] out of a database that does not open come the newest copies and what lies beside it', async () => {
	const browser = newBrowser();
	const copy = (head: number, at: number) => ({ workbookId: 'lost', head, at });
	const place = newPlace([
		[copy(9, 30), { ...inputsOf(4), title: '较新' }],
		[copy(7, 20), { ...inputsOf(3), title: '较旧' }],
	]);
	const one = await stored(browser, place);
	const broken = withoutFirst(browser.factory);
	expect(await browser.tab({ ...place, factory: broken }).fault()).toBe('damaged');

	const recovery = place.recoveryOf(broken);
	expect((await recovery.look()).fault).toContain('backing store');
	expect(await recovery.renew()).toEqual(ok({ whole: 0, copies: 1, lost: 0 }));
	expect(place.forgotten).toEqual(['lost']);
	const tab = browser.tab({ ...place, factory: broken });
	expect(await tab.fault()).toBeNull();
	expect((await tab.list()).map(({ title, rows }) => [title, rows])).toEqual([['较新', 4]]);
	const opened = await tab.open('lost');
	expect(opened.notices).toEqual([]);
	run(opened, (inputs) => withAmount(inputs, 1, 8));
	expect((await stateOf(opened)).kind).toBe('saved');
	expect((await recovery.look()).workbooks.map(({ id, left }) => [id, left])).toEqual([
		['lost', false],
	]);
	// It is there still, for the day it can be read again.
	const later = await place.recoveryOf(browser.factory).look();
	expect(later.workbooks.map(({ id, left }) => [id, left])).toEqual([
		['lost', false],
		[one.id, true],
	]);
});

it('of a workbook that cannot be rebuilt a copy takes the place, and one without a copy is counted', async () => {
	const browser = newBrowser();
	const place = newPlace();
	const [one, two] = [await stored(browser, place), await stored(browser, place)];
	await withStore(browser.factory, 'wal', 'readwrite', (wal) => wal.clear());
	await withStore(browser.factory, 'blob', 'readwrite', (blob) => blob.clear());
	const copied = newPlace([[{ workbookId: one.id, head: 3, at: 5 }, inputsOf(2)]]);
	expect(await copied.recoveryOf(browser.factory).renew()).toEqual(
		ok({ whole: 0, copies: 1, lost: 1 }),
	);
	const tab = browser.tab(copied);
	expect((await tab.list()).map(({ id }) => id)).toEqual([one.id]);
	expect(contentOf(current(await tab.open(one.id)))).toEqual(contentOf(inputsOf(2)));
	const left = (await copied.recoveryOf(browser.factory).look()).workbooks;
	expect(left.filter((each) => each.left).map(({ id }) => id)).toContain(two.id);
});

it('[S7] a workbook that was never stored comes back out of the steps beside the database', async () => {
	const browser = newBrowser();
	const place = newPlace();
	const tab = browser.tab(place);
	await tab.list();
	const restores = Array.from({ length: 30 }, (_, at) => failWrite(at + 1));
	const workbook = await tab.create({ ...inputsOf(6), title: '满盘' }, message('workbook_new'));
	await stateOf(workbook, ({ kind }) => kind === 'failed');
	for (const restore of restores.reverse()) restore();
	const recovery = place.recoveryOf(browser.factory);
	expect((await recovery.look()).workbooks).toMatchObject([
		{ id: workbook.id, records: 0, tail: { steps: 1, place: 'end' } },
	]);
	expect(await recovery.renew()).toEqual(ok({ whole: 1, copies: 0, lost: 0 }));
	const again = await browser.tab(place).open(workbook.id);
	expect(contentOf(current(again))).toEqual(contentOf(current(workbook)));
});

it('an open tab keeps it from being made; a tab that hears of it too late writes nothing more', async () => {
	const browser = newBrowser();
	const place = newPlace();
	const { id } = await stored(browser, place);
	const open = await browser.tab(place).open(id);
	const busy = place.recoveryOf(browser.factory, { isOpenElsewhere: () => Promise.resolve(true) });
	expect(await busy.renew()).toEqual({ ok: false, reason: 'open-elsewhere' });
	expect(await browser.factory.databases()).toHaveLength(1);

	// Without locks nobody knows of the other tab: it is told by the browser.
	const [first, second] = await Promise.all([
		place.recoveryOf(browser.factory).renew(),
		place.recoveryOf(browser.factory).renew(),
	]);
	expect([first.ok, second.ok].filter(Boolean)).toHaveLength(1);
	expect([first, second]).toContainEqual({ ok: false, reason: 'made-elsewhere' });
	expect(await browser.factory.databases()).toHaveLength(2);
	const event = Object.defineProperties<Event>(new Event('storage'), {
		key: { value: 'tierplan.database' },
		newValue: { value: 'tierplan-2' },
	});
	place.tabs.dispatchEvent(event);
	expect(await stateOf(open)).toEqual({ kind: 'reading', fault: 'other-tab' });
});

it('a crash, or no room, leaves no new database, and the old one opens', async () => {
	const browser = newBrowser();
	const place = newPlace();
	const { id } = await stored(browser, place);
	const restore = failWrite(3);
	await expect(place.recoveryOf(browser.factory).renew()).rejects.toThrow();
	restore();
	expect((await browser.factory.databases()).map(({ name }) => name)).toEqual(['tierplan']);
	expect(place.store.getItem('tierplan.database')).toBeNull();
	expect((await browser.tab(place).open(id)).notices).toEqual([]);
});

it('a database of a newer version is left alone', async () => {
	const factory = new IDBFactory();
	await new Promise((resolve) => {
		factory.open('tierplan', NATIVE_VERSION + 10).onsuccess = resolve;
	});
	expect(await newPlace().recoveryOf(factory).renew()).toEqual({
		ok: false,
		reason: 'newer-version',
	});
});

it('has the stores that the app itself makes, and everything goes when everything is erased', async () => {
	const browser = newBrowser();
	const place = newPlace();
	await stored(browser, place);
	await place.recoveryOf(browser.factory).renew();
	const shapeOf = async (name: string) => {
		const db = (await openRaw(browser.factory, name))!;
		const tx = db.transaction([...db.objectStoreNames]);
		const shape = [...db.objectStoreNames].map((store) => {
			const { keyPath, autoIncrement, indexNames } = tx.objectStore(store);
			return { store, keyPath, autoIncrement, indexes: [...indexNames] };
		});
		db.close();
		return { version: db.version, shape };
	};
	expect(await shapeOf('tierplan-2')).toEqual(await shapeOf('tierplan'));
	const tab = browser.tab(place);
	await tab.list();
	await tab.eraseAll();
	expect(await browser.factory.databases()).toEqual([]);
});

it('has the browser begin a new log before it writes', async () => {
	const place = newPlace();
	const browser = newBrowser();
	await stored(browser, place);
	const asked: string[] = [];
	const { factory } = browser;
	const open = factory.open.bind(factory);
	factory.open = (name, version) => {
		if (version !== undefined || name === 'tierplan-log') asked.push(name);
		return open(name, version);
	};
	await place.recoveryOf(factory).renew();
	expect(asked).toEqual(['tierplan-log', 'tierplan-2']);
	factory.open = open;
	expect((await factory.databases()).map(({ name }) => name)).not.toContain('tierplan-log');
});
