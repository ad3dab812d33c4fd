import type { Mirror, MirrorEntry } from '../../application/ports';
import { sameBytes } from './sameBytes';

const FOLDER = 'mirror';
const SEPARATOR = '~';
const ENDING = '.tierplan';
/** Copies of each workbook: the newest, and the one before while the next is written. */
const KEPT = 2;

const nameOf = ({ workbookId, head, at }: MirrorEntry): string =>
	[workbookId, String(head), String(at)].join(SEPARATOR) + ENDING;

function entryOf(name: string): MirrorEntry | null {
	if (!name.endsWith(ENDING)) return null;
	const [workbookId = '', head, at] = name.slice(0, -ENDING.length).split(SEPARATOR);
	const entry = { workbookId, head: Number(head), at: Number(at) };
	return workbookId !== '' && entry.head >= 0 && entry.at > 0 ? entry : null;
}

/**
 * Copies in the browser's own file system (OPFS): they outlive most damage to the database. A new
 * file each time, so that a crash never hurts the copy before it. root: rejects or undefined where
 * there is none.
 */
export function createMirror(root: () => Promise<FileSystemDirectoryHandle> | undefined): Mirror {
	const folder = async (): Promise<FileSystemDirectoryHandle | null> => {
		try {
			return (await (await root())?.getDirectoryHandle(FOLDER, { create: true })) ?? null;
		} catch {
			return null;
		}
	};
	const entries = async (from: FileSystemDirectoryHandle): Promise<MirrorEntry[]> => {
		const found: MirrorEntry[] = [];
		for await (const name of from.keys()) {
			const entry = entryOf(name);
			if (entry !== null) found.push(entry);
		}
		return found.sort((a, b) => b.at - a.at || b.head - a.head);
	};
	const ownOf = async (
		from: FileSystemDirectoryHandle,
		workbookId: string,
	): Promise<MirrorEntry[]> =>
		(await entries(from)).filter((each) => each.workbookId === workbookId);
	return {
		async write(entry, file) {
			const into = await folder();
			if (into === null) return false;
			try {
				const own = await ownOf(into, entry.workbookId);
				// Where the clock was set back, the newest copy must not look like the oldest.
				const at = Math.max(entry.at, (own[0]?.at ?? 0) + 1);
				const name = nameOf({ ...entry, at });
				const handle = await into.getFileHandle(name, { create: true });
				const stream = await handle.createWritable();
				await stream.write(file);
				await stream.close();
				if (!(await sameBytes(file, await handle.getFile()))) {
					await into.removeEntry(name);
					return false;
				}
				for (const old of own.slice(KEPT - 1)) await into.removeEntry(nameOf(old));
				return true;
			} catch {
				// Full, or blocked: the database still has everything.
				return false;
			}
		},

		async list() {
			const from = await folder();
			return from === null ? [] : entries(from);
		},

		async read(entry) {
			const from = await folder();
			try {
				return (await (await from?.getFileHandle(nameOf(entry)))?.getFile()) ?? null;
			} catch {
				return null;
			}
		},

		async erase(workbookId) {
			const from = await folder();
			if (from === null) return;
			for (const entry of await ownOf(from, workbookId)) await from.removeEntry(nameOf(entry));
		},

		async eraseAll() {
			try {
				await (await root())?.removeEntry(FOLDER, { recursive: true });
			} catch {
				// There was none.
			}
		},
	};
}
