import { beforeEach, describe, expect, test } from 'vitest';
import { createInputs, type Inputs } from '../domain/inputs';
import { batchOf } from '../domain/ledger/testing/batchOf';
import { monthOf } from '../domain/primitives/day';
import { message, type Message } from '../domain/primitives/message';
import { ok, refuse, type Result } from '../domain/primitives/result';
import { importSales } from './commands/importSales';
import { removeSample } from './commands/removeSample';
import { SALES, textsOf } from './commands/testing/workbook';
import { Shelf } from './shelf.svelte';
import { MemoryWorkbooks } from './testing/memoryWorkbooks';
import { Workspace } from './workspace.svelte';

const FILE = new Blob(['a file']);
const NOON = new Date(2026, 9, 5, 12, 0).getTime();

let workbooks: MemoryWorkbooks;
let workspace: Workspace;
let shelf: Shelf;
let saved: [string, Inputs][];
let opened: Result<Inputs, Message>;

beforeEach(async () => {
	workbooks = new MemoryWorkbooks();
	workspace = new Workspace(
		{ today: () => monthOf(2026, 10), elapsed: () => 0 },
		() => () => undefined,
	);
	saved = [];
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
		workspace.run(importSales, { batch: batchOf(SALES), mode: 'append' });
		await shelf.openSample('样例');
		expect(workspace.id).toBe('w2');
		await shelf.open('w1');
		expect(textsOf(workspace.inputs)).toHaveLength(3);
		expect(workspace.inputs.sample).toBe(false);
	});
});
