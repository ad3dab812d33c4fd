import { beforeEach, expect, test } from 'vitest';
import { createInputs, type Inputs } from '../domain/inputs';
import { monthOf } from '../domain/primitives/day';
import { message } from '../domain/primitives/message';
import { renameWorkbook } from './commands/renameWorkbook';
import type { History, SeatEvents, Tabs } from './ports';
import { MemoryWorkbook } from './testing/memoryWorkbook';
import { Workspace } from './workspace.svelte';

let events: SeatEvents;
let told: string[];
const tabs: Tabs = {
	join: (id, heard) => {
		events = heard;
		told.push(`join ${id}`);
		const say = (word: string) => (): void => void told.push(word);
		return { tell: say('tell'), ask: say('ask'), leave: say('leave') };
	},
};
let workspace: Workspace;
let workbook: MemoryWorkbook;
let reopened: number;
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const titled = (title: string): Inputs => ({ ...createInputs(), title });
const read = (title: string): History => ({
	steps: [{ sequence: 9, label: message('workbook_new'), inputs: titled(title) }],
	position: 0,
});
/** Another tab has written. */
function writeElsewhere(title: string): void {
	workbook.elsewhere = read(title);
	workbook.append({ kind: 'move', to: 0, inputs: titled(title) });
}

beforeEach(() => {
	told = [];
	reopened = 0;
	workspace = new Workspace(
		{ today: () => monthOf(2026, 10), elapsed: () => 0 },
		() => () => undefined,
		tabs,
	);
	workbook = new MemoryWorkbook('a', titled(''));
	workbook.elsewhere = workbook.history;
	workspace.show(workbook, () => {
		reopened++;
		return Promise.resolve();
	});
	workbook.say({ kind: 'saved', at: 1 });
});

test('a tab that reads refuses to write and says why', async () => {
	events.onWriter(false);
	expect(workspace.save).toEqual({ kind: 'reading', fault: 'other-tab' });
	const refused = workspace.run(renameWorkbook, { title: 'x' });
	expect(refused.ok).toBe(false);
	events.onWriter(true);
	await rest();
	expect(workspace.save).toEqual({ kind: 'saved', at: 1 });
	expect(workspace.run(renameWorkbook, { title: 'x' }).ok).toBe(true);
});

test('what another tab saved is on screen, before this one may write', async () => {
	events.onWriter(false);
	await rest();
	workbook.follow = async () => {
		await rest();
		writeElsewhere('elsewhere');
		return workbook.elsewhere;
	};
	events.onWriter(true);
	expect(workspace.following.reads).toBe(true);
	await workspace.following.keepUp();
	await rest();
	expect(workspace.inputs.title).toBe('elsewhere');
	expect(workspace.following.reads).toBe(false);
});

test('many words at once are one reading, and one more', async () => {
	await rest();
	workbook.follows = 0;
	for (let word = 0; word < 10; word++) events.onSaved();
	await rest();
	expect(workbook.follows).toBeLessThanOrEqual(2);
});

test('what does not follow is opened anew, unless something here is not saved', async () => {
	await rest();
	workbook.elsewhere = null;
	events.onSaved();
	await rest();
	expect(reopened).toBe(1);
	workbook.unsaved = 1;
	events.onSaved();
	await rest();
	expect(reopened).toBe(1);
});

test('others are told of what was done here, once it is stored', () => {
	told = [];
	workbook.say({ kind: 'saved', at: 2 });
	expect(told).toEqual([]);
	workspace.run(renameWorkbook, { title: 'x' });
	workbook.say({ kind: 'saving' });
	expect(told).toEqual([]);
	workbook.say({ kind: 'saved', at: 3 });
	expect(told).toEqual(['tell']);
});

test('a tab that is asked lets go only when everything is stored', async () => {
	workbook.say({ kind: 'saving' });
	let gone = false;
	void events.onAsked().then(() => (gone = true));
	await rest();
	expect(gone).toBe(false);
	workbook.say({ kind: 'saved', at: 2 });
	await rest();
	expect(gone).toBe(true);
});

test('the place is kept when the workbook is opened anew, and left with it', () => {
	told = [];
	workspace.show(new MemoryWorkbook('a', titled('again')));
	expect(told).toEqual([]);
	workspace.show(new MemoryWorkbook('b', titled('other')));
	expect(told).toEqual(['leave', 'join b']);
	workspace.following.takeOver();
	expect(workspace.following.asking).toBe(true);
	workspace.close();
	expect(told).toEqual(['leave', 'join b', 'ask', 'leave']);
});
