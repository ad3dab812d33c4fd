import { openConnection } from './connection';
import { createSignpost } from './keptSignpost';
import { deleteMeta, putMeta, readMeta } from './meta';
import { FOLDER_NAME } from './schema';
import { PATIENCE } from './patience';

/** Keeps the handle of a folder: IndexedDB is the only place that can. */
export function createKeptFolder(
	factory = (): IDBFactory => globalThis.indexedDB,
	signpost = createSignpost(),
) {
	const connect = async () => {
		const opened = await openConnection({
			factory: factory(),
			databaseName: await signpost.current(factory()),
			patience: PATIENCE,
		});
		if (!opened.ok) throw new Error(`the folder cannot be kept: ${opened.reason}`);
		return opened.value;
	};
	return {
		async read(): Promise<unknown> {
			const db = await connect();
			const [record] = await readMeta(db, [FOLDER_NAME]);
			db.close();
			return record !== undefined && 'handle' in record ? record.handle : null;
		},
		async write(handle: object | null): Promise<void> {
			const db = await connect();
			if (handle === null) await deleteMeta(db, FOLDER_NAME);
			else await putMeta(db, { name: FOLDER_NAME, handle });
			db.close();
		},
	};
}
