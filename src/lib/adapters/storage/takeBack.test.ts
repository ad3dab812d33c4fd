import { afterEach, expect, it } from 'vitest';
import type { Inputs } from '../../domain/inputs';
import { message } from '../../domain/primitives/message';
import { createTail } from './keptTail';
import { hangingIn } from './takeBack';
import { newBrowser, rowsOfStore, stateOf, type Browser } from './testing/browser';
import { contentOf, current, inputsOf, run, withAmount } from './testing/edits';
import { noRoomAbove } from './testing/injection';
import { storeOf } from './testing/localStore';

const SMALL = 400;
let makeRoom = (): void => undefined;
afterEach(() => makeRoom());

const longText = (inputs: Inputs, more: string): Inputs => ({
	...inputs,
	title: `${more}${'“酒🍶”'.repeat(SMALL)}`,
});

const numbersIn = async ({ factory }: Browser): Promise<readonly number[]> =>
	(await rowsOfStore(factory, 'wal')).map((row) => (row as { readonly seq: number }).seq);

/** A disk that takes a small step and not the two large ones that were made before it. */
async function nearlyFull() {
	const browser = newBrowser();
	const store = storeOf();
	const tail = createTail(() => store);
	const one = await browser.tab({ tail }).create(inputsOf(5), message('test_new'));
	await stateOf(one, ({ kind }) => kind === 'saved');
	makeRoom = noRoomAbove(SMALL);
	for (const more of ['a', 'b']) run(one, (inputs) => longText(inputs, more));
	run(one, (inputs) => withAmount(inputs, 3, 7));
	await stateOf(one, ({ kind }) => kind === 'failed');
	expect(tail.of(one.id).map(({ seq }) => seq)).toEqual([2, 3, 4]);
	return { browser, tail, one };
}

it('[S7] a step that got in before larger ones comes back with them, and nothing is set aside', async () => {
	const { browser, tail, one } = await nearlyFull();
	await expect.poll(() => numbersIn(browser)).toEqual([1, 4]);

	const again = await browser.tab({ tail }).open(one.id);
	expect(again.notices).toEqual([message('storage_notice_tail', { steps: 3 })]);
	expect(contentOf(current(again))).toEqual(contentOf(current(one)));
	await stateOf(again, ({ kind }) => kind === 'failed');
	// The tail goes into the database as one: the small step does not hang again.
	expect(await numbersIn(browser)).toEqual([1]);
	expect(tail.of(one.id)).toHaveLength(3);

	makeRoom();
	const last = await browser.tab({ tail }).open(one.id);
	await stateOf(last, ({ kind }) => kind === 'saved');
	expect(await numbersIn(browser)).toEqual([1, 2, 3, 4]);
	expect(tail.of(one.id)).toEqual([]);
	const later = await browser.tab({ tail }).open(one.id);
	expect(later.notices).toEqual([]);
	expect(contentOf(current(later))).toEqual(contentOf(current(one)));
	expect(await rowsOfStore(browser.factory, 'quarantine')).toEqual([]);
});

it('[S7] the tab that still has the steps writes the one that was taken back once more', async () => {
	const { browser, tail, one } = await nearlyFull();
	await expect.poll(() => numbersIn(browser)).toEqual([1, 4]);
	const other = await browser.tab({ tail }).open(one.id);
	await stateOf(other, ({ kind }) => kind === 'failed');
	expect(await numbersIn(browser)).toEqual([1]);
	other.close();

	makeRoom();
	one.retry();
	await stateOf(one, ({ kind }) => kind === 'saved');
	expect(await numbersIn(browser)).toEqual([1, 2, 3, 4]);
	const later = await browser.tab({ tail }).open(one.id);
	expect(later.notices).toEqual([]);
	expect(contentOf(current(later))).toEqual(contentOf(current(one)));
});

it('what stands at the end, and what somebody else wrote, does not hang', async () => {
	const { browser, tail, one } = await nearlyFull();
	makeRoom();
	one.retry();
	await stateOf(one, ({ kind }) => kind === 'saved');
	const values = (await rowsOfStore(browser.factory, 'wal')) as ReturnType<typeof tail.of>;
	const records = values.map((value) => ({ seq: value.seq, value }));
	const [first, second, third, fourth] = values;
	const without = (...seqs: readonly number[]) => ({
		records: records.filter(({ seq }) => !seqs.includes(seq)),
		versions: [],
		passed: [],
	});
	const steps = [second!, third!, fourth!];
	expect(hangingIn(without(), steps)).toEqual([]);
	expect(hangingIn(without(3, 4), steps)).toEqual([]);
	expect(hangingIn(without(2, 3), steps)).toEqual([fourth]);
	expect(hangingIn(without(2), steps)).toEqual([third, fourth]);
	expect(hangingIn(without(2), [])).toEqual([]);
	expect(hangingIn(without(2), [second!, { ...third!, crc: first!.crc }])).toEqual([]);
	// A version stands for the steps before it.
	expect(hangingIn({ ...without(2), versions: [{ seq: 2, value: {} }] }, steps)).toEqual([]);
	expect(hangingIn({ ...without(2), passed: [2] }, steps)).toEqual([]);
});
