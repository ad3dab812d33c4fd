import { beforeEach, expect, test } from 'vitest';
import { createBackups, type PickFolder } from './backups';
import { FolderInMemory } from './testing/folderInMemory';

let folder: FolderInMemory;
let kept: unknown;
const choice = {
	read: () => Promise.resolve(kept),
	write: (handle: unknown) => {
		kept = handle;
		return Promise.resolve();
	},
};
const pick: PickFolder = () => Promise.resolve(folder.handle);
beforeEach(() => {
	folder = new FolderInMemory('备份');
	kept = null;
});
const ID = '00000000-0000-7000-8000-000000abcdef';

test('writes a new file each time and keeps thirty of a workbook', async () => {
	const backups = createBackups(pick, choice);
	expect(await backups.folder()).toBeNull();
	expect(await backups.choose()).toEqual({ name: '备份', allowed: true });
	await folder.getFileHandle('家庭照片.jpg', { create: true });
	for (let minute = 10; minute < 45; minute++) {
		const name = `计划 2026-11-03 14${String(minute)}.tierplan`;
		expect(await backups.write(ID, name, new Blob([String(minute)]))).toBe(true);
	}
	const names = [...folder.files.keys()].sort();
	expect(names).toHaveLength(31);
	expect(names[0]).toBe('家庭照片.jpg');
	expect(names[1]).toBe('计划 2026-11-03 1415-abcdef.tierplan');
});

test('a backup stays where the clock was set back', async () => {
	const backups = createBackups(pick, choice);
	await backups.choose();
	for (let minute = 10; minute < 45; minute++) {
		const at = minute === 44 ? '1999-01-01 0000' : `2026-11-03 14${String(minute)}`;
		expect(await backups.write(ID, `计划 ${at}.tierplan`, new Blob(['x']))).toBe(true);
	}
	expect(folder.files.size).toBe(30);
	expect([...folder.files.keys()]).toContain('计划 1999-01-01 0000-abcdef.tierplan');
});

test('after a restart asks again before it writes', async () => {
	folder.permission = 'prompt';
	kept = folder.handle;
	const backups = createBackups(pick, choice);
	expect(await backups.folder()).toEqual({ name: '备份', allowed: false });
	expect(await backups.write(ID, 'a.tierplan', new Blob())).toBe(false);
	expect(await backups.allow()).toEqual({ name: '备份', allowed: true });
	expect(await backups.write(ID, 'a.tierplan', new Blob())).toBe(true);
	await backups.forget();
	expect(await backups.folder()).toBeNull();
});

test('a dialog that is closed, a full disk and a browser without folders change nothing', async () => {
	const closed = createBackups(() => Promise.reject(new DOMException('', 'AbortError')), choice);
	expect(await closed.choose()).toBeNull();
	expect(kept).toBeNull();
	const backups = createBackups(pick, choice);
	await backups.choose();
	folder.full = true;
	expect(await backups.write(ID, 'a.tierplan', new Blob(['x']))).toBe(false);
	const none = createBackups(undefined, choice);
	expect(none.available).toBe(false);
	expect(await none.folder()).toBeNull();
	expect(await none.choose()).toBeNull();
});
