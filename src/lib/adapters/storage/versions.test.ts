import { describe, expect, it } from 'vitest';
import type { OpenWorkbook } from '../../application/ports';
import { message } from '../../domain/primitives/message';
import { openStores } from './stores';
import { newBrowser, stateOf, withStore, type Browser } from './testing/browser';
import { readVersion } from './readVersion';
import { DATABASE_NAME } from './schema';
import { Addresses } from './versionBlobs';
import { contentOf, current, go, inputsOf, run, withAmount, withRows } from './testing/edits';

const label = message('test_new');
const saved = (workbook: OpenWorkbook) => stateOf(workbook, ({ kind }) => kind === 'saved');

/** A workbook with a version at each of the steps 1 to 4, the second under a name. */
async function fourVersions(browser: Browser) {
	const workbook = await browser.tab().create(inputsOf(9), label);
	const values = [contentOf(current(workbook))];
	await workbook.checkpoint();
	for (const step of [2, 3, 4]) {
		run(workbook, (inputs) => withRows({ ...inputs, title: `${step}` }, 2, `客 ${step}`));
		await saved(workbook);
		values.push(contentOf(current(workbook)));
		if (step === 2) expect(await workbook.keepVersion('报“价” 😀')).toBe(true);
		else await workbook.checkpoint();
	}
	return { workbook, values };
}

describe('versions', () => {
	it('are listed newest first, with time, last step and name', async () => {
		const { workbook } = await fourVersions(newBrowser());
		const list = await workbook.versions();
		expect(list.map(({ sequence, name }) => [sequence, name])).toEqual([
			[4, null],
			[3, null],
			[2, '报“价” 😀'],
			[1, null],
		]);
		expect(list.every(({ at }) => at > 0)).toBe(true);
		expect(list[0]!.label).toEqual(message('test_step'));
	});

	it('hold what was on screen, on the name lists of the open workbook', async () => {
		const { workbook, values } = await fourVersions(newBrowser());
		for (const sequence of [1, 2, 3, 4]) {
			const version = await workbook.version(sequence);
			expect(version?.fits).toBe(true);
			expect(version?.inputs.names).toBe(current(workbook).names);
			const held = { ...contentOf(version!.inputs), names: null };
			expect(held).toEqual({ ...values[sequence - 1], names: null });
		}
		expect(await workbook.version(9)).toBeNull();
	});

	it('one can be put back as one step, and taken back again', async () => {
		const browser = newBrowser();
		const { workbook } = await fourVersions(browser);
		const { inputs } = (await workbook.version(2))!;
		const titles = () => current(workbook).title;
		run(workbook, () => inputs);
		expect(titles()).toBe('2');
		go(workbook, -1);
		expect(titles()).toBe('4');
		go(workbook, 1);
		await saved(workbook);
		const again = await browser.tab().open(workbook.id);
		expect(contentOf(current(again))).toEqual(contentOf(current(workbook)));
		expect(again.notices).toEqual([]);
	});

	it('a name outlives a checkpoint of the same state, and a reload', async () => {
		const browser = newBrowser();
		const workbook = await browser.tab().create(inputsOf(3), label);
		await workbook.keepVersion('a');
		await workbook.checkpoint();
		const again = await browser.tab().open(workbook.id);
		await again.checkpoint();
		expect((await again.versions()).map(({ name }) => name)).toEqual(['a']);
		expect(await again.keepVersion('b')).toBe(true);
		expect((await again.versions()).map(({ name }) => name)).toEqual(['b']);
	});

	it('a damaged one is neither listed nor opened, and takes nothing with it', async () => {
		const browser = newBrowser();
		const { workbook, values } = await fourVersions(browser);
		const key: IDBValidKey = [workbook.id, 2];
		const record = (await withStore(browser.factory, 'version', 'readonly', (store) =>
			store.get(key),
		)) as { body: Uint8Array };
		record.body[4]! ^= 1;
		await withStore(browser.factory, 'version', 'readwrite', (store) => store.put(record));
		expect((await workbook.versions()).map(({ sequence }) => sequence)).toEqual([4, 3, 1]);
		expect(await workbook.version(2)).toBeNull();
		const again = await browser.tab().open(workbook.id);
		expect(contentOf(current(again))).toEqual(values[3]);
	});

	it('one whose names are not those of the workbook opens apart', async () => {
		const browser = newBrowser();
		const { workbook, values } = await fourVersions(browser);
		const { factory } = browser;
		const stores = await openStores(factory, DATABASE_NAME, () => false);
		const { names } = inputsOf(1);
		names.customer.code('somebody else');
		const key = [workbook.id, 2] as const;
		const version = await readVersion(stores, key, names, new Addresses());
		expect(version?.fits).toBe(false);
		expect(contentOf(version!.inputs)).toEqual(values[1]);
	});

	it('old ones are read when the journal cannot go on from the newest', async () => {
		const browser = newBrowser();
		const workbook = await browser.tab().create(inputsOf(3), label);
		for (let edit = 2; edit <= 230; edit++) {
			run(workbook, (inputs) => withAmount(inputs, 1, edit));
			if (edit % 10 !== 0) continue;
			await saved(workbook);
			await workbook.checkpoint();
		}
		await saved(workbook);
		const seqs = (await workbook.versions()).map(({ sequence }) => sequence);
		const key: IDBValidKey = [workbook.id, 230];
		await withStore(browser.factory, 'version', 'readwrite', (store) => store.delete(key));
		for (let seq = 1; seq <= 230; seq++) {
			await withStore(browser.factory, 'wal', 'readwrite', (wal) => wal.delete([workbook.id, seq]));
		}
		const again = await browser.tab().open(workbook.id);
		expect(seqs).toContain(220);
		expect(current(again).ledger.chunks[0]!.amount[1]).toBe(220);
		expect(again.notices).toHaveLength(1);
	});
});
