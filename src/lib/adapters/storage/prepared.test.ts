import { describe, expect, it } from 'vitest';
import { message } from '../../domain/primitives/message';
import { finish } from '../../domain/primitives/steps';
import { newBrowser, rowsOfStore, stateOf } from './testing/browser';
import { contentOf, current, inputsOf, withRows } from './testing/edits';

const label = message('test_new');

async function opened() {
	const browser = newBrowser();
	const workbook = await browser.tab().create(inputsOf(30), label);
	await stateOf(workbook);
	return { browser, workbook, before: current(workbook) };
}

describe('a change that was worked out before it is written', () => {
	it('is written as it would have been without', async () => {
		const records = [];
		for (const prepared of [false, true]) {
			const { browser, workbook, before } = await opened();
			const after = withRows(before, 20_000, '__proto__ "甲"\ud83c');
			if (prepared) finish(workbook.prepare!(before, after));
			workbook.append({ kind: 'do', label, before, after });
			await stateOf(workbook, ({ kind }) => kind === 'saved');
			records.push((await rowsOfStore(browser.factory, 'wal')).at(-1));
		}
		const [without, with_] = records as { crc: number; slots: Uint8Array; writer: string }[];
		expect(with_?.slots).toEqual(without?.slots);
		expect({ ...with_, writer: '', crc: 0 }).toEqual({ ...without, writer: '', crc: 0 });
	});

	it.each([
		['another change came first', true, false],
		['a name was learnt meanwhile', false, true],
	])('is worked out anew when %s', async (_, other, name) => {
		const { browser, workbook, before } = await opened();
		const after = withRows(before, 3, '乙');
		finish(workbook.prepare!(before, after));
		if (name) before.names.customer.code('丙');
		if (other)
			workbook.append({ kind: 'do', label, before, after: { ...before, title: 'renamed' } });
		workbook.append({ kind: 'do', label, before, after });
		await stateOf(workbook, ({ kind }) => kind === 'saved');
		const again = await browser.tab().open(workbook.id);
		expect(again.notices).toEqual([]);
		expect(contentOf(current(again))).toEqual(contentOf(current(workbook)));
		expect(current(again).title).toBe(other ? 'renamed' : before.title);
	});
});
