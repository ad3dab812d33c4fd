import { STORES } from './schema';

/** Makes the stores that a database misses, as Dexie lays them out: it opens the same one later. */
export function layOut(db: IDBDatabase): void {
	for (const [store, key] of Object.entries(STORES)) {
		if (!db.objectStoreNames.contains(store)) db.createObjectStore(store, keyOf(key));
	}
}

/** A key as Dexie writes it down: `name`, `[one+other]`, `++counted`. */
function keyOf(source: string): IDBObjectStoreParameters {
	if (source.startsWith('++')) return { keyPath: source.slice(2), autoIncrement: true };
	return { keyPath: source.startsWith('[') ? source.slice(1, -1).split('+') : source };
}
