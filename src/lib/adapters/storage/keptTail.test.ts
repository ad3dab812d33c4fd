import { beforeEach, describe, expect, it } from 'vitest';
import { message } from '../../domain/primitives/message';
import { createTail, type Tail } from './keptTail';
import { sealRecord } from './record';
import { EPOCH, type WalRecord } from './schema';
import { newBrowser, stateOf, type Browser } from './testing/browser';
import { contentOf, current, historyOf, inputsOf, run, withAmount } from './testing/edits';
import { failWrite } from './testing/injection';
import { storeOf } from './testing/localStore';

const record = (seq: number, bytes = 3, workbookId = 'w'): WalRecord =>
	sealRecord({
		...{ workbookId, seq, prev: seq - 1, kind: 'do', to: null, label: message('test_edit') },
		...{ time: 5, epoch: EPOCH, writer: 't', crcPrev: 0 },
		slots: Uint8Array.from({ length: bytes }, (_, at) => (at * 37 + seq) % 256),
	});

let store: Storage;
let tail: Tail;
beforeEach(() => {
	store = storeOf();
	tail = createTail(() => store);
});

describe('the tail', () => {
	it('gives back the very records, byte for byte, until they are dropped', () => {
		const records = [record(4), record(5, 0), record(6, 4_000)];
		tail.keep('w', records);
		expect(createTail(() => store).of('w')).toEqual(records);
		expect(tail.of('another')).toEqual([]);
		expect(tail.ids()).toEqual(['w']);
		tail.drop('w');
		expect(tail.of('w')).toEqual([]);
		expect(store.length).toBe(0);
	});
	it('keeps the beginning of what is too long: later steps follow from it', () => {
		const records = Array.from({ length: 9 }, (_, at) => record(at + 1, 200_000));
		tail.keep('w', records);
		const kept = tail.of('w');
		expect(kept.map(({ seq, crc }) => [seq, crc])).toEqual(
			records.slice(0, 3).map(({ seq, crc }) => [seq, crc]),
		);
		tail.keep('w', [record(1, 3_000_000)]);
		expect(tail.of('w')).toEqual([]);
	});
	it('passes over what was damaged, and what is another workbook’s', () => {
		tail.keep('w', [record(1), record(2, 3, 'other')]);
		expect(tail.of('w')).toEqual([record(1)]);
		store.setItem(
			'tierplan.tail.w',
			store.getItem('tierplan.tail.w')!.replace('"seq":1', '"seq":3'),
		);
		expect(tail.of('w')).toEqual([]);
		for (const rubbish of ['', '{', '7', '[null,{"slots":"?"}]', '{"length":3}']) {
			store.setItem('tierplan.tail.w', rubbish);
			expect(tail.of('w')).toEqual([]);
		}
	});
	it('a browser that refuses it, or has no room there either, keeps nothing, and nothing breaks', () => {
		const full = storeOf(10);
		for (const none of [
			createTail(() => full),
			createTail(() => {
				throw new DOMException('denied', 'SecurityError');
			}),
		]) {
			none.keep('w', [record(1)]);
			expect(none.of('w')).toEqual([]);
			none.drop('w');
		}
	});
});

describe('a workbook for which there is no room', () => {
	/** Edits that no call of the database takes, and then the browser is gone. */
	async function leftBehind(browser: Browser) {
		const one = await browser.tab({ tail }).create(inputsOf(5), message('test_new'));
		await stateOf(one);
		const restores = Array.from({ length: 40 }, (_, at) => failWrite(at + 1));
		for (const amount of [7, 8, 9]) run(one, (inputs) => withAmount(inputs, 3, amount));
		await stateOf(one, ({ kind }) => kind === 'failed');
		for (const restore of restores.reverse()) restore();
		return one;
	}

	it('[S7] goes on with the steps that lay beside the database, and then stores them', async () => {
		const browser = newBrowser();
		const one = await leftBehind(browser);
		expect(tail.of(one.id)).toHaveLength(3);

		const again = await browser.tab({ tail }).open(one.id);
		expect(current(again)).toMatchObject({ title: current(one).title });
		expect(again.history.steps).toHaveLength(one.history.steps.length);
		expect(again.notices).toEqual([message('storage_notice_tail', { steps: 3 })]);
		await stateOf(again, ({ kind }) => kind === 'saved');
		expect(tail.of(one.id)).toEqual([]);

		const later = await browser.tab({ tail }).open(one.id);
		expect(later.notices).toEqual([]);
		expect(later.history.steps.map(({ sequence }) => sequence)).toEqual(
			one.history.steps.map(({ sequence }) => sequence),
		);
	});
	it('[S7] opens the steps that another tab went past as a workbook of their own', async () => {
		const browser = newBrowser();
		const one = await leftBehind(browser);
		const other = await browser.tab({ tail: createTail(() => storeOf()) }).open(one.id);
		run(other, (inputs) => withAmount(inputs, 3, 4));
		await stateOf(other);

		const tab = browser.tab({ tail });
		const again = await tab.open(one.id);
		expect(again.notices).toEqual([message('storage_notice_tail_apart', { steps: 3 })]);
		expect(historyOf(again)).toEqual(historyOf(other));
		const apart = (await tab.list()).filter(({ id }) => id !== one.id);
		expect(apart).toHaveLength(1);
		expect(contentOf(current(await tab.open(apart[0]!.id)))).toEqual(contentOf(current(one)));
		expect(tail.of(one.id)).toEqual([]);
		expect((await browser.tab({ tail }).open(one.id)).notices).toEqual([]);
		expect(await tab.list()).toHaveLength(2);
	});
	it('[S7] keeps them where there is still no room for that, or what came before is gone', async () => {
		const browser = newBrowser();
		const one = await leftBehind(browser);
		const other = await browser.tab({ tail: createTail(() => storeOf()) }).open(one.id);
		run(other, (inputs) => withAmount(inputs, 3, 4));
		await stateOf(other);
		const kept = [message('storage_notice_tail_kept', { steps: 3 })];
		const restores = Array.from({ length: 9 }, (_, at) => failWrite(at + 1));
		expect((await browser.tab({ tail }).open(one.id)).notices).toEqual(kept);
		for (const restore of restores.reverse()) restore();
		expect(tail.of(one.id)).toHaveLength(3);

		tail.keep(one.id, [record(70, 3, one.id), record(71, 3, one.id), record(72, 3, one.id)]);
		expect((await browser.tab({ tail }).open(one.id)).notices).toEqual(kept);
		expect(tail.of(one.id)).toHaveLength(3);
		await browser.tab({ tail }).erase(one.id);
		expect(tail.of(one.id)).toEqual([]);
	});
	it('[S7] forgets the tail once the same tab could store everything', async () => {
		const browser = newBrowser();
		const one = await leftBehind(browser);
		one.retry();
		await stateOf(one, ({ kind }) => kind === 'saved');
		expect(tail.of(one.id)).toEqual([]);
		expect((await browser.tab({ tail }).open(one.id)).notices).toEqual([]);
	});
});
