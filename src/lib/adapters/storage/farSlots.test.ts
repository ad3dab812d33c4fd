import { describe, expect, it, vi } from 'vitest';
import { message } from '../../domain/primitives/message';
import { newBrowser, rowsOfStore, stateOf, type Browser } from './testing/browser';
import { contentOf, current, go, inputsOf, run, withAmount, withRows } from './testing/edits';
import { failWrite } from './testing/injection';
import { withFarSlots, withNearSlots } from './farSlots';
import { readStore } from './recovery/rawDatabase';
import type { StoredRecord, WalRecord } from './schema';

const label = message('test_new');
/** So many that a record of them is long. */
const MANY = 60_000;

const slotsIn = async ({ factory }: Browser): Promise<readonly unknown[]> =>
	(await rowsOfStore(factory, 'wal')).map((row) => (row as StoredRecord).slots);

describe('slots of a long record', () => {
	it('lie beside it, those of a short one in it', async () => {
		const short = { slots: new Uint8Array(1000) } as unknown as WalRecord;
		expect(withFarSlots(short)).toBe(short);
		const slots = Uint8Array.from({ length: 300_000 }, (_, place) => place * place);
		const far = withFarSlots({ slots, seq: 7 } as unknown as WalRecord);
		expect(far.slots).toBeInstanceOf(Blob);
		expect(await withNearSlots(far)).toEqual({ slots, seq: 7 });
		expect(await withNearSlots(undefined)).toBeUndefined();
	});

	it('come back at the next opening, in another tab and in a rescue, with what was done after', async () => {
		const browser = newBrowser();
		const workbook = await browser.tab().create(inputsOf(3), label);
		const other = await browser.tab().open(workbook.id);
		run(workbook, (inputs) => withRows(inputs, MANY, '"__proto__" 🍷'));
		run(workbook, (inputs) => withAmount(inputs, 1, -77));
		go(workbook, -1);
		go(workbook, 1);
		await stateOf(workbook);
		const stored = await slotsIn(browser);
		expect(stored.map((slots) => slots instanceof Blob)).toEqual([
			...[false, true, false, false, false],
		]);
		const wanted = contentOf(current(workbook));
		expect(contentOf(current(await browser.tab().open(workbook.id)))).toEqual(wanted);
		await other.follow();
		expect(contentOf(current(other))).toEqual(wanted);
		const raw = await opened(browser);
		for (const { value } of (await readStore(raw, 'wal')).rows) {
			expect((value as WalRecord).slots).toBeInstanceOf(Uint8Array);
		}
		raw.close();
	});

	it('go into the record itself where the browser keeps nothing beside it', async () => {
		const browser = newBrowser();
		const workbook = await browser.tab().create(inputsOf(3), label);
		const restore = failWrite(1, 'DataCloneError');
		run(workbook, (inputs) => withRows(inputs, MANY));
		expect((await stateOf(workbook)).kind).toBe('failed');
		restore();
		workbook.retry();
		expect((await stateOf(workbook, ({ kind }) => kind === 'saved')).kind).toBe('saved');
		expect((await slotsIn(browser)).every((slots) => slots instanceof Uint8Array)).toBe(true);
		const again = await browser.tab().open(workbook.id);
		expect(contentOf(current(again))).toEqual(contentOf(current(workbook)));
	});

	it('that the disk has lost are told, and what came before is there', async () => {
		const browser = newBrowser();
		const workbook = await browser.tab().create(inputsOf(3), label);
		run(workbook, (inputs) => withRows(inputs, MANY));
		await stateOf(workbook);
		const reading = vi.spyOn(Blob.prototype, 'arrayBuffer');
		reading.mockRejectedValue(new DOMException('gone', 'NotFoundError'));
		const again = await browser.tab().open(workbook.id);
		reading.mockRestore();
		expect(again.notices).toEqual([message('storage_notice_set_aside', { steps: 1 })]);
		expect(current(again).ledger.chunks[0]!.rows).toBe(3);
		// What could not be read stays where it is: another time it may.
		expect((await slotsIn(browser)).some((slots) => slots instanceof Blob)).toBe(true);
	});
});

const opened = ({ factory }: Browser): Promise<IDBDatabase> =>
	new Promise((resolve) => {
		const request = factory.open('tierplan');
		request.onsuccess = () => {
			resolve(request.result);
		};
	});
