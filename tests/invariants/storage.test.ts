import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readStores, openRaw } from '../../src/lib/adapters/storage/recovery/rawDatabase';
import { rebuild } from '../../src/lib/adapters/storage/recovery/rebuild';
import { storedOf } from '../../src/lib/adapters/storage/recovery/storedOf';
import { DATABASE_NAME } from '../../src/lib/adapters/storage/schema';
import {
	newBrowser,
	rowsOfStore,
	stateOf,
	withStore,
	type Browser,
} from '../../src/lib/adapters/storage/testing/browser';
import { current, go, historyOf, run } from '../../src/lib/adapters/storage/testing/edits';
import type { OpenWorkbook } from '../../src/lib/application/ports';
import { createInputs } from '../../src/lib/domain/inputs';
import { message } from '../../src/lib/domain/primitives/message';
import { anyDeed, type Deed } from './given/deeds';
import { fileText } from './given/workspaces';
import { DATABASE_RUNS } from './runs';

type Move = Deed | number;
const anyMove: fc.Arbitrary<Move> = fc.oneof(
	{ weight: 3, arbitrary: anyDeed },
	fc.integer({ min: -3, max: 3 }),
);
const anyMoves = fc.array(anyMove, { minLength: 2, maxLength: 7 });

/** Does something in the workbook, or undoes and redoes so many steps; nothing where nothing changes. */
function make(workbook: OpenWorkbook, move: Move): void {
	if (typeof move === 'number') {
		const { steps, position } = workbook.history;
		const to = Math.max(0, Math.min(steps.length - 1, position + move));
		if (to !== position) go(workbook, to - position);
	} else if (move.apply(current(workbook)) !== current(workbook)) {
		run(workbook, move.apply);
	}
}

/** The moves in a browser of their own, with a checkpoint after these of them. */
async function made(moves: readonly Move[], checkpointAfter: ReadonlySet<number>) {
	const browser = newBrowser();
	const workbook = await browser.tab().create(createInputs(), message('test_new'));
	const texts = [fileText(current(workbook))];
	for (const [place, move] of moves.entries()) {
		make(workbook, move);
		texts.push(fileText(current(workbook)));
		if (!checkpointAfter.has(place)) continue;
		await stateOf(workbook);
		await workbook.checkpoint();
	}
	await stateOf(workbook, ({ kind }) => kind !== 'saving');
	return { browser, workbook, texts };
}

/** Of two databases each; a chain of records that nobody looks at shows after six. */
const TWO_LIVES_RUNS = { numRuns: DATABASE_RUNS.numRuns / 4 };

describe('a stored workbook', () => {
	test('[INV-39] opens the same from the journal alone and from a checkpoint at any place', async () => {
		await fc.assert(
			fc.asyncProperty(anyMoves, fc.nat(6), async (moves, cut) => {
				const whole = await made(moves, new Set());
				const journalOnly = await whole.browser.tab().open(whole.workbook.id);
				expect(journalOnly.notices).toEqual([]);
				expect(fileText(current(journalOnly))).toBe(whole.texts.at(-1));
				const { browser, workbook } = await made(moves, new Set([cut % moves.length]));
				const opened = await browser.tab().open(workbook.id);
				expect(opened.notices).toEqual([]);
				expect(historyOf(opened)).toEqual(historyOf(journalOnly));
			}),
			DATABASE_RUNS,
		);
	});

	test('[INV-40] after any damage shows a state it once had, and what is rescued is what lay there', async () => {
		const anyDamage = fc.record({
			store: fc.constantFrom('wal', 'wal', 'version', 'blob'),
			row: fc.nat(),
			byte: fc.nat(),
			// One bit leaves a letter a letter and a digit a digit: what can be read, and is wrong.
			change: fc.constantFrom(0, 1, 1, 2, 4, 8, 255),
		});
		const anyPlaces = fc.array(fc.nat(6), { maxLength: 3 });
		const anyDamages = fc.array(anyDamage, { minLength: 1, maxLength: 4 });
		await fc.assert(
			fc.asyncProperty(anyMoves, anyPlaces, anyDamages, async (moves, places, damages) => {
				const { browser, workbook, texts } = await made(moves, new Set(places));
				for (const damage of damages) await spoil(browser, damage);
				const lying = await rowsOfStore(browser.factory, 'wal');

				const db = await openRaw(browser.factory, DATABASE_NAME);
				const stores = await readStores(db!);
				db!.close();
				const rescued = stores.find(({ name }) => name === 'wal')!.rows;
				expect(rescued.map(({ value }) => value)).toEqual(lying);
				const rebuilt = await rebuild(storedOf(stores, workbook.id));
				if (rebuilt !== null) expect(texts).toContain(fileText(rebuilt));

				const opened = await browser.tab().open(workbook.id);
				const state = await stateOf(opened, ({ kind }) => kind !== 'saving');
				if (state.kind === 'reading') expect(state.fault).toBe('damaged');
				else expect(texts).toContain(fileText(current(opened)));
			}),
			DATABASE_RUNS,
		);
	});

	test('[INV-40] out of the rows of two lives shows a state of one of them, never a mixture', async () => {
		// A disk that was put back: the same workbook went on in two ways, and rows of both are there.
		const anySides = fc.infiniteStream(fc.boolean());
		await fc.assert(
			fc.asyncProperty(
				anyMoves,
				anyMoves,
				anyMoves,
				anySides,
				async (before, one, other, sides) => {
					const first = await made([...before, ...one], new Set());
					const second = await made([...before, ...other], new Set());
					expect(second.workbook.id).toBe(first.workbook.id);
					const texts = [...first.texts, ...second.texts];
					for (const row of await rowsOfStore(second.browser.factory, 'wal')) {
						if (sides.next().value === true) continue;
						await withStore(first.browser.factory, 'wal', 'readwrite', (wal) => wal.put(row));
					}
					const opened = await first.browser.tab().open(first.workbook.id);
					await stateOf(opened, ({ kind }) => kind !== 'saving');
					expect(texts).toContain(fileText(current(opened)));
				},
			),
			TWO_LIVES_RUNS,
		);
	});
});

/** Changes one byte of a stored row, or takes the row away where nothing would change. */
async function spoil(
	{ factory }: Browser,
	damage: { readonly store: string; row: number; byte: number; change: number },
): Promise<void> {
	const { store } = damage;
	const keys = await withStore(factory, store, 'readonly', (objects) => objects.getAllKeys());
	const key = keys[damage.row % Math.max(1, keys.length)];
	if (key === undefined) return;
	const row = (await withStore(factory, store, 'readonly', (objects) =>
		objects.get(key),
	)) as Record<string, unknown>;
	const bytes = Object.values(row).find((value) => value instanceof Uint8Array);
	if (damage.change === 0 || bytes === undefined || bytes.length === 0) {
		await withStore(factory, store, 'readwrite', (objects) => objects.delete(key));
		return;
	}
	bytes[damage.byte % bytes.length]! ^= damage.change;
	await withStore(factory, store, 'readwrite', (objects) => objects.put(row));
}
