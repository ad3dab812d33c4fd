import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { OpenWorkbook } from '../../application/ports';
import { message } from '../../domain/primitives/message';
import { newBrowser, rowsOfStore, stateOf, withStore, type Browser } from './testing/browser';
import {
	contentOf,
	current,
	go,
	historyOf,
	inputsOf,
	run,
	withAmount,
	withRows,
} from './testing/edits';

/** A busy machine may take as long as it needs, ms. */
const PATIENT = { timeout: 60_000 };
const label = message('test_new');
const seqsIn = async (browser: Browser, store: string) =>
	((await rowsOfStore(browser.factory, store)) as { seq: number }[]).map(({ seq }) => seq);
const saved = (workbook: OpenWorkbook) => stateOf(workbook, ({ kind }) => kind === 'saved');

describe('checkpoint', () => {
	it('writes each chunk once', async () => {
		const browser = newBrowser();
		const workbook = await browser.tab().create(inputsOf(8_200), label);
		await workbook.checkpoint();
		const first = await rowsOfStore(browser.factory, 'blob');
		run(workbook, (inputs) => withAmount(inputs, 3, 1));
		await saved(workbook);
		await workbook.checkpoint();
		await workbook.checkpoint();
		expect(await rowsOfStore(browser.factory, 'blob')).toHaveLength(first.length + 1);
		expect(await seqsIn(browser, 'version')).toEqual([1, 2]);
	});

	it('names the version in a strict transaction: a power cut takes nothing back', async () => {
		const prototype = globalThis.IDBDatabase.prototype;
		const spy = vi.spyOn(prototype, 'transaction');
		const workbook = await newBrowser().tab().create(inputsOf(10), label);
		await workbook.checkpoint();
		const durable = spy.mock.calls.filter(
			([stores, mode]) =>
				mode === 'readwrite' &&
				[stores].flat().includes('version') &&
				[stores].flat().includes('meta'),
		);
		spy.mockRestore();
		expect(durable.map(([, , options]) => options)).toEqual([{ durability: 'strict' }]);
	});

	it('names nothing that is not there: blobs that vanish between the phases are written again', async () => {
		const browser = newBrowser();
		const workbook = await browser.tab().create(inputsOf(10), label);
		const prototype = globalThis.IDBDatabase.prototype;
		const original = Reflect.get(prototype, 'transaction');
		const spy = vi.spyOn(prototype, 'transaction').mockImplementation(function (
			this: IDBDatabase,
			...args
		) {
			if (args[2]?.durability === 'strict') {
				original.call(this, 'blob', 'readwrite').objectStore('blob').clear();
			}
			return original.apply(this, args);
		});
		await workbook.checkpoint();
		spy.mockRestore();
		expect(await seqsIn(browser, 'version')).toEqual([]);
		await workbook.checkpoint();
		expect(await seqsIn(browser, 'version')).toEqual([1]);
		expect((await browser.tab().open(workbook.id)).notices).toEqual([]);
	});

	it('throws nothing away before the new version has been read back as it was written', async () => {
		const browser = newBrowser();
		const workbook = await browser.tab().create(inputsOf(10), label);
		const hashes = async () =>
			((await rowsOfStore(browser.factory, 'blob')) as { hash: string }[]).map(({ hash }) => hash);
		await withStore(browser.factory, 'blob', 'readwrite', (blobs) =>
			blobs.put({ hash: 'unneeded', bytes: new Uint8Array(3) }),
		);
		const prototype = globalThis.IDBObjectStore.prototype;
		const original = Reflect.get(prototype, 'put');
		const spy = vi.spyOn(prototype, 'put').mockImplementation(function (this: IDBObjectStore, row) {
			const isVersion = this.name === 'version';
			return original.call(this, isVersion ? { ...(row as object), body: new Uint8Array(5) } : row);
		});
		await workbook.checkpoint();
		spy.mockRestore();
		expect(await hashes()).toContain('unneeded');
		await workbook.checkpoint();
		expect(await hashes()).not.toContain('unneeded');
		expect((await browser.tab().open(workbook.id)).notices).toEqual([]);
	});

	it('makes itself after 500 records, and after 5 MB', async () => {
		const many = newBrowser();
		const workbook = await many.tab().create(inputsOf(3), label);
		for (let edit = 0; edit < 501; edit++) run(workbook, (inputs) => withAmount(inputs, 1, edit));
		await saved(workbook);
		await vi.waitFor(async () => {
			expect(await seqsIn(many, 'version')).toEqual([502]);
		}, PATIENT);
		const large = newBrowser();
		const sheet = await large.tab().create(inputsOf(3), label);
		run(sheet, (inputs) => ({ ...inputs, title: '重'.repeat(2 * 1024 * 1024) }));
		await vi.waitFor(async () => {
			expect(await seqsIn(large, 'version')).toEqual([2]);
		}, PATIENT);
	});

	it('keeps 200 steps reachable across checkpoints, and lets the older journal go', async () => {
		const browser = newBrowser();
		const workbook = await browser.tab().create(inputsOf(3), label);
		for (let edit = 2; edit <= 520; edit++) {
			run(workbook, (inputs) => withAmount(inputs, 1, edit));
			if (edit % 20 === 0) {
				await saved(workbook);
				await workbook.checkpoint();
			}
		}
		const again = await browser.tab().open(workbook.id);
		expect(again.history.position).toBe(200);
		expect(historyOf(again)).toEqual(historyOf(workbook));
		const journal = await seqsIn(browser, 'wal');
		expect(journal[0]).toBeGreaterThan(150);
		expect(journal[0]).toBeLessThanOrEqual(321);
		expect((await seqsIn(browser, 'version')).length).toBeLessThan(26);
		for (let back = 0; back < 200; back++) go(again, -1);
		expect(current(again).ledger.chunks[0]!.amount[1]).toBe(320);
	});

	it('any script of edits, undos, checkpoints and reloads gives what the tab had', async () => {
		const act = fc.oneof(
			fc.constantFrom('edit', 'rows', 'title', 'reload', 'checkpoint'),
			fc.integer({ min: -4, max: 4 }),
		);
		await fc.assert(
			fc.asyncProperty(fc.array(act, { minLength: 5, maxLength: 40 }), async (acts) => {
				const browser = newBrowser();
				const tab = browser.tab();
				let workbook = await tab.create(inputsOf(9), label);
				const doOne = async (each: (typeof acts)[number], place: number) => {
					if (each === 'edit') run(workbook, (inputs) => withAmount(inputs, place % 9, place));
					else if (each === 'rows') run(workbook, (inputs) => withRows(inputs, 2, `客 ${place}`));
					else if (each === 'title') run(workbook, (inputs) => ({ ...inputs, title: `${place}` }));
					else if (each === 'checkpoint') {
						await stateOf(workbook);
						await workbook.checkpoint();
					} else if (each === 'reload') {
						await stateOf(workbook);
						const before = historyOf(workbook);
						const names = contentOf(current(workbook)).names;
						workbook = await browser.tab().open(workbook.id);
						expect(historyOf(workbook)).toEqual(before);
						expect(contentOf(current(workbook)).names).toEqual(names);
						expect(workbook.notices).toEqual([]);
					} else {
						const { steps, position } = workbook.history;
						const to = Math.max(0, Math.min(steps.length - 1, position + each));
						if (to !== position) go(workbook, to - position);
					}
				};
				for (const [place, each] of acts.entries()) await doOne(each, place);
				await doOne('reload', acts.length);
			}),
			{ numRuns: 60 },
		);
	}, 60_000);
});
