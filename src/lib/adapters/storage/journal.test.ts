import { describe, expect, it } from 'vitest';
import type { SaveState } from '../../application/ports';
import { message } from '../../domain/primitives/message';
import { newBrowser, rowsOfStore, stateOf, type Browser } from './testing/browser';
import { contentOf, current, go, inputsOf, run, withAmount, withRows } from './testing/edits';
import { beforeWrite, failWrite } from './testing/injection';

const label = message('test_new');

/** Edits, an undo and a checkpoint, one after the other or all at once. */
async function scenario(browser: Browser, pause: boolean) {
	const workbook = await browser.tab().create(inputsOf(30), label);
	const states: { readonly state: SaveState; readonly issued: number }[] = [];
	let issued = 1;
	workbook.onSaveState((state) => states.push({ state, issued }));
	const edits = [
		() => run(workbook, (inputs) => withAmount(inputs, 1, 100)),
		() => run(workbook, (inputs) => withRows(inputs, 4, '__proto__')),
		() => {
			go(workbook, -1);
			return 0;
		},
		() => run(workbook, (inputs) => ({ ...inputs, title: 'after undo' })),
	];
	for (const edit of edits) {
		issued++;
		edit();
		if (pause) await stateOf(workbook);
	}
	await stateOf(workbook);
	await workbook.checkpoint();
	return { workbook, states };
}

const storedCount = async (browser: Browser) => (await rowsOfStore(browser.factory, 'wal')).length;

describe('journal', () => {
	it.each([
		['waiting for each', true],
		['without waiting', false],
	])(
		'fails at any write, %s: never a false “saved”, nothing torn, all there after retry',
		async (_, pause) => {
			for (const fault of ['QuotaExceededError', 'UnknownError']) {
				let nth = 1;
				for (; ; nth++) {
					const browser = newBrowser();
					const restore = failWrite(nth, fault);
					const { workbook, states } = await scenario(browser, pause);
					const calls = restore();
					if (states.some(({ state }) => state.kind === 'memory')) {
						// The database itself could not be made: nothing was ever said to be saved.
						expect(states.every(({ state }) => state.kind === 'memory')).toBe(true);
						continue;
					}
					const failed = states.some(({ state }) => state.kind === 'failed');
					if (failed) workbook.retry();
					const end = await stateOf(workbook, ({ kind }) => kind === 'saved' || kind === 'reading');
					expect(end.kind).toBe('saved');
					expect(await storedCount(browser)).toBe(5);

					const again = await browser.tab().open(workbook.id);
					expect(again.notices).toEqual([]);
					expect(contentOf(current(again))).toEqual(contentOf(current(workbook)));
					expect(again.history.position).toBe(workbook.history.position);
					if (calls < nth) break;
				}
				expect(nth).toBeGreaterThan(10);
			}
		},
		30_000,
	);

	it('says “saved” only when the database holds as many records as were issued', async () => {
		for (let nth = 1; nth < 12; nth++) {
			const browser = newBrowser();
			const workbook = await browser.tab().create(inputsOf(3), label);
			let issued = 1;
			const counts: Promise<[number, number]>[] = [];
			workbook.onSaveState((state) => {
				const now = issued;
				if (state.kind === 'saved') {
					counts.push(storedCount(browser).then((stored) => [stored, now]));
				}
			});
			const restore = failWrite(nth);
			for (let edit = 0; edit < 4; edit++) {
				issued++;
				run(workbook, (inputs) => withAmount(inputs, 1, 1000 + edit));
				if (edit % 2 === 1) await stateOf(workbook);
			}
			await stateOf(workbook);
			restore();
			for (const [stored, due] of await Promise.all(counts)) {
				expect(stored).toBeGreaterThanOrEqual(due);
			}
			expect(counts.length).toBeGreaterThan(0);
		}
	});

	it('keeps the tail in memory and writes it with the next edit, in order', async () => {
		const browser = newBrowser();
		const workbook = await browser.tab().create(inputsOf(3), label);
		const restore = failWrite(1);
		run(workbook, (inputs) => withAmount(inputs, 1, 11));
		expect(await stateOf(workbook)).toEqual({ kind: 'failed', fault: 'quota' });
		restore();
		run(workbook, (inputs) => withAmount(inputs, 2, 22));
		await stateOf(workbook, ({ kind }) => kind === 'saved');
		const [chunk] = current(await browser.tab().open(workbook.id)).ledger.chunks;
		expect([...chunk!.amount]).toEqual([1, 11, 22]);
	});

	it('writes what was done while a retry was under way', async () => {
		const browser = newBrowser();
		const workbook = await browser.tab().create(inputsOf(3), label);
		const restore = failWrite(1);
		run(workbook, (inputs) => withAmount(inputs, 0, 10));
		await stateOf(workbook);
		restore();
		const late = beforeWrite(1, () => run(workbook, (inputs) => withAmount(inputs, 1, 20)));
		workbook.retry();
		await stateOf(workbook, ({ kind }) => kind === 'saved');
		late();
		expect(await storedCount(browser)).toBe(3);
	});

	it('tells a listener the present state at once, and nothing after it has stopped', async () => {
		const workbook = await newBrowser().tab().create(inputsOf(1), label);
		const heard: string[] = [];
		const stop = workbook.onSaveState(({ kind }) => heard.push(kind));
		expect(heard).toEqual(['saved']);
		stop();
		run(workbook, (inputs) => withAmount(inputs, 0, 5));
		await stateOf(workbook);
		expect(heard).toEqual(['saved']);
	});
});
