import { beforeEach, expect, test } from 'vitest';
import { createInputs, type Inputs } from '../domain/inputs';
import { monthOf } from '../domain/primitives/day';
import { message } from '../domain/primitives/message';
import { renameWorkbook } from './commands/renameWorkbook';
import { Shelf } from './shelf.svelte';
import { MemoryWorkbooks } from './testing/memoryWorkbooks';
import { MirrorInMemory, WitnessInMemory } from './testing/safetyNets';
import { Versions } from './versions.svelte';
import { Workspace } from './workspace.svelte';

const surroundings = { today: () => monthOf(2026, 10), elapsed: () => 0 };
let workbooks: MemoryWorkbooks;
let workspace: Workspace;
let versions: Versions;

beforeEach(async () => {
	workbooks = new MemoryWorkbooks();
	workspace = new Workspace(surroundings, () => () => undefined);
	const shelf = new Shelf(workspace, {
		workbooks,
		snapshots: {
			write: () => Promise.resolve(new Blob()),
			read: () => Promise.reject(new Error('not asked')),
		},
		downloads: { save: () => undefined },
		readSample: () => Promise.reject(new Error('not asked')),
		clock: { now: () => 0 },
		witness: new WitnessInMemory(),
		mirror: new MirrorInMemory(),
	});
	versions = new Versions(workspace, shelf, surroundings);
	await shelf.start(null);
});

test('a state is kept under a name, looked into and put back as one step', async () => {
	workspace.run(renameWorkbook, { title: 'before' });
	expect(await versions.keep('  报价 ')).toBe(true);
	workspace.run(renameWorkbook, { title: 'after' });
	expect(versions.entries.map(({ name }) => name)).toEqual(['报价']);
	const looked = await versions.look(versions.entries[0]!);
	expect(looked?.plan.inputs.title).toBe('before');
	const steps = workspace.history.steps.length;
	expect(versions.restore(looked!)).toEqual({ ok: true, value: null });
	expect(workspace.inputs.title).toBe('before');
	expect(workspace.history.steps).toHaveLength(steps + 1);
	expect(workspace.undoable?.label).toEqual(message('version_step_restored', { version: '报价' }));
	workspace.undo();
	expect(workspace.inputs.title).toBe('after');
});

test('one along the way is named by its time, and opens apart without touching what is here', async () => {
	const inputs: Inputs = { ...createInputs(), title: 'Q3' };
	const at = new Date(2026, 10, 3, 9, 5).getTime();
	const entry = { sequence: 4, at, label: message('x'), name: null };
	workbooks.opened('w1').named.push({ entry, content: { inputs, fits: false } });
	await versions.refresh();
	const looked = await versions.look(versions.entries[0]!);
	await versions.openApart(looked!);
	expect(workspace.id).toBe('w2');
	expect(workspace.inputs.title).toBe('Q3 · 2026-11-03 09:05');
	expect(await versions.look({ ...entry, sequence: 99 })).toBeNull();
});

test('a name of blanks keeps nothing, and neither does a state that is not stored', async () => {
	expect(await versions.keep('  ')).toBe(false);
	workbooks.opened('w1').unsaved = 1;
	expect(await versions.keep('x')).toBe(false);
	expect(versions.entries).toEqual([]);
});
