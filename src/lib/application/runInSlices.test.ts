import { describe, expect, it } from 'vitest';
import { createInputs } from '../domain/inputs';
import { monthOf } from '../domain/primitives/day';
import { message } from '../domain/primitives/message';
import { ok, refuse } from '../domain/primitives/result';
import type { Command } from './command';
import { runInSlices } from './runInSlices';
import { MemoryWorkbook } from './testing/memoryWorkbook';
import { Workspace } from './workspace.svelte';

const rename: Command<string> = {
	label: (title, before) => message('renamed', { from: before.title, to: title }),
	apply: (inputs, title) => (title === '' ? refuse(message('no_title')) : ok({ ...inputs, title })),
};

function opened(): Workspace {
	const workspace = new Workspace(
		{ today: () => monthOf(2026, 4), elapsed: () => 0 },
		() => () => undefined,
	);
	workspace.show(new MemoryWorkbook('w', createInputs()));
	return workspace;
}

describe('runInSlices', () => {
	it('makes one step that one undo takes back, with its plan worked out before', async () => {
		const workspace = opened();
		const before = workspace.inputs;
		expect(await runInSlices(workspace, rename, '一')).toEqual(ok(null));
		expect(workspace.inputs.title).toBe('一');
		expect(workspace.plan.inputs).toBe(workspace.inputs);
		expect(workspace.undoable?.label).toEqual(message('renamed', { from: before.title, to: '一' }));
		workspace.undo();
		expect(workspace.inputs).toBe(before);
	});

	it('writes nothing when something else was changed meanwhile, or when the command refuses', async () => {
		const workspace = opened();
		const running = runInSlices(workspace, rename, '一');
		await new Promise((resolve) => setTimeout(resolve, 0));
		workspace.run(rename, '二');
		expect(await running).toBeNull();
		expect(workspace.inputs.title).toBe('二');
		expect(await runInSlices(workspace, rename, '')).toEqual(refuse(message('no_title')));
	});

	it('sheet first: the rows are taken with their plan still to come', async () => {
		const workspace = opened();
		expect(await runInSlices(workspace, rename, '一')).toEqual(ok(null));
		expect(workspace.around.pending).toBe(false);
		expect(await runInSlices(workspace, rename, '二', { sheetFirst: true })).toEqual(ok(null));
		expect([workspace.inputs.title, workspace.around.pending]).toEqual(['二', true]);
		expect(await runInSlices(workspace, rename, '', { sheetFirst: true })).toEqual(
			refuse(message('no_title')),
		);
	});
});
