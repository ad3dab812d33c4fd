import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { message } from '../../domain/primitives/message';
import { EPOCH, STORES } from './schema';
import { newBrowser, stateOf } from './testing/browser';
import { dumpDatabase, restoreDatabase, type Dump } from './testing/dump';
import { contentOf, current, go, inputsOf, run, withAmount } from './testing/edits';

const FOLDER = new URL('fixtures/', import.meta.url);
const readDump = (epoch: number) =>
	JSON.parse(readFileSync(new URL(`epoch-${epoch}.json`, FOLDER), 'utf8')) as Dump;
const epochs = Array.from({ length: EPOCH }, (_, place) => place + 1);

describe('databases of earlier releases', () => {
	it('stand under fixtures, one for each epoch', () => {
		expect(readdirSync(FOLDER)).toEqual(epochs.map((epoch) => `epoch-${epoch}.json`));
	});

	it.each(epochs)(
		'epoch %i opens with all that was in it, and can be gone on with',
		async (epoch) => {
			const browser = newBrowser(await restoreDatabase(readDump(epoch)));
			browser.clock.set(1_700_000_900_000);
			const tab = browser.tab();
			const entries = await tab.list();
			expect(
				entries.map(({ title, rows, deletedAt }) => [title, rows, deletedAt !== null]),
			).toEqual([
				['副本', 18, true],
				['秋季 🍷', 18, false],
			]);
			const workbook = await tab.open((await tab.last())!);
			expect(workbook.notices).toEqual([]);
			expect(workbook.history.steps.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6]);
			expect(workbook.history.position).toBe(4);

			const { title, names, ledger, customers, scenarios, sample } = current(workbook);
			expect([title, sample]).toEqual(['秋季 🍷', false]);
			// 12 sales of 1, 2, … fen to 4 customers, then 6 to 2 more; the fourth is a return of 123.45 yuan.
			const [chunk] = ledger.chunks;
			expect([...chunk!.amount]).toEqual([
				1, 2, 3, -12_345, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6,
			]);
			expect(names.customer.from(0)).toEqual([
				'客户 0',
				'客户 1',
				'客户 2',
				'客户 3',
				'__proto__ 0',
				'__proto__ 1',
			]);
			expect(customers.columns).toEqual(
				new Map<string, unknown>([
					['region', ['华东', null, '"北"']],
					['walletShare', [0.25]],
				]),
			);
			expect(scenarios).toEqual({
				template: 'liquor',
				baseline: { stabilityMargin: 0.1 },
				list: [{ id: 'current', name: '', changes: { promotion: { newCustomerShare: 0.2 } } }],
			});

			go(workbook, 1);
			expect(current(workbook).ledger.chunks[0]!.amount[4]).toBe(7);
			run(workbook, (inputs) => withAmount(inputs, 0, 99));
			await stateOf(workbook);
			await workbook.checkpoint();
			const again = await browser.tab().open(workbook.id);
			expect(current(again).ledger.chunks[0]!.amount[0]).toBe(99);
			expect(again.history.position).toBe(6);
		},
	);

	it('what this release writes can be dumped for the releases to come', async () => {
		const browser = newBrowser();
		const workbook = await browser.tab().create(inputsOf(5), message('test_new'));
		await workbook.checkpoint();
		const dump = JSON.parse(JSON.stringify(await dumpDatabase(browser.factory))) as Dump;
		expect(dump.version).toBe(EPOCH);
		expect(dump.schema).toEqual(STORES);
		expect(dump.schema).toEqual(readDump(EPOCH).schema);
		const again = await newBrowser(await restoreDatabase(dump))
			.tab()
			.open(workbook.id);
		expect(contentOf(current(again))).toEqual(contentOf(current(workbook)));
	});
});
