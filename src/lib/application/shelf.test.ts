import { beforeEach, describe, expect, test } from 'vitest';
import { createInputs, type Inputs } from '../domain/inputs';
import { batchOf } from '../domain/ledger/testing/batchOf';
import { monthOf } from '../domain/primitives/day';
import { message, type Message } from '../domain/primitives/message';
import { ok, refuse, type Result } from '../domain/primitives/result';
import { importSales } from './commands/importSales';
import { planned } from './commands/testing/planned';
import { removeSample } from './commands/removeSample';
import { SALES, textsOf } from './commands/testing/workbook';
import { MANY_ROWS } from './runInSlices';
import { Shelf } from './shelf.svelte';
import { MemoryWorkbooks } from './testing/memoryWorkbooks';
import { MirrorInMemory, WitnessInMemory } from './testing/safetyNets';
import { Workspace } from './workspace.svelte';

const FILE = new Blob(['a file']);
const NOON = new Date(2026, 9, 5, 12, 0).getTime();

let workbooks: MemoryWorkbooks;
let workspace: Workspace;
let shelf: Shelf;
let witness: WitnessInMemory;
let mirror: MirrorInMemory;
let saved: [string, Inputs][];
let opened: Result<Inputs, Message>;

beforeEach(async () => {
	workbooks = new MemoryWorkbooks();
	workspace = new Workspace(
		{ today: () => monthOf(2026, 10), elapsed: () => 0 },
		() => () => undefined,
	);
	saved = [];
	witness = new WitnessInMemory();
	mirror = new MirrorInMemory();
	let written: Inputs;
	shelf = new Shelf(workspace, {
		workbooks,
		snapshots: {
			write: (inputs) => {
				written = inputs;
				return Promise.resolve(FILE);
			},
			read: () => Promise.resolve(opened),
		},
		downloads: { save: (name) => saved.push([name, written]) },
		readSample: () => Promise.resolve({ batch: batchOf(SALES), customers: { columns: new Map() } }),
		clock: { now: () => NOON },
		witness,
		mirror,
	});
	await shelf.start(null);
});

const titled = (title: string): Inputs => ({ ...createInputs(), title });
const here = () => shelf.entries.filter(({ deletedAt }) => deletedAt === null).map(({ id }) => id);

describe('starting', () => {
	test('with nothing kept: an empty workbook', () => {
		expect(workspace.id).toBe('w1');
		expect(here()).toEqual(['w1']);
		expect(shelf.fault).toBe('blocked');
	});

	test('only a sheet of many rows stands before its plan, and only where it is asked to', async () => {
		const rows = (count: number): Inputs => {
			const inputs = createInputs();
			const batch = batchOf(Array.from({ length: count }, () => SALES[0]!));
			const made = importSales.apply(inputs, planned(inputs, batch));
			if (!made.ok) throw new Error('refused');
			return made.value;
		};
		const pending = async (count: number, sheetFirst: boolean): Promise<boolean> => {
			const { id } = await workbooks.create(rows(count), message('workbook_new'));
			await shelf.start(id, { sheetFirst });
			return workspace.around.pending;
		};
		expect(await pending(MANY_ROWS, true)).toBe(false);
		expect(await pending(MANY_ROWS + 1, false)).toBe(false);
		expect(await pending(MANY_ROWS + 1, true)).toBe(true);
	});

	test('opens the one asked for, else the last one, never a deleted one', async () => {
		await workbooks.create(titled('b'), message('workbook_new'));
		await workbooks.open('w1');
		await shelf.start('w2');
		expect(workspace.id).toBe('w2');
		await shelf.start('unknown');
		expect(workspace.id).toBe('w2');
		await workbooks.remove('w2');
		await shelf.start('w2');
		expect(workspace.id).toBe('w3');
	});
});

describe('the list of workbooks', () => {
	test('a new one is shown, the one before is closed', async () => {
		const before = workbooks.opened('w1');
		await shelf.create();
		expect(workspace.id).toBe('w2');
		expect(before.closed).toBe(true);
		await shelf.open('w1');
		expect(workspace.id).toBe('w1');
	});

	test('two quick clicks end at the second', async () => {
		await shelf.create();
		await Promise.all([shelf.open('w1'), shelf.open('w2')]);
		expect(workspace.id).toBe('w2');
		expect(workbooks.opened('w1').closed).toBe(true);
		expect(workbooks.opened('w2').closed).toBe(false);
	});

	test('opening the one on screen leaves it alone', async () => {
		const before = workbooks.opened('w1');
		await shelf.open('w1');
		expect(workbooks.opened('w1')).toBe(before);
		expect(before.closed).toBe(false);
	});

	test('copies and renames others; the open one is renamed by a command', async () => {
		await shelf.duplicate('w1', '副本');
		expect(workspace.id).toBe('w1');
		await shelf.rename('w2', '乙');
		expect(shelf.entries.map(({ title }) => title)).toEqual(['', '乙']);
		await shelf.rename('w1', '甲');
		expect(workspace.inputs.title).toBe('甲');
		workspace.undo();
		expect(workspace.inputs.title).toBe('');
		const long = await shelf.rename('w1', 'x'.repeat(100));
		expect(!long.ok && long.reason.key).toBe('command_title_too_long');
	});

	test('the deleted one on screen gives way, and can be brought back', async () => {
		await shelf.create();
		await shelf.remove('w2');
		expect(workspace.id).toBe('w1');
		expect(here()).toEqual(['w1']);
		await shelf.restore('w2');
		expect(here()).toEqual(['w1', 'w2']);
		expect(workspace.id).toBe('w1');
	});

	test('erasing the last one leaves an empty one', async () => {
		await shelf.erase('w1');
		expect(workspace.id).toBe('w2');
		expect(shelf.entries.map(({ id }) => id)).toEqual(['w2']);
		await shelf.create();
		await shelf.eraseAll();
		expect(shelf.entries.map(({ id }) => id)).toEqual(['w4']);
	});
});

describe('snapshots', () => {
	test('open as a workbook of their own', async () => {
		opened = ok(titled('来自同事'));
		expect((await shelf.importSnapshot(FILE)).ok).toBe(true);
		expect(workspace.inputs.title).toBe('来自同事');
		expect(here()).toEqual(['w1', 'w2']);
	});

	test('refused, they change nothing', async () => {
		opened = refuse(message('snapshot_cut'));
		expect(await shelf.importSnapshot(FILE)).toEqual(opened);
		expect(workspace.id).toBe('w1');
		expect(here()).toEqual(['w1']);
		expect(workbooks.opened('w1').closed).toBe(false);
	});

	test('are saved under title and time', async () => {
		await shelf.exportSnapshot('未命名');
		await shelf.rename('w1', '规划/2026');
		await shelf.exportSnapshot('未命名');
		expect(saved.map(([name]) => name)).toEqual([
			'未命名_20261005-1200.tierplan',
			'规划 2026_20261005-1200.tierplan',
		]);
		expect(saved[1]?.[1]).toBe(workspace.inputs);
	});
});

describe('the sample', () => {
	test('fills an empty workbook and goes with one command', async () => {
		await shelf.openSample('样例');
		expect(workspace.id).toBe('w1');
		expect(workspace.inputs).toMatchObject({ title: '样例', sample: true });
		workspace.run(removeSample, null);
		expect(textsOf(workspace.inputs)).toEqual([]);
	});

	test("never touches a workbook that holds the planner's own", async () => {
		workspace.run(importSales, planned(workspace.inputs, batchOf(SALES)));
		await shelf.openSample('样例');
		expect(workspace.id).toBe('w2');
		await shelf.open('w1');
		expect(textsOf(workspace.inputs)).toHaveLength(3);
		expect(workspace.inputs.sample).toBe(false);
	});
});

describe('a workbook that another tab has gone on with', () => {
	test('is shown as the database has it now', async () => {
		const before = workbooks.opened('w1');
		await shelf.reopen();
		expect(before.closed).toBe(true);
		expect(workspace.id).toBe('w1');
		expect(workbooks.opened('w1')).not.toBe(before);
	});

	test('gives way to another one when it is gone', async () => {
		await workbooks.erase('w1');
		await shelf.reopen();
		expect(workspace.id).toBe('w2');
	});

	test('can be kept as it is on screen, as a workbook of its own', async () => {
		await shelf.keepOwn('mine');
		expect(workspace.id).toBe('w2');
		expect(workspace.inputs.title).toBe('mine');
		expect(here()).toContain('w1');
	});
});

describe('what is remembered outside the database', () => {
	test('the copy that was saved as a file', async () => {
		await shelf.exportSnapshot('untitled');
		expect(witness.copyOf('w1')).toEqual({ at: NOON, head: 0 });
	});

	test('goes with the workbook, and all of it with everything', async () => {
		const entry = { workbookId: 'w1', at: 1, head: 3 };
		await mirror.write(entry, FILE);
		witness.saw('w1', 3);
		await shelf.remove('w1');
		expect(witness.heads().has('w1')).toBe(false);
		expect(await mirror.list()).toEqual([entry]);
		await shelf.erase('w1');
		expect(await mirror.list()).toEqual([]);
		await mirror.write({ ...entry, workbookId: 'w2' }, FILE);
		await shelf.eraseAll();
		expect(await mirror.list()).toEqual([]);
		expect(witness.forgotten).toBe(1);
	});
});
