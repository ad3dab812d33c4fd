import { newBrowser, rowsOfStore, stateOf, withStore } from '../testing/browser';
import { contentOf, current, inputsOf, run, withAmount } from '../testing/edits';
import type { Inputs } from '../../../domain/inputs';
import { message } from '../../../domain/primitives/message';
import { IDBFactory } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import type { Mirror, MirrorEntry, Witness } from '../../../application/ports';
import { createSignpost } from '../keptSignpost';
import { createTail } from '../keptTail';
import { storeOf } from '../testing/localStore';
import { createRecovery } from './createRecovery';

async function stored() {
	const browser = newBrowser();
	const workbook = await browser.tab().create(inputsOf(9), message('workbook_new'));
	run(workbook, (inputs) => withAmount({ ...inputs, title: '“Q3” 😀' }, 2, 5));
	await stateOf(workbook);
	await workbook.checkpoint();
	return { browser, workbook };
}

function recoveryOf(factory: IDBFactory, copies: readonly MirrorEntry[] = []) {
	const written: Inputs[] = [];
	const mirror: Pick<Mirror, 'list' | 'read'> = {
		list: () => Promise.resolve(copies),
		read: () => Promise.resolve(new Blob(['copy'])),
	};
	const witness: Pick<Witness, 'heads'> = { heads: () => new Map([['lost', 3]]) };
	const recovery = createRecovery({
		factory: () => factory,
		signpost: createSignpost(storeOf, {}),
		tail: createTail(storeOf),
		isOpenElsewhere: () => Promise.resolve(false),
		witness: witness as Witness,
		remembered: () => [['tierplan.head.lost', '3']],
		mirror: mirror as Mirror,
		snapshots: () =>
			Promise.resolve({
				write: (inputs) => {
					written.push(inputs);
					return Promise.resolve(new Blob(['snapshot']));
				},
				read: () => Promise.reject(new Error('not asked')),
			}),
		downloads: { save: () => undefined },
		clock: { now: () => 0 },
	});
	return { recovery, written };
}

it('lists what is there and what is missing, and changes nothing', async () => {
	const { browser, workbook } = await stored();
	const before = await rowsOfStore(browser.factory, 'wal');
	const copy = { workbookId: workbook.id, head: 2, at: 9 };
	const { recovery } = recoveryOf(browser.factory, [copy]);
	const found = await recovery.look();
	expect(found.fault).toBeNull();
	expect(found.workbooks).toMatchObject([
		{ id: workbook.id, title: '“Q3” 😀', rows: 9, records: 2, versions: 1, unreadable: 0 },
	]);
	expect(found.copies).toEqual([{ ...copy, bytes: 4 }]);
	expect(found.missing).toEqual(['lost']);
	expect(await rowsOfStore(browser.factory, 'wal')).toEqual(before);
});

it('hands out everything as it lies there, bytes too', async () => {
	const { browser } = await stored();
	const raw = await recoveryOf(browser.factory).recovery.exportRaw();
	const file = JSON.parse(await raw.text()) as {
		remembered: unknown;
		databases: {
			name: string;
			stores: { name: string; rows: { value: Record<string, unknown> }[] }[];
		}[];
	};
	const [{ name: database, stores }] = file.databases as [(typeof file.databases)[0]];
	expect(database).toBe('tierplan');
	expect(file.remembered).toEqual([['tierplan.head.lost', '3']]);
	for (const { name, rows } of stores) {
		expect(rows).toHaveLength((await rowsOfStore(browser.factory, name)).length);
	}
	const [record] = stores.find(({ name }) => name === 'wal')!.rows;
	const [stored1] = (await rowsOfStore(browser.factory, 'wal')) as { slots: Uint8Array }[];
	const { base64 } = record!.value['slots'] as { base64: string };
	expect([...Buffer.from(base64, 'base64')]).toEqual([...stored1!.slots]);
});

it('rebuilds a workbook as far as its rows go, even with its head gone', async () => {
	const { browser, workbook } = await stored();
	const wanted = contentOf(current(workbook));
	await withStore(browser.factory, 'meta', 'readwrite', (meta) => meta.clear());
	const { recovery, written } = recoveryOf(browser.factory);
	expect((await recovery.look()).workbooks.map(({ title }) => title)).toEqual(['']);
	const [found] = (await recovery.look()).workbooks;
	expect(await recovery.exportWorkbook(found!)).not.toBeNull();
	expect(contentOf(written[0]!)).toEqual(wanted);
	expect(await recovery.exportWorkbook({ ...found!, id: 'nobody' })).toBeNull();
});

it('makes no database where there is none, and says why one cannot be read', async () => {
	const factory = new IDBFactory();
	const { recovery } = recoveryOf(factory);
	expect(await recovery.look()).toMatchObject({ fault: null, workbooks: [] });
	expect(await factory.databases()).toEqual([]);
	const broken = createRecovery({
		...({} as Parameters<typeof createRecovery>[0]),
		factory: () => {
			throw new DOMException('denied by policy', 'SecurityError');
		},
		signpost: createSignpost(storeOf, {}),
		tail: createTail(storeOf),
		witness: { heads: () => new Map() } as unknown as Witness,
		mirror: { list: () => Promise.resolve([]) } as unknown as Mirror,
		remembered: () => [],
		clock: { now: () => 0 },
	});
	expect((await broken.look()).fault).toBe('denied by policy');
	expect(await (await broken.exportRaw()).text()).toContain('"stores":[');
});
