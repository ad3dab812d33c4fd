import { withNearSlots } from '../farSlots';
import { answered } from '../request';
import { PATIENCE } from '../patience';

/** A row under its key; the value is undefined where the database could not read it. */
export interface RawRow {
	readonly key: IDBValidKey;
	readonly value: unknown;
}
export interface RawStore {
	readonly name: string;
	readonly rows: readonly RawRow[];
}

/**
 * Opens the database as it is, whatever its version; makes none where there is none.
 * @throws what the database says.
 */
export const openRaw = (factory: IDBFactory, name: string): Promise<IDBDatabase | null> =>
	new Promise((resolve, reject) => {
		const request = factory.open(name);
		const timer = setTimeout(() => {
			reject(new Error('the database does not answer'));
		}, PATIENCE);
		let isNew = false;
		request.onupgradeneeded = () => {
			isNew = true;
			request.transaction?.abort();
		};
		request.onsuccess = () => {
			clearTimeout(timer);
			// An upgrade elsewhere must not wait for a page that only looks.
			request.result.onversionchange = () => {
				request.result.close();
			};
			resolve(request.result);
		};
		request.onerror = () => {
			clearTimeout(timer);
			if (isNew) resolve(null);
			else reject(request.error ?? new Error('the database does not open'));
		};
	});

/** Every row of a store, key by key: one that cannot be read must not take the others with it. */
export async function readStore(db: IDBDatabase, name: string): Promise<RawStore> {
	const store = () => db.transaction(name, 'readonly').objectStore(name);
	const rows: RawRow[] = [];
	for (const key of await answered(store().getAllKeys())) {
		rows.push({
			key,
			value: await orNothing(async () => withNearSlots(await answered<unknown>(store().get(key)))),
		});
	}
	return { name, rows };
}

/** All stores; one whose keys cannot be read is empty. */
export async function readStores(db: IDBDatabase): Promise<readonly RawStore[]> {
	const stores: RawStore[] = [];
	for (const name of db.objectStoreNames) {
		stores.push((await orNothing(() => readStore(db, name))) ?? { name, rows: [] });
	}
	return stores;
}

async function orNothing<Value>(reading: () => Promise<Value>): Promise<Value | undefined> {
	try {
		return await reading();
	} catch {
		return undefined;
	}
}
