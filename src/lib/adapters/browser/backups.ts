import type { BackupFolder, Backups } from '../../application/ports';

/** Files kept of each workbook. */
const KEPT = 30;
const WRITE = { mode: 'readwrite' } as const;

/** What Chromium has beyond the standard's types. */
type Folder = FileSystemDirectoryHandle & {
	queryPermission?(of: typeof WRITE): Promise<PermissionState>;
	requestPermission?(of: typeof WRITE): Promise<PermissionState>;
};
export type PickFolder = (options: {
	readonly id: string;
	readonly mode: 'readwrite';
}) => Promise<FileSystemDirectoryHandle>;

/** Where the choice is kept: a handle can be stored, but not as text. */
export interface KeptFolder {
	read(): Promise<unknown>;
	write(handle: FileSystemDirectoryHandle | null): Promise<void>;
}

/**
 * Backups into a folder outside the browser. pick: undefined where the browser has no such thing.
 * Every backup is a new file, so that a crash never hurts the one before.
 */
export function createBackups(pick: PickFolder | undefined, kept: KeptFolder): Backups {
	const stored = async (): Promise<Folder | null> => {
		try {
			const handle = await kept.read();
			return isFolder(handle) ? handle : null;
		} catch {
			return null;
		}
	};
	const stateOf = async (handle: Folder): Promise<BackupFolder> => ({
		name: handle.name,
		allowed: (await handle.queryPermission?.(WRITE)) === 'granted',
	});
	return {
		available: pick !== undefined,

		async folder() {
			const handle = pick === undefined ? null : await stored();
			return handle === null ? null : stateOf(handle);
		},

		async choose() {
			try {
				const handle = await pick?.({ id: 'tierplan-backups', mode: 'readwrite' });
				if (handle === undefined) return null;
				await kept.write(handle);
				return await stateOf(handle);
			} catch {
				// The planner closed the dialog.
				return null;
			}
		},

		async allow() {
			const handle = await stored();
			if (handle === null) return null;
			await handle.requestPermission?.(WRITE).catch(() => 'denied');
			return stateOf(handle);
		},

		forget: () => kept.write(null),

		async write(workbookId, name, file) {
			const handle = await stored();
			if (handle === null || !(await stateOf(handle)).allowed) return false;
			try {
				const mark = markOf(workbookId);
				const [stem, ending] = splitName(name);
				const target = await handle.getFileHandle(`${stem}-${mark}${ending}`, { create: true });
				const stream = await target.createWritable();
				await stream.write(file);
				await stream.close();
				await letOldGo(handle, `-${mark}${ending}`, target.name);
				return true;
			} catch {
				return false;
			}
		},
	};
}

/** The end of the id: tells the files of workbooks with one title apart. */
const markOf = (workbookId: string): string => workbookId.slice(-6);

function splitName(name: string): [stem: string, ending: string] {
	const dot = name.lastIndexOf('.');
	return dot < 0 ? [name, ''] : [name.slice(0, dot), name.slice(dot)];
}

/**
 * Names end in the time they were made, so the oldest come first among those of one title. `written`
 * stays in any case: where the clock was set back it would be the oldest.
 */
async function letOldGo(folder: Folder, tail: string, written: string): Promise<void> {
	const own: { name: string; time: number }[] = [];
	for await (const name of folder.keys()) {
		if (!name.endsWith(tail) || name === written) continue;
		const file = await (await folder.getFileHandle(name)).getFile();
		own.push({ name, time: file.lastModified });
	}
	own.sort((a, b) => b.time - a.time || (a.name < b.name ? 1 : -1));
	for (const { name } of own.slice(KEPT - 1)) await folder.removeEntry(name);
}

const isFolder = (value: unknown): value is Folder =>
	typeof value === 'object' && value !== null && 'getFileHandle' in value;
