import { describe, expect, it } from 'vitest';
import type { OpenWorkbook } from '../../application/ports';
import { message } from '../../domain/primitives/message';
import { newBrowser, stateOf, withStore } from './testing/browser';
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

const label = message('test_new');
const saved = (workbook: OpenWorkbook) => stateOf(workbook, ({ kind }) => kind === 'saved');

async function twoTabs() {
	const browser = newBrowser();
	const one = await browser.tab().create(inputsOf(9), label);
	const two = await browser.tab().open(one.id);
	return { browser, one, two };
}

describe('a tab that follows another', () => {
	it('has all its steps, undone ones and new names too', async () => {
		const { one, two } = await twoTabs();
		run(one, (inputs) => withAmount(inputs, 0, 100));
		run(one, (inputs) => withRows(inputs, 3, '__proto__'));
		run(one, (inputs) => ({ ...inputs, title: 'c' }));
		go(one, -1);
		await saved(one);
		expect(await two.follow()).toEqual(two.history);
		expect(historyOf(two)).toEqual(historyOf(one));
		expect(contentOf(current(two))).toEqual(contentOf(current(one)));
		expect(two.head).toBe(one.head);
	});

	it('shares the chunks that did not change', async () => {
		const { one, two } = await twoTabs();
		const before = current(two).ledger;
		run(one, (inputs) => ({ ...inputs, title: 'only the name' }));
		await saved(one);
		await two.follow();
		expect(current(two).title).toBe('only the name');
		expect(current(two).ledger).toBe(before);
	});

	it('writes on from there without a collision, and the other follows in turn', async () => {
		const { browser, one, two } = await twoTabs();
		for (let round = 0; round < 6; round++) {
			const [writer, reader] = round % 2 === 0 ? [one, two] : [two, one];
			run(writer, (inputs) => withAmount(inputs, round, 1_000 + round));
			await saved(writer);
			expect(await reader.follow()).not.toBeNull();
			await writer.checkpoint();
		}
		expect(historyOf(two)).toEqual(historyOf(one));
		const again = await browser.tab().open(one.id);
		expect(historyOf(again)).toEqual(historyOf(one));
		expect(again.notices).toEqual([]);
	});

	it('does not follow over a change of its own, nor over what does not join', async () => {
		const { browser, one, two } = await twoTabs();
		run(one, (inputs) => withAmount(inputs, 0, 100));
		await saved(one);
		run(two, (inputs) => withAmount(inputs, 1, 200));
		expect(await two.follow()).toBeNull();
		await stateOf(two, ({ kind }) => kind === 'reading');
		expect(two.unsaved).toBe(1);
		expect(await two.follow()).toBeNull();

		const three = await browser.tab().open(one.id);
		run(one, (inputs) => withAmount(inputs, 2, 300));
		await saved(one);
		const key: IDBValidKey = [one.id, one.head];
		const record = (await withStore(browser.factory, 'wal', 'readonly', (wal) => wal.get(key))) as {
			slots: Uint8Array;
		};
		record.slots[9]! ^= 1;
		await withStore(browser.factory, 'wal', 'readwrite', (wal) => wal.put(record));
		const before = historyOf(three);
		expect(await three.follow()).toBeNull();
		expect(historyOf(three)).toEqual(before);
	});

	it('an erased workbook is not followed', async () => {
		const { browser, one, two } = await twoTabs();
		await browser.tab().erase(one.id);
		expect(await two.follow()).toBeNull();
	});
});
