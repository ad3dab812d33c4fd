import { expect, it } from 'vitest';
import { message } from '../../domain/primitives/message';
import { openAhead } from './openAhead';
import { newBrowser } from './testing/browser';
import { contentOf, current, inputsOf, run } from './testing/edits';

const label = message('test_new');

/** Two workbooks, the second of them open last, and the calls of `open` in another tab. */
async function twoWorkbooks() {
	const browser = newBrowser();
	const tab = browser.tab();
	const first = await tab.create(inputsOf(3), label);
	const second = await tab.create(inputsOf(5), label);
	const calls: string[] = [];
	const other = browser.tab();
	const watched = {
		...other,
		open: (id: string) => {
			calls.push(id);
			return other.open(id);
		},
	};
	return { first, second, calls, watched };
}

it('hands out what it has read already, once', async () => {
	const { second, calls, watched } = await twoWorkbooks();
	const workbooks = openAhead(watched, null);
	const opened = await workbooks.open(second.id);
	expect(calls).toEqual([second.id]);
	expect(contentOf(current(opened))).toEqual(contentOf(current(second)));
	run(opened, (inputs) => ({ ...inputs, title: '后来' }));
	expect(await workbooks.open(second.id)).not.toBe(opened);
	expect(calls).toEqual([second.id, second.id]);
});

it('closes what nobody wanted, and reads what was asked for', async () => {
	const { first, second, calls, watched } = await twoWorkbooks();
	const workbooks = openAhead(watched, null);
	const opened = await workbooks.open(first.id);
	expect(calls).toEqual([second.id, first.id]);
	expect(opened.id).toBe(first.id);
	expect(await watched.last()).toBe(first.id);
});

it('reads nothing ahead where another one is asked for by name, or none is there', async () => {
	const { first, calls, watched } = await twoWorkbooks();
	const workbooks = openAhead(watched, first.id);
	await workbooks.list();
	expect(calls).toEqual([]);
	expect((await workbooks.open(first.id)).id).toBe(first.id);
	const empty = openAhead(newBrowser().tab(), null);
	await expect(empty.open('none')).rejects.toThrow('there is no workbook none');
});

it('tries again what could not be read', async () => {
	const { second, watched } = await twoWorkbooks();
	let calls = 0;
	const open = (id: string) =>
		++calls === 1 ? Promise.reject(new Error('not now')) : watched.open(id);
	expect((await openAhead({ ...watched, open }, null).open(second.id)).id).toBe(second.id);
	const gone = { ...watched, last: () => Promise.reject(new Error('closed')) };
	expect((await openAhead(gone, null).open(second.id)).id).toBe(second.id);
});
