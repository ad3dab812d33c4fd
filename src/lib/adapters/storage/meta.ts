import { answered, completed } from './request';
import type { MetaRecord } from './schema';

/** Sorts behind every name that begins alike. */
const BEHIND = '\uffff';

const read = (db: IDBDatabase): IDBObjectStore => db.transaction('meta').objectStore('meta');

/** The records of these names, at one moment. */
export function readMeta(
	db: IDBDatabase,
	names: readonly string[],
): Promise<readonly (MetaRecord | undefined)[]> {
	const meta = read(db);
	return Promise.all(
		names.map((name) => answered(meta.get(name) as IDBRequest<MetaRecord | undefined>)),
	);
}

/** Every record whose name begins so, by name. */
export const readMetaUnder = (db: IDBDatabase, prefix: string): Promise<readonly MetaRecord[]> =>
	answered(read(db).getAll(IDBKeyRange.bound(prefix, prefix + BEHIND)) as IDBRequest<MetaRecord[]>);

export const putMeta = (db: IDBDatabase, record: MetaRecord): Promise<void> =>
	write(db, (meta) => meta.put(record));

export const deleteMeta = (db: IDBDatabase, name: string): Promise<void> =>
	write(db, (meta) => meta.delete(name));

function write(db: IDBDatabase, change: (meta: IDBObjectStore) => void): Promise<void> {
	const tx = db.transaction('meta', 'readwrite', { durability: 'relaxed' });
	change(tx.objectStore('meta'));
	return completed(tx);
}
