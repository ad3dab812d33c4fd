import type { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { message } from '../../domain/primitives/message';
import { newBrowser, rowsOfStore, stateOf, withStore } from './testing/browser';
import { contentOf, current, go, inputsOf, run, withAmount } from './testing/edits';

const label = message('test_new');

/** A workbook with the steps 1 (new) to 6, each a title of its number, and what each step held. */
async function sixSteps(checkpointAt: readonly number[] = []) {
	const browser = newBrowser();
	const workbook = await browser.tab().create(inputsOf(9), label);
	const values = [current(workbook)];
	for (let step = 2; step <= 6; step++) {
		run(workbook, (inputs) => withAmount({ ...inputs, title: String(step) }, step, step));
		await stateOf(workbook);
		values.push(current(workbook));
		if (checkpointAt.includes(step)) await workbook.checkpoint();
	}
	return { browser, id: workbook.id, valueAfter: (step: number) => contentOf(values[step - 1]!) };
}

/** Changes one stored record in place. */
async function tamper(
	factory: IDBFactory,
	store: string,
	key: IDBValidKey,
	change: (record: Record<string, unknown>) => void,
) {
	const record = (await withStore(factory, store, 'readonly', (objects) =>
		objects.get(key),
	)) as Record<string, unknown>;
	change(record);
	await withStore(factory, store, 'readwrite', (objects) => objects.put(record));
}

const flipSlots = (record: Record<string, unknown>) => {
	(record['slots'] as Uint8Array)[20]! ^= 1;
};
const keys = (notices: readonly { key: string }[] | undefined) => notices?.map(({ key }) => key);

describe('a damaged journal', () => {
	it.each([2, 4, 6])(
		'stops at the last good record before %i, sets the rest aside and says so',
		async (bad) => {
			const { browser, id, valueAfter } = await sixSteps();
			await tamper(browser.factory, 'wal', [id, bad], flipSlots);
			const workbook = await browser.tab().open(id);
			expect(contentOf(current(workbook))).toEqual(valueAfter(bad - 1));
			expect(workbook.notices).toEqual([message('storage_notice_set_aside', { steps: 7 - bad })]);

			const aside = (await rowsOfStore(browser.factory, 'quarantine')) as {
				seq: number;
				store: string;
			}[];
			expect(aside.map(({ seq, store }) => [seq, store])).toEqual(
				Array.from({ length: 7 - bad }, (_, place) => [bad + place, 'wal']),
			);
			// Work goes on with numbers nobody had before, and the next opening has nothing to say.
			expect(run(workbook, (inputs) => ({ ...inputs, title: 'on' }))).toBe(8);
			await stateOf(workbook);
			const again = await browser.tab().open(id);
			expect(again.notices).toEqual([]);
			expect(contentOf(current(again))).toEqual(contentOf(current(workbook)));
		},
	);

	it.each([
		['a changed number', (record: Record<string, unknown>) => (record['time'] = 7)],
		['a record of another shape', (record: Record<string, unknown>) => delete record['slots']],
		[
			'a record that claims another way back',
			(record: Record<string, unknown>) => (record['prev'] = 2),
		],
	])('notices %s', async (_, change) => {
		const { browser, id, valueAfter } = await sixSteps();
		await tamper(browser.factory, 'wal', [id, 5], change);
		const workbook = await browser.tab().open(id);
		expect(contentOf(current(workbook))).toEqual(valueAfter(4));
		expect(keys(workbook.notices)).toEqual(['storage_notice_set_aside']);
	});

	it('notices a missing record, and a journal that was rolled back', async () => {
		for (const missing of [3, 6]) {
			const { browser, id, valueAfter } = await sixSteps();
			await withStore(browser.factory, 'wal', 'readwrite', (objects) =>
				objects.delete([id, missing]),
			);
			const workbook = await browser.tab().open(id);
			expect(contentOf(current(workbook))).toEqual(valueAfter(missing - 1));
			expect(keys(workbook.notices)).toEqual(['storage_notice_set_aside']);
			expect(run(workbook, (inputs) => ({ ...inputs, title: 'on' }))).toBe(8);
			await stateOf(workbook);
			expect((await browser.tab().open(id)).notices).toEqual([]);
		}
	});

	it('a tab that still has everything cannot write behind the way around', async () => {
		const { browser, id } = await sixSteps();
		const other = await browser.tab().open(id);
		await tamper(browser.factory, 'wal', [id, 4], flipSlots);
		await browser.tab().open(id);
		run(other, (inputs) => ({ ...inputs, title: 'late' }));
		const state = await stateOf(other, ({ kind }) => kind === 'saved' || kind === 'reading');
		expect(state).toEqual({ kind: 'reading', fault: 'other-tab' });
		expect(current(other).title).toBe('late');
	});

	it('starts from the version after the damage when there is one', async () => {
		const { browser, id, valueAfter } = await sixSteps([4]);
		await tamper(browser.factory, 'wal', [id, 3], flipSlots);
		const workbook = await browser.tab().open(id);
		expect(contentOf(current(workbook))).toEqual(valueAfter(6));
		expect(workbook.notices).toEqual([]);
		expect(workbook.history.steps.map(({ sequence }) => sequence)).toEqual([4, 5, 6]);
	});

	it('with no good start touches nothing, says so and lets nobody write', async () => {
		const { browser, id } = await sixSteps();
		await tamper(browser.factory, 'wal', [id, 1], flipSlots);
		const before = await rowsOfStore(browser.factory, 'wal');
		const workbook = await browser.tab().open(id);
		expect(await stateOf(workbook)).toEqual({ kind: 'reading', fault: 'damaged' });
		expect(keys(workbook.notices)).toEqual(['storage_notice_unreadable']);
		run(workbook, (inputs) => ({ ...inputs, title: 'x' }));
		workbook.retry();
		await workbook.checkpoint();
		expect(await stateOf(workbook)).toEqual({ kind: 'reading', fault: 'damaged' });
		expect(await rowsOfStore(browser.factory, 'wal')).toEqual(before);
		expect(await rowsOfStore(browser.factory, 'quarantine')).toEqual([]);
	});
});

describe('a damaged version', () => {
	it.each(['blob', 'version'])(
		'of which the %s is bad is not needed while the journal is there, and set aside where it is',
		async (store) => {
			const { browser, id, valueAfter } = await sixSteps([3, 5]);
			if (store === 'version') {
				await tamper(browser.factory, 'version', [id, 5], (record) => {
					(record['body'] as Uint8Array)[5]! ^= 1;
				});
			} else {
				const [blob] = (await rowsOfStore(browser.factory, 'blob')) as { hash: string }[];
				await tamper(browser.factory, 'blob', blob!.hash, (record) => {
					(record['bytes'] as Uint8Array)[9]! ^= 1;
				});
			}
			const workbook = await browser.tab().open(id);
			expect(contentOf(current(workbook))).toEqual(valueAfter(6));
			expect(workbook.notices).toEqual([]);
			await tamper(browser.factory, 'wal', [id, 6], flipSlots);
			const shorter = await browser.tab().open(id);
			expect(contentOf(current(shorter))).toEqual(valueAfter(5));
			expect(keys(shorter.notices)).toEqual([
				'storage_notice_set_aside',
				'storage_notice_older_state',
			]);
			expect((await browser.tab().open(id)).notices).toEqual([]);
		},
	);

	it.each([
		{ store: 'none', first: 21 },
		{ store: 'blob', first: 1 },
		{ store: 'version', first: 1 },
	])(
		'is looked at before the journal may begin with it: $store bad, from $first on',
		async ({ store, first }) => {
			const { browser, id } = await sixSteps();
			const before = await browser.tab().open(id);
			const edit = async (workbook: typeof before, upTo: number) => {
				while (workbook.head < upTo) {
					run(workbook, (inputs) => withAmount(inputs, 1, 1_000 + workbook.head));
				}
				await stateOf(workbook);
			};
			await edit(before, 20);
			await before.checkpoint();
			await edit(before, 195);
			if (store === 'version') {
				await tamper(browser.factory, store, [id, 20], (record) => (record['time'] = 7));
			} else if (store === 'blob') {
				for (const { hash } of (await rowsOfStore(browser.factory, store)) as { hash: string }[])
					await tamper(browser.factory, store, hash, (record) => {
						(record['bytes'] as Uint8Array)[9]! ^= 1;
					});
			}
			const workbook = await browser.tab().open(id);
			await edit(workbook, 230);
			await workbook.checkpoint();
			const journal = (await rowsOfStore(browser.factory, 'wal')) as { seq: number }[];
			expect(journal[0]?.seq).toBe(first);
			const again = await browser.tab().open(id);
			expect(again.notices).toEqual([]);
			expect(again.history.steps).toHaveLength(201);
			expect(contentOf(current(again))).toEqual(contentOf(current(workbook)));
		},
	);

	it('after a failed load nothing is thrown away in this visit', async () => {
		const { browser, id } = await sixSteps([3]);
		const tab = browser.tab();
		await tamper(browser.factory, 'wal', [id, 6], flipSlots);
		const workbook = await tab.open(id);
		await withStore(browser.factory, 'blob', 'readwrite', (objects) =>
			objects.put({ hash: 'rescued', bytes: new Uint8Array(3) }),
		);
		run(workbook, (inputs) => ({ ...inputs, title: 'on' }));
		await stateOf(workbook);
		await workbook.checkpoint();
		const blobs = (await rowsOfStore(browser.factory, 'blob')) as { hash: string }[];
		expect(blobs.map(({ hash }) => hash)).toContain('rescued');
		const healthy = await browser.tab().open(id);
		run(healthy, (inputs) => ({ ...inputs, title: 'later' }));
		go(healthy, -1);
		go(healthy, 1);
		await stateOf(healthy);
		await healthy.checkpoint();
		const left = (await rowsOfStore(browser.factory, 'blob')) as { hash: string }[];
		expect(left.map(({ hash }) => hash)).not.toContain('rescued');
	});
});
