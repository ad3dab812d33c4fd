import { beforeEach, expect, test } from 'vitest';
import { createInputs, type Inputs } from '../domain/inputs';
import { appendBatch } from '../domain/ledger/appendBatch';
import { batchOf } from '../domain/ledger/testing/batchOf';
import { monthOf } from '../domain/primitives/day';
import { message } from '../domain/primitives/message';
import { ok } from '../domain/primitives/result';
import { SALES } from './commands/testing/workbook';
import type { BackupFolder } from './ports';
import { Safety } from './safety.svelte';
import { Shelf } from './shelf.svelte';
import { MemoryWorkbook } from './testing/memoryWorkbook';
import { MemoryWorkbooks } from './testing/memoryWorkbooks';
import { MirrorInMemory, WitnessInMemory } from './testing/safetyNets';
import { Workspace } from './workspace.svelte';

const DAY = 24 * 60 * 60 * 1000;
let now: number;
let workspace: Workspace;
let shelf: Shelf;
let safety: Safety;
let witness: WitnessInMemory;
let mirror: MirrorInMemory;
let passTime: () => void;
let wait: number;
let folder: BackupFolder | null;
let backedUp: string[];
let activated: number;
let memory: MemoryWorkbooks;
let emptied: boolean;

function withSales(): Inputs {
	const inputs = createInputs();
	return { ...inputs, ledger: appendBatch(inputs.ledger, inputs.names, batchOf(SALES)) };
}
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

beforeEach(async () => {
	now = 100 * DAY;
	folder = null;
	backedUp = [];
	activated = 0;
	emptied = false;
	passTime = () => undefined;
	witness = new WitnessInMemory();
	mirror = new MirrorInMemory();
	workspace = new Workspace(
		{ today: () => monthOf(2026, 10), elapsed: () => 0 },
		() => () => undefined,
	);
	const clock = { now: () => now };
	const snapshots = {
		write: () => Promise.resolve(new Blob(['snapshot'])),
		read: () => Promise.resolve(ok({ ...createInputs(), title: 'from the copy' })),
	};
	memory = Object.assign(new MemoryWorkbooks(), {
		fault: () => Promise.resolve(null),
		emptied: () => Promise.resolve(emptied),
	});
	shelf = new Shelf(workspace, {
		workbooks: memory,
		snapshots,
		downloads: { save: () => undefined },
		readSample: () => Promise.reject(new Error('not asked')),
		clock,
		witness,
		mirror,
	});
	safety = new Safety(workspace, shelf, {
		witness,
		mirror,
		backups: {
			available: true,
			folder: () => Promise.resolve(folder),
			choose: () => Promise.resolve((folder = { name: 'D', allowed: true })),
			allow: () => Promise.resolve(folder),
			forget: () => Promise.resolve(),
			write: (_, name) => {
				backedUp.push(name);
				return Promise.resolve(true);
			},
		},
		durability: { persisted: () => Promise.resolve(false), ask: () => Promise.resolve(true) },
		updates: {
			watch: () => () => undefined,
			activate: () => {
				activated++;
				return Promise.resolve();
			},
		},
		snapshots,
		clock,
		later: (milliseconds, run) => {
			wait = milliseconds;
			passTime = run;
			return () => undefined;
		},
	});
	await shelf.start(null);
});

/** A workbook with sales on screen, everything of it stored. */
async function showSales(head = 5): Promise<MemoryWorkbook> {
	const workbook = new MemoryWorkbook('w9', withSales(), {
		steps: [{ sequence: head, label: message('workbook_new'), inputs: withSales(), at: now }],
		position: 0,
	});
	workspace.show(workbook);
	await safety.note();
	return workbook;
}

test('what was stored once and is not there is missing, with its newest copy', async () => {
	witness.saw('gone', 7);
	witness.saw('w1', 0);
	const copy = { workbookId: 'gone', head: 6, at: now };
	await mirror.write(copy, new Blob());
	await safety.start();
	expect(safety.missing).toEqual([{ workbookId: 'gone', kind: 'gone', copy }]);
	expect(await safety.openCopy(safety.missing[0]!)).toEqual(ok(null));
	expect(workspace.inputs.title).toBe('from the copy');
	expect(safety.missing).toEqual([]);
	expect(witness.heads().has('gone')).toBe(false);
});

test('where the browser has emptied everything, the copies speak although the witness knows nothing', async () => {
	const copies = [
		{ workbookId: 'older', head: 3, at: now },
		{ workbookId: 'newer', head: 9, at: now + 2 },
		{ workbookId: 'newer', head: 8, at: now + 1 },
	];
	for (const copy of copies.toReversed()) await mirror.write(copy, new Blob());
	await safety.start();
	expect(safety.missing).toEqual([
		{ workbookId: 'older', kind: 'gone', copy: copies[0] },
		{ workbookId: 'newer', kind: 'gone', copy: copies[1] },
	]);
});

test('a start that finds workbooks asks no copy about others', async () => {
	await shelf.start(null);
	await mirror.write({ workbookId: 'older', head: 3, at: now }, new Blob());
	await safety.start();
	expect(safety.missing).toHaveLength(0);
});

test('that the browser has emptied its databases is said even where nobody knows what was in them', async () => {
	emptied = true;
	await memory.erase('w1');
	await shelf.start(null);
	await safety.start();
	expect(safety.missing).toEqual([{ workbookId: '', kind: 'emptied', copy: null }]);
	safety.dismiss('');
	expect(safety.missing).toEqual([]);
});

test('a workbook that went back is told once, before the witness learns the lower number', async () => {
	witness.saw('w9', 12);
	await showSales(5);
	expect(safety.missing).toEqual([{ workbookId: 'w9', kind: 'back', copy: null }]);
	expect(witness.heads().get('w9')).toBe(5);
	safety.dismiss('w9');
	await safety.note();
	expect(safety.missing).toEqual([]);
});

test('nothing is noted while something is not stored', async () => {
	const workbook = await showSales(5);
	workbook.unsaved = 1;
	workbook.append({ kind: 'move', to: 0, inputs: withSales() });
	await safety.note();
	expect(witness.heads().get('w9')).toBe(5);
});

test('a copy goes to the mirror and the folder, once for each state; an emptied workbook makes none', async () => {
	await showSales(5);
	passTime();
	await rest();
	expect((await mirror.list()).map(({ workbookId, head }) => [workbookId, head])).toEqual([
		['w9', 5],
	]);
	expect(backedUp).toEqual([]);
	await safety.chooseFolder();
	expect(backedUp).toHaveLength(1);
	expect(witness.copyOf('w9')).toEqual({ at: now, head: 5 });
	const copies = await mirror.list();
	const workbook = new MemoryWorkbook('w9', createInputs());
	workspace.show(workbook);
	workbook.append({ kind: 'move', to: 0, inputs: createInputs() });
	await safety.note();
	passTime();
	await rest();
	expect(await mirror.list()).toEqual(copies);
});

test.each([-3650, -1, 1, 3650])(
	'copies go on where the clock is moved by %s days, before or during one',
	async (days) => {
		await showSales(5);
		const workbook = workspace.workbook as MemoryWorkbook;
		const step = async (): Promise<number> => {
			passTime();
			now += days * DAY;
			await rest();
			workbook.append({ kind: 'move', to: 5, inputs: withSales() });
			await safety.note();
			return wait;
		};
		for (let turn = 0; turn < 3; turn++) {
			const milliseconds = await step();
			expect(milliseconds).toBeGreaterThan(0);
			expect(milliseconds).toBeLessThanOrEqual(60 * 60_000);
		}
		expect((await mirror.list()).length).toBeGreaterThan(2);
	},
);

test('a copy outside the browser is due after a day, and no more once it is made', async () => {
	await showSales(5);
	expect(safety.reminder).toBeNull();
	now += DAY + 1;
	await safety.note();
	expect(safety.reminder).toEqual({ copy: null });
	await shelf.exportSnapshot('untitled');
	safety.copied();
	expect(safety.reminder).toBeNull();
	expect(safety.lastCopy).toEqual({ at: now, head: 5 });
});

test('a new version starts only when everything is saved', async () => {
	const workbook = await showSales(5);
	workbook.unsaved = 2;
	expect(await safety.update()).toBe(false);
	expect(activated).toBe(0);
	workbook.unsaved = 0;
	expect(await safety.update()).toBe(true);
	expect([activated, workbook.checkpoints]).toEqual([1, 1]);
});
