import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OpenWorkbook, Workbooks } from '../../application/ports';
import { message } from '../../domain/primitives/message';
import { newBrowser, rowsOfStore, stateOf } from './testing/browser';
import { contentOf, current, inputsOf, run, withAmount } from './testing/edits';

const label = message('test_new');
const isSettled = ({ kind }: { kind: string }) => kind === 'saved' || kind === 'reading';

describe('two tabs', () => {
	it('the second one to write becomes a reader with its edit still on screen; nothing is overwritten', async () => {
		const browser = newBrowser();
		const one = await browser.tab().create(inputsOf(3), label);
		const two = await browser.tab().open(one.id);
		run(one, (inputs) => withAmount(inputs, 0, 100));
		await stateOf(one);
		run(two, (inputs) => withAmount(inputs, 1, 200));
		run(two, (inputs) => withAmount(inputs, 2, 300));
		expect(await stateOf(two, isSettled)).toEqual({ kind: 'reading', fault: 'other-tab' });
		expect([...current(two).ledger.chunks[0]!.amount]).toEqual([1, 200, 300]);
		two.retry();
		expect(await stateOf(two, isSettled)).toEqual({ kind: 'reading', fault: 'other-tab' });
		await two.checkpoint();

		run(one, (inputs) => withAmount(inputs, 1, 400));
		expect((await stateOf(one, isSettled)).kind).toBe('saved');
		const again = await browser.tab().open(one.id);
		expect(again.notices).toEqual([]);
		expect([...current(again).ledger.chunks[0]!.amount]).toEqual([100, 400, 3]);
	});

	it('both writing as fast as they can keep every edit that was said to be saved, once', async () => {
		const browser = newBrowser();
		const rounds = 40;
		const first = await browser.tab().create(inputsOf(2 * rounds), label);
		const write = async (tab: Workbooks, from: number) => {
			let workbook: OpenWorkbook = await tab.open(first.id);
			for (let round = 0; round < rounds;) {
				run(workbook, (inputs) => withAmount(inputs, from + round, 1_000_000));
				const state = await stateOf(workbook, isSettled);
				if (state.kind === 'saved') round++;
				else workbook = await tab.open(first.id);
			}
		};
		await Promise.all([write(browser.tab(), 0), write(browser.tab(), rounds)]);
		const end = await browser.tab().open(first.id);
		expect([...current(end).ledger.chunks[0]!.amount].every((fen) => fen === 1_000_000)).toBe(true);
		const records = (await rowsOfStore(browser.factory, 'wal')) as { seq: number; kind: string }[];
		expect(records.map(({ seq }) => seq)).toEqual(records.map((_, place) => place + 1));
		expect(records.filter(({ kind }) => kind === 'do')).toHaveLength(2 * rounds + 1);
		expect(end.notices).toEqual([]);
	}, 20_000);

	it('bursts that collide leave no record hanging in the air', async () => {
		const burst = fc.array(fc.nat(2), { minLength: 1, maxLength: 4 });
		await fc.assert(
			fc.asyncProperty(burst, burst, fc.boolean(), async (a, b, wait) => {
				const browser = newBrowser();
				const one = await browser.tab().create(inputsOf(3), label);
				const two = await browser.tab().open(one.id);
				for (const row of a) run(one, (inputs) => withAmount(inputs, row, 100 + row));
				if (wait) await stateOf(one, isSettled);
				for (const row of b) run(two, (inputs) => withAmount(inputs, row, 200 + row));
				const states = [await stateOf(one, isSettled), await stateOf(two, isSettled)];
				const winners = [one, two].filter((_, place) => states[place]!.kind === 'saved');
				expect(winners).toHaveLength(1);
				const again = await browser.tab().open(one.id);
				expect(again.notices).toEqual([]);
				expect(contentOf(current(again))).toEqual(contentOf(current(winners[0]!)));
			}),
			{ numRuns: 25 },
		);
	}, 30_000);

	it('a checkpoint of a tab that was overtaken writes nothing', async () => {
		const browser = newBrowser();
		const one = await browser.tab().create(inputsOf(3), label);
		const two = await browser.tab().open(one.id);
		run(one, (inputs) => withAmount(inputs, 0, 100));
		await stateOf(one);
		await two.checkpoint();
		expect(await rowsOfStore(browser.factory, 'version')).toEqual([]);
		expect(await stateOf(two)).toEqual({ kind: 'reading', fault: 'other-tab' });
	});

	it('an erased workbook does not come back through another tab', async () => {
		const browser = newBrowser();
		const one = await browser.tab().create(inputsOf(3), label);
		const two = await browser.tab().open(one.id);
		await browser.tab().erase(one.id);
		run(two, (inputs) => withAmount(inputs, 0, 5));
		expect(await stateOf(two, isSettled)).toEqual({ kind: 'reading', fault: 'other-tab' });
		expect(await browser.tab().list()).toEqual([]);
		const records = (await rowsOfStore(browser.factory, 'wal')) as {
			kind: string;
			slots: Uint8Array;
		}[];
		expect(records.map(({ kind, slots }) => [kind, slots.length])).toEqual([['erased', 0]]);
	});

	it('erasing everything closes the other tab', async () => {
		const browser = newBrowser();
		const one = await browser.tab().create(inputsOf(3), label);
		const tab = browser.tab();
		await tab.list();
		await tab.eraseAll();
		expect(await stateOf(one, ({ kind }) => kind === 'reading')).toEqual({
			kind: 'reading',
			fault: 'other-tab',
		});
		run(one, (inputs) => withAmount(inputs, 0, 5));
		expect(await browser.tab().list()).toEqual([]);
	});
});
