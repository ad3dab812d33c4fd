import { beforeEach, expect, test } from 'vitest';
import { createMirror } from './mirror';
import { FolderInMemory } from './testing/folderInMemory';

let root: FolderInMemory;
beforeEach(() => {
	root = new FolderInMemory('root');
});
const open = () => createMirror(() => Promise.resolve(root.handle));
const file = (text: string): Blob => new Blob([text]);
const entry = (workbookId: string, head: number) => ({ workbookId, head, at: 1_000 + head });

test('keeps the two newest copies of each workbook, newest first', async () => {
	const mirror = open();
	for (const head of [1, 2, 3])
		expect(await mirror.write(entry('a', head), file(`a${head}`))).toBe(true);
	expect(await mirror.write(entry('b', 2), file('b2'))).toBe(true);
	const list = await open().list();
	expect(list.map(({ workbookId, head }) => `${workbookId}${head}`)).toEqual(['a3', 'a2', 'b2']);
	expect(await (await mirror.read(list[0]!))?.text()).toBe('a3');
	expect(await mirror.read(entry('a', 1))).toBeNull();
});

test('the newest copy stays where the clock was set back', async () => {
	const mirror = open();
	for (const [head, at] of [
		[1, 9_000],
		[2, 9_500],
		[3, 50],
		[4, 50],
	] as const) {
		expect(await mirror.write({ workbookId: 'a', head, at }, file(`a${String(head)}`))).toBe(true);
	}
	expect((await mirror.list()).map(({ head }) => head)).toEqual([4, 3]);
});

test('a copy that comes back different does not count, and the one before stays', async () => {
	const mirror = open();
	await mirror.write(entry('a', 1), file('first'));
	root.spoil = (bytes) => new Blob([bytes.slice(1), 'x']);
	expect(await mirror.write(entry('a', 2), file('second'))).toBe(false);
	expect((await mirror.list()).map(({ head }) => head)).toEqual([1]);
});

test('a full disk changes nothing', async () => {
	const mirror = open();
	await mirror.write(entry('a', 1), file('first'));
	root.full = true;
	expect(await mirror.write(entry('a', 2), file('second'))).toBe(false);
	expect(await (await mirror.read(entry('a', 1)))?.text()).toBe('first');
});

test('erases the copies of one workbook, or all', async () => {
	const mirror = open();
	await mirror.write(entry('a', 1), file('a'));
	await mirror.write(entry('b', 1), file('b'));
	await mirror.erase('a');
	expect((await mirror.list()).map(({ workbookId }) => workbookId)).toEqual(['b']);
	await mirror.eraseAll();
	await mirror.eraseAll();
	expect(await mirror.list()).toEqual([]);
});

test('without a file system there is nothing, and nothing breaks', async () => {
	for (const nothing of [() => undefined, () => Promise.reject(new Error('denied'))]) {
		const mirror = createMirror(nothing);
		expect(await mirror.write(entry('a', 1), file('a'))).toBe(false);
		expect(await mirror.list()).toEqual([]);
		expect(await mirror.read(entry('a', 1))).toBeNull();
		await mirror.erase('a');
		await mirror.eraseAll();
	}
});
