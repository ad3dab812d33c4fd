import { describe, expect, it } from 'vitest';
import { createInputs } from '../../domain/inputs';
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

const label = message('test_new', { name: '__proto__', share: { ratio: 0.5 } });

describe('createWorkbooks', () => {
	it('has every edit after a reload', async () => {
		const browser = newBrowser();
		const first = await browser.tab().create(inputsOf(8_200), label);
		run(first, (inputs) => withAmount(inputs, 7, -12_345));
		run(first, (inputs) => ({ ...inputs, title: '秋季 🍷 "__proto__"' }));
		run(first, (inputs) => withRows(inputs, 5, '新客户'));
		expect((await stateOf(first)).kind).toBe('saved');

		const again = await browser.tab().open(first.id);
		expect(contentOf(current(again))).toEqual(contentOf(current(first)));
		expect(historyOf(again)).toEqual(historyOf(first));
		expect(again.notices).toEqual([]);
		expect((await stateOf(again)).kind).toBe('saved');
	});

	it('undoes and redoes across a reload', async () => {
		const browser = newBrowser();
		const first = await browser.tab().create(inputsOf(10), label);
		for (let step = 1; step <= 5; step++) run(first, (inputs) => withAmount(inputs, step, step));
		go(first, -3);
		await stateOf(first);

		const second = await browser.tab().open(first.id);
		expect(historyOf(second)).toEqual(historyOf(first));
		expect(second.history.position).toBe(2);
		go(second, 2);
		run(second, (inputs) => ({ ...inputs, title: 'after redo' }));
		go(second, -1);
		run(second, (inputs) => ({ ...inputs, title: 'instead' }));
		await stateOf(second);

		const third = await browser.tab().open(first.id);
		expect(historyOf(third)).toEqual(historyOf(second));
		expect(third.history.steps.map((step) => step.inputs.title)).not.toContain('after redo');
	});

	it('shares what did not change between the steps of a reloaded history', async () => {
		const browser = newBrowser();
		const first = await browser.tab().create(inputsOf(8_200), label);
		run(first, (inputs) => withAmount(inputs, 7, 1));
		await first.checkpoint();
		const { steps } = (await browser.tab().open(first.id)).history;
		expect(steps[1]!.inputs.ledger.chunks[1]).toBe(steps[0]!.inputs.ledger.chunks[1]);
		expect(steps[1]!.inputs.ledger.chunks[0]!.day).toBe(steps[0]!.inputs.ledger.chunks[0]!.day);
		expect(steps[1]!.inputs.names).toBe(steps[0]!.inputs.names);
	});

	it('lists, renames, duplicates, deletes, restores and erases', async () => {
		const browser = newBrowser();
		const tab = browser.tab();
		const one = await tab.create({ ...inputsOf(100), title: '一' }, label);
		const copy = await tab.duplicate(one.id, '二');
		await tab.rename(copy, '三');
		await tab.rename(one.id, '一 renamed while open');
		run(one, (inputs) => withAmount(inputs, 3, 9));
		await stateOf(one);

		const titles = async () => (await browser.tab().list()).map((entry) => entry.title).sort();
		expect(await titles()).toEqual(['一 renamed while open', '三']);
		const entry = (await tab.list()).find(({ id }) => id === one.id)!;
		expect(entry).toMatchObject({ rows: 100, deletedAt: null });
		expect(entry.bytes).toBeGreaterThan(100);

		await tab.remove(copy);
		const deleted = (await tab.list()).find(({ id }) => id === copy)!;
		expect(deleted.deletedAt).toBeGreaterThan(1_700_000_000_000);
		await tab.restore(copy);
		expect((await tab.list()).find(({ id }) => id === copy)!.deletedAt).toBeNull();
		expect(current(await tab.open(copy)).ledger.chunks[0]!.rows).toBe(100);
		expect(await browser.tab().last()).toBe(copy);
		await tab.erase(copy);
		expect(await titles()).toEqual(['一 renamed while open']);
		expect(await browser.tab().last()).toBeNull();
		await expect(tab.open(copy)).rejects.toThrow('no workbook');
	});

	it('forgets a deleted workbook after 30 days on which it was seen', async () => {
		const browser = newBrowser();
		const tab = browser.tab();
		const { id } = await tab.create(inputsOf(3), label);
		await tab.remove(id);
		for (let day = 1; day <= 30; day++) {
			browser.clock.set(1_700_000_000_000 + day * 86_400_000 + day * 1000);
			expect(await tab.list()).toHaveLength(1);
			// Looked at twice in a day, it counts once.
			expect(await tab.list()).toHaveLength(1);
		}
		browser.clock.set(1_700_000_000_000 + 32 * 86_400_000);
		expect(await tab.list()).toHaveLength(0);
		await expect(tab.open(id)).rejects.toThrow('no workbook');
	});

	it('a clock that jumps ahead, or back, does not take the days of a deleted workbook', async () => {
		const browser = newBrowser();
		const tab = browser.tab();
		const { id } = await tab.create(inputsOf(3), label);
		await tab.remove(id);
		for (const years of [10, -3, 20, 0]) {
			browser.clock.set(1_700_000_000_000 + years * 365 * 86_400_000);
			expect(await tab.list()).toHaveLength(1);
		}
		await tab.restore(id);
		expect((await tab.open(id)).history.steps).toHaveLength(1);
	});

	it('a clock that jumps ahead leaves the trace of an erased workbook in the way of an open tab', async () => {
		const browser = newBrowser();
		const { id } = await browser.tab().create(inputsOf(3), label);
		const other = await browser.tab().open(id);
		const tab = browser.tab();
		await tab.erase(id);
		for (const years of [10, -3, 20]) {
			browser.clock.set(1_700_000_000_000 + years * 365 * 86_400_000);
			expect(await tab.list()).toEqual([]);
		}
		run(other, (inputs) => withAmount(inputs, 1, 5));
		expect(await stateOf(other)).toEqual({ kind: 'reading', fault: 'other-tab' });
		for (let day = 1; day <= 31; day++) {
			browser.clock.set(browser.clock.now() + 86_400_000);
			await tab.list();
		}
		const left = await withStore(browser.factory, 'wal', 'readonly', (store) => store.getAll());
		expect(left).toEqual([]);
	});

	it('leaves nothing behind when everything is erased, and starts anew', async () => {
		const browser = newBrowser();
		const tab = browser.tab();
		await tab.create(inputsOf(10), label);
		await tab.eraseAll();
		expect(await browser.factory.databases()).toEqual([]);
		expect(await tab.list()).toEqual([]);
		expect(await tab.last()).toBeNull();
		const again = await tab.create(createInputs(), label);
		expect((await stateOf(again)).kind).toBe('saved');
	});

	it('times of steps never go back, even when the clock does', async () => {
		const browser = newBrowser();
		const workbook = await browser.tab().create(inputsOf(3), label);
		browser.clock.set(5);
		run(workbook, (inputs) => withAmount(inputs, 1, 5));
		await stateOf(workbook);
		const records = (await withStore(browser.factory, 'wal', 'readonly', (store) =>
			store.getAll(),
		)) as { time: number }[];
		expect(records[1]!.time).toBeGreaterThanOrEqual(records[0]!.time);
	});

	it('refuses a second name book: codes would change their meaning', async () => {
		const workbook = await newBrowser().tab().create(inputsOf(3), label);
		expect(() => run(workbook, () => inputsOf(3))).toThrow('name lists');
	});
});
