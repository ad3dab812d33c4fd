import { newBrowser, rowsOfStore, stateOf, withStore } from '$lib/adapters/storage/testing/browser';
import { inputsOf, run, withAmount, withRows } from '$lib/adapters/storage/testing/edits';
import { findWorkbooks } from '$lib/adapters/storage/recovery/findWorkbooks';
import { openRaw, readStores } from '$lib/adapters/storage/recovery/rawDatabase';
import { rebuild } from '$lib/adapters/storage/recovery/rebuild';
import { storedOf } from '$lib/adapters/storage/recovery/storedOf';
import { message } from '$lib/domain/primitives/message';
import fc from 'fast-check';
import type { IDBFactory } from 'fake-indexeddb';
import { afterAll, expect, test } from 'vitest';
import { DAMAGES, type Pick, type Stores } from './damages';
import { LONG, report } from './long';
import { contentNow } from './scenarios';

const NAMES = ['wal', 'meta', 'version', 'blob'] as const;
const RUNS = LONG ? 60 : 2;
const STEPS = 12;

const table: { damage: string; runs: number; harmless: number; told: number; silent: number }[] =
	[];
afterAll(() => {
	report('a damaged store, opened again', table);
});

/** Rows whose record is so long that its bytes lie beside it. */
const LONG_ROWS = 40_000;
/** One in so many times a long paste is among the steps. */
const LONG_TURNS = LONG ? 5 : 2;

/** Twelve steps, with versions on the way or without; a long one among them or none. */
async function stored(versions: boolean, long: boolean) {
	const browser = newBrowser();
	const workbook = await browser.tab().create(inputsOf(9), message('workbook_new'));
	for (let step = 2; step <= STEPS; step++) {
		if (long && step === STEPS / 2) run(workbook, (inputs) => withRows(inputs, LONG_ROWS, '长'));
		run(workbook, (inputs) =>
			step % 3 === 0
				? withRows({ ...inputs, title: String(step) }, 2, `客 ${String(step)}`)
				: withAmount(inputs, step % 9, 1_000 + step),
		);
		await stateOf(workbook);
		if (versions && step % 4 === 0) await workbook.checkpoint();
	}
	return { browser, workbook };
}

async function damage(factory: IDBFactory, name: string, pick: Pick): Promise<number> {
	const read = async (store: string) =>
		(await rowsOfStore(factory, store)) as Record<string, unknown>[];
	const far = new Set<Record<string, unknown>>();
	const stores: Stores = {
		wal: await read('wal'),
		meta: await read('meta'),
		version: await read('version'),
		blob: await read('blob'),
	};
	// Bytes that lie beside their record are damaged like those in it.
	for (const row of stores.wal) {
		if (!(row['slots'] instanceof Blob)) continue;
		row['slots'] = new Uint8Array(await row['slots'].arrayBuffer());
		far.add(row);
	}
	DAMAGES[name]!(stores, pick);
	for (const row of far)
		if (row['slots'] !== undefined) row['slots'] = new Blob([row['slots'] as BlobPart]);
	for (const store of NAMES) {
		await withStore(factory, store, 'readwrite', (objects) => {
			const cleared = objects.clear();
			for (const row of stores[store]) objects.put(row);
			return cleared;
		});
	}
	return far.size;
}

test.each(Object.keys(DAMAGES))(
	'damage is noticed, nothing becomes empty in silence: %s',
	async (name) => {
		const counts = { harmless: 0, told: 0, silent: 0 };
		const picks = fc.sample(fc.infiniteStream(fc.nat()), { numRuns: RUNS, seed: 43 });
		for (const [turn, stream] of picks.entries()) {
			const pick: Pick = (count) => (count <= 0 ? 0 : (stream.next().value as number) % count);
			const { browser, workbook } = await stored(turn % 2 === 1, turn % LONG_TURNS === 0);
			const before = contentNow(workbook);
			const { head } = workbook;
			const far = await damage(browser.factory, name, pick);
			expect(far > 0).toBe(turn % LONG_TURNS === 0);

			// The recovery page goes first: it must change nothing for those who come after it.
			const db = await openRaw(browser.factory, 'tierplan');
			const raw = await readStores(db!);
			db?.close();
			const rescued = await rebuild(storedOf(raw, workbook.id));
			expect(findWorkbooks(raw).map(({ id }) => id)).toContain(workbook.id);

			const tab = browser.tab();
			const again = await tab.open(workbook.id).catch(() => null);
			const whole = again !== null && same(contentNow(again), before);
			const told = again === null || (again.notices ?? []).length > 0 || again.head < head;
			counts[whole ? 'harmless' : told ? 'told' : 'silent']++;
			expect(whole || told).toBe(true);
			if (again !== null && rescued !== null && !whole) {
				expect(contentNow(again).ledger.chunks.length).toBeLessThanOrEqual(
					before.ledger.chunks.length,
				);
			}
		}
		table.push({ damage: name, runs: RUNS, ...counts });
	},
);

function same(a: ReturnType<typeof contentNow>, b: ReturnType<typeof contentNow>): boolean {
	try {
		expect({ ...a, names: null }).toEqual({ ...b, names: null });
		return true;
	} catch {
		return false;
	}
}
