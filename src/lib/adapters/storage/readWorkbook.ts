import { isFields } from '../codec/shapes';
import { withNearSlots } from './farSlots';
import { answered } from './request';
import { headName, type BlobRecord, type HeadRecord, type Key, type MetaRecord } from './schema';

/** A record under its key; the value is undefined when the database could not read it. */
export interface Found {
	readonly seq: number;
	readonly value: unknown;
}

/** All that is stored of a workbook, as it was found. */
export interface Stored {
	readonly id: string;
	/** Rising. */
	readonly records: readonly Found[];
	/** Rising. */
	readonly versions: readonly Found[];
	/** Numbers of versions that were left unread: the journal leads past them. Rising. */
	readonly passed: readonly number[];
	/** Of the versions that were read. */
	readonly blobs: ReadonlyMap<string, Uint8Array>;
	readonly head: HeadRecord | null;
}

const STORES = ['wal', 'version', 'blob', 'meta'];
const keysFrom = (id: string, from: number): IDBKeyRange =>
	IDBKeyRange.bound([id, from], [id, Infinity]);

export const isHead = (record: MetaRecord | undefined): record is HeadRecord =>
	record !== undefined && 'head' in record;

/** `near`: the version that the journal goes on from; the others are needed only when that fails. */
export type Scope = 'near' | 'all';

/**
 * Reads everything in one transaction, so that no other tab writes in between. If the database
 * cannot do that, record by record: one that is unreadable must not take the others with it.
 */
export async function readWorkbook(
	db: IDBDatabase,
	id: string,
	scope: Scope = 'all',
): Promise<Stored> {
	try {
		return await readAll(id, scope, together(db.transaction(STORES)));
	} catch {
		return readAll(id, scope, singly(db));
	}
}

/** How records are asked for. */
interface Reader {
	/** Rising. */
	keys(store: string, range: IDBKeyRange): Promise<readonly Key[]>;
	/** The last key of a range; undefined: it is empty. */
	last(store: string, range: IDBKeyRange): Promise<Key | undefined>;
	/** All of a range, or those of the keys it was found to hold. */
	range(store: string, range: IDBKeyRange, keys: readonly Key[]): Promise<readonly unknown[]>;
	each(store: string, keys: readonly string[]): Promise<readonly unknown[]>;
}

async function readAll(id: string, scope: Scope, reader: Reader): Promise<Stored> {
	const records = await read(reader, 'wal', keysFrom(id, 0));
	const base = scope === 'all' ? null : await baseIn(reader, id, records);
	const only = base === null ? keysFrom(id, 0) : IDBKeyRange.only([id, base]);
	const versions = await read(reader, 'version', only);
	const later = base === null ? [] : await reader.keys('version', keysFrom(id, base + 1));
	const hashes = [...new Set(versions.flatMap(({ value }) => hashesOf(value)))];
	const rows = (await reader.each('blob', hashes)) as readonly (BlobRecord | undefined)[];
	const blobs = new Map<string, Uint8Array>();
	for (const [place, hash] of hashes.entries()) {
		const bytes: unknown = rows[place]?.bytes;
		if (bytes instanceof Uint8Array) blobs.set(hash, bytes);
	}
	const [head] = (await reader.each('meta', [headName(id)])) as readonly (MetaRecord | undefined)[];
	const passed = later.map(([, seq]) => seq);
	// Last: what lies beside a record is read outside the transaction, which ends by then.
	const near = await Promise.all(records.map(withNear));
	return { id, records: near, versions, passed, blobs, head: isHead(head) ? head : null };
}

async function read(reader: Reader, store: string, range: IDBKeyRange): Promise<Found[]> {
	const keys = await reader.keys(store, range);
	const values = await reader.range(store, range, keys);
	return keys.map(([, seq], place) => ({ seq, value: values[place] }));
}

const withNear = async ({ seq, value }: Found): Promise<Found> => ({
	seq,
	value: await orNothing(() => withNearSlots(value)),
});

/** The version that the journal goes on from, 0 where it begins with the workbook; without a journal the newest of all. */
async function baseIn(reader: Reader, id: string, records: readonly Found[]): Promise<number> {
	if (records[0] !== undefined) return records[0].seq - 1;
	const newest = await reader.last('version', keysFrom(id, 0));
	return newest?.[1] ?? 0;
}

const hashesOf = (version: unknown): readonly string[] =>
	isFields(version) && Array.isArray(version['blobs'])
		? version['blobs'].filter((hash): hash is string => typeof hash === 'string')
		: [];

const keysIn = (store: IDBObjectStore, range: IDBKeyRange): Promise<Key[]> =>
	answered(store.getAllKeys(range) as IDBRequest<unknown> as IDBRequest<Key[]>);

async function lastIn(store: IDBObjectStore, range: IDBKeyRange): Promise<Key | undefined> {
	const cursor = await answered(store.openKeyCursor(range, 'prev'));
	return cursor?.key as unknown as Key | undefined;
}

/** All at one moment. */
const together = (tx: IDBTransaction): Reader => ({
	keys: (store, range) => keysIn(tx.objectStore(store), range),
	last: (store, range) => lastIn(tx.objectStore(store), range),
	range: (store, range) => answered<unknown[]>(tx.objectStore(store).getAll(range)),
	each: (store, keys) =>
		Promise.all(keys.map((key) => answered<unknown>(tx.objectStore(store).get(key)))),
});

/** Each record in a transaction of its own. */
function singly(db: IDBDatabase): Reader {
	const storeOf = (store: string): IDBObjectStore => db.transaction(store).objectStore(store);
	const each = (store: string, keys: readonly (Key | string)[]): Promise<readonly unknown[]> =>
		eachOf(keys, (key) =>
			orNothing(() => answered<unknown>(storeOf(store).get(key as IDBValidKey))),
		);
	return {
		keys: (store, range) => keysIn(storeOf(store), range),
		last: (store, range) => lastIn(storeOf(store), range),
		range: (store, _range, keys) => each(store, keys),
		each,
	};
}

/** One after the other. */
async function eachOf<Item, Value>(
	items: readonly Item[],
	read: (item: Item) => Promise<Value>,
): Promise<Value[]> {
	const values: Value[] = [];
	for (const item of items) values.push(await read(item));
	return values;
}

/** Once is an accident, three times is damage. */
const TRIES = 3;

async function orNothing<Value>(
	read: () => PromiseLike<Value | undefined>,
): Promise<Value | undefined> {
	for (let attempt = 0; attempt < TRIES; attempt++) {
		try {
			return await read();
		} catch {
			// Another try in another transaction.
		}
	}
	return undefined;
}
