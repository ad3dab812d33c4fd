import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, test } from 'vitest';
import { createSnapshotFiles } from '../adapters/snapshot/snapshotFiles';
import { readHead } from '../adapters/snapshot/readHead';
import { writeSnapshot } from '../adapters/snapshot/writeSnapshot';
import { createInputs, type Inputs } from '../domain/inputs';
import { monthOf } from '../domain/primitives/day';
import { message } from '../domain/primitives/message';
import { refuse } from '../domain/primitives/result';
import { editCells } from './commands/editCells';
import { renameWorkbook } from './commands/renameWorkbook';
import { SALES, textsOf, workbookOf } from './commands/testing/workbook';
import { Receiving } from './receiving.svelte';
import { Sending } from './sending';
import { Shelf } from './shelf.svelte';
import { MemoryWorkbooks } from './testing/memoryWorkbooks';
import { MirrorInMemory, WitnessInMemory } from './testing/safetyNets';
import { Workspace } from './workspace.svelte';

const clock = { now: () => 0 };
const surroundings = { today: () => monthOf(2026, 10), elapsed: () => 0 };
const bytesOf = (inputs: Inputs): Uint8Array<ArrayBuffer> => writeSnapshot(inputs, 86_400_000);
const packed = (content: Uint8Array | string): Uint8Array<ArrayBuffer> =>
	new Uint8Array(gzipSync(content));
const fileOf = (bytes: Uint8Array<ArrayBuffer> | string, name = '三月.tierplan'): File =>
	new File([bytes], name);

let workbooks: MemoryWorkbooks;
let workspace: Workspace;
let receiving: Receiving;

beforeEach(async () => {
	workbooks = new MemoryWorkbooks();
	workspace = new Workspace(surroundings, () => () => undefined);
	const snapshots = createSnapshotFiles(clock, () => Promise.resolve(), clock.now);
	const downloads = { save: () => undefined };
	const shelf = new Shelf(workspace, {
		...{ workbooks, snapshots, downloads, clock },
		witness: new WitnessInMemory(),
		mirror: new MirrorInMemory(),
		readSample: () => Promise.reject(new Error('not asked')),
	});
	const sending = new Sending({
		...{ snapshots, downloads, clock, canSeal: true },
		loadSeal: () =>
			Promise.resolve({
				lock: (file) => Promise.resolve(file),
				unlock: (_, words) =>
					Promise.resolve(
						words === 'right'
							? { ok: true, value: new Blob([bytesOf(workbookOf(SALES))]) }
							: refuse(message('sealed_wrong')),
					),
			}),
		random: (bytes) => new Uint8Array(bytes),
	});
	receiving = new Receiving({ workspace, shelf, sending, snapshots, readHead, surroundings });
	await shelf.start(null);
});

/** A workbook with sales on screen. */
async function filled(inputs: Inputs = workbookOf(SALES)): Promise<void> {
	workspace.show(await workbooks.create(inputs, message('workbook_new')));
}
/** The same sales, with a row more and another amount, under a name. */
const sent = (): Inputs => ({
	...workbookOf([
		...SALES.slice(0, 2),
		{ ...SALES[2], amount: 700 },
		{ date: '2026-04-01', customer: '"丙"', amount: 900 },
	]),
	title: '王晓慧',
});
const ids = (): readonly string[] => receiving.comparison?.items.map(({ id }) => id) ?? [];

describe('a snapshot that came', () => {
	test('[OPEN-1] on an empty workbook it is opened at once', async () => {
		expect(await receiving.take(fileOf(bytesOf(sent())))).toMatchObject({ ok: true });
		expect(receiving.asked).toBe(0);
		expect(textsOf(workspace.inputs)).toHaveLength(4);
	});

	test('[OPEN-1] else it is held and compared, and nothing on screen changes', async () => {
		await filled();
		const before = workspace.inputs;
		await receiving.take(fileOf(packed(bytesOf(sent()))));
		expect(workspace.inputs).toBe(before);
		expect(receiving.asked).toBeGreaterThan(0);
		expect(receiving.held).toMatchObject({
			name: '三月.tierplan',
			head: { version: '1.0', savedAt: 86_400_000, packed: true },
		});
		expect(ids()).toEqual(['title', 'sales\nadded', 'sales\nchanged']);
	});

	test('[OPEN-7] what is taken is one step, and one undo takes it back', async () => {
		await filled();
		const before = workspace.inputs;
		await receiving.take(fileOf(bytesOf(sent())));
		expect(await receiving.merge(new Set(['sales\nadded']))).toMatchObject({ ok: true });
		expect(workspace.inputs.title).toBe('');
		expect(textsOf(workspace.inputs).map(([, customer]) => customer)).toEqual([
			'甲',
			'__proto__',
			'乙',
			'"丙"',
		]);
		expect(workspace.undoable?.label).toEqual(
			message('command_merge_snapshot', { file: '三月.tierplan', taken: 1 }),
		);
		expect(receiving.held).toBeNull();
		workspace.undo();
		expect(workspace.inputs).toBe(before);
	});

	test('[OPEN-7] a workbook that has changed since is compared anew, not merged', async () => {
		await filled();
		await receiving.take(fileOf(bytesOf(sent())));
		workspace.run(editCells, [{ row: 2, column: 'amount', text: '7' }]);
		const before = workspace.inputs;
		expect(await receiving.merge(new Set(ids()))).toEqual(refuse(message('open_moved')));
		expect(workspace.inputs).toBe(before);
		expect(ids()).toEqual(['title', 'sales\nadded']);
	});

	test('opened apart, the one before stays as it was', async () => {
		await filled();
		const { id } = workspace;
		await receiving.take(fileOf(bytesOf(sent())));
		await receiving.openApart();
		expect(workspace.id).not.toBe(id);
		expect(workspace.inputs.title).toBe('王晓慧');
	});

	test('[OPEN-8] one from which something was left out can only be opened apart', async () => {
		await filled();
		const redacted = { audience: 'internal', pseudonyms: true, unit: null } as const;
		await receiving.take(fileOf(bytesOf({ ...sent(), redacted })));
		expect(await receiving.merge(new Set(ids()))).toEqual(refuse(message('open_redacted_apart')));
		expect(textsOf(workspace.inputs)).toHaveLength(3);
	});

	test('a locked one asks for its passphrase, and a wrong one leaves it asking', async () => {
		await filled();
		await receiving.take(fileOf('{"format":"tierplan.sealed","version":{"major":1}'));
		expect(receiving.locked?.name).toBe('三月.tierplan');
		await receiving.unlock('wrong');
		expect(receiving.refused?.reason.key).toBe('sealed_wrong');
		expect(receiving.locked).not.toBeNull();
		await receiving.unlock('right');
		expect(receiving.held?.sealed).toBe(true);
		expect(ids()).toEqual([]);
	});

	test('[OPEN-9] merging is foreseen: every headline as mine, theirs and merged, and nothing is kept', async () => {
		await filled();
		const before = workspace.inputs;
		await receiving.take(fileOf(bytesOf(sent())));
		const effects = await receiving.effect(new Set(['title']), new AbortController().signal);
		expect(effects?.filter(({ mine, merged }) => mine !== merged)).toEqual([]);
		expect(effects?.some(({ mine, theirs }) => mine !== theirs)).toBe(true);
		expect(workspace.inputs).toBe(before);
	});
});

const whole = (): Uint8Array<ArrayBuffer> => bytesOf(sent());
const altered = (from: string, to: string): string =>
	new TextDecoder().decode(whole()).replace(from, to);

describe('[OPEN-10] what cannot be opened says why, and changes nothing', () => {
	test.each<[string, () => Uint8Array<ArrayBuffer> | string, string]>([
		['cut off', () => whole().slice(0, 300), 'snapshot_cut'],
		['a byte altered', () => altered('700,900', '700,901'), 'snapshot_changed'],
		['a newer major version', () => altered('"major":1', '"major":2'), 'snapshot_newer'],
		['somebody else’s JSON', () => '{"rows":[1,2]}', 'snapshot_foreign'],
		['a list', () => '[]', 'snapshot_foreign'],
		['an Excel workbook renamed', () => Uint8Array.of(0x50, 0x4b, 3, 4, 20), 'snapshot_not_json'],
		['empty', () => '', 'snapshot_empty'],
		['gzip damaged', () => packed(whole()).fill(7, 20, 40), 'snapshot_unpacking'],
		['gzip cut off', () => packed(whole()).slice(0, 90), 'snapshot_unpacking'],
		['gzip of an Excel workbook', () => packed('PK\u0003\u0004'), 'snapshot_not_json'],
		['very deep', () => deep(), 'snapshot_too_deep'],
		['deep, and JSON alone', () => '['.repeat(100_000), 'snapshot_foreign'],
	])('%s', async (_, content, key) => {
		await filled();
		const before = workspace.inputs;
		const history = workspace.history;
		const taken = await receiving.take(fileOf(content()));
		expect(taken.ok ? 'opened' : taken.reason.key).toBe(key);
		expect(receiving.refused).toMatchObject({ name: '三月.tierplan', reason: { key } });
		expect([receiving.held, receiving.locked]).toEqual([null, null]);
		expect(workspace.inputs).toBe(before);
		expect(workspace.history).toBe(history);
	});

	test('a step that would put policies out of order, or over a published baseline, is refused', async () => {
		const mine = workbookOf(SALES);
		await filled({ ...mine, scenarios: { ...mine.scenarios, published: true } });
		const baseline = { stabilityMargin: 0.2 };
		const theirs = { ...mine, scenarios: { ...mine.scenarios, baseline } };
		await receiving.take(fileOf(bytesOf(theirs)));
		expect(await receiving.merge(new Set(['policy\nbaseline\nstabilityMargin']))).toEqual(
			refuse(message('command_baseline_published')),
		);
		workspace.run(renameWorkbook, { title: 'x' });
		expect(workspace.inputs.scenarios.baseline).toEqual({});
	});
});

/** A snapshot whose policy is nested deeper than any is, with a checksum that is right. */
function deep(): Uint8Array<ArrayBuffer> {
	let changes: object = {};
	for (let depth = 0; depth < 200; depth++) changes = { a: changes };
	const inputs = createInputs();
	return bytesOf({ ...inputs, scenarios: { ...inputs.scenarios, baseline: { ...changes } } });
}
