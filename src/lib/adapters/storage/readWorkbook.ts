import type { Table } from 'dexie';
import { isFields } from '../codec/shapes';
import {
	headName,
	type HeadRecord,
	type Key,
	type MetaRecord,
	type StorageDatabase,
} from './schema';

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
	readonly blobs: ReadonlyMap<string, Uint8Array>;
	readonly head: HeadRecord | null;
}

const rangeOf = (id: string, from: number): [Key, Key] => [
	[id, from],
	[id, Infinity],
];

export const isHead = (record: MetaRecord | undefined): record is HeadRecord =>
	record !== undefined && 'head' in record;

/** `near`: the versions that the journal follows; older ones are needed only when these fail. */
export type Scope = 'near' | 'all';

/**
 * Reads everything in one transaction, so that no other tab writes in between. If the database
 * cannot do that, record by record: one that is unreadable must not take the others with it.
 */
export async function readWorkbook(
	db: StorageDatabase,
	id: string,
	scope: Scope = 'all',
): Promise<Stored> {
	try {
		return await db.dexie.transaction('r', [db.wal, db.versions, db.blob, db.meta], () =>
			readAll(db, id, scope, readTogether),
		);
	} catch {
		return readAll(db, id, scope, readSingly);
	}
}

type Read = <Value>(table: Table<Value, Key>, id: string, from: number) => Promise<Found[]>;

async function readAll(db: StorageDatabase, id: string, scope: Scope, read: Read): Promise<Stored> {
	const records = await read(db.wal, id, 0);
	const versions = await read(db.versions, id, scope === 'all' ? 0 : await near(db, id, records));
	const hashes = [...new Set(versions.flatMap(({ value }) => hashesOf(value)))];
	const rows = await (read === readTogether
		? db.blob.bulkGet(hashes)
		: eachOf(hashes, (hash) => orNothing(() => db.blob.get(hash))));
	const blobs = new Map<string, Uint8Array>();
	for (const [place, hash] of hashes.entries()) {
		const bytes: unknown = rows[place]?.bytes;
		if (bytes instanceof Uint8Array) blobs.set(hash, bytes);
	}
	const head = await db.meta.get(headName(id));
	return { id, records, versions, blobs, head: isHead(head) ? head : null };
}

/** The oldest version that the journal can go on from; without a journal the newest of all. */
async function near(db: StorageDatabase, id: string, records: readonly Found[]): Promise<number> {
	if (records[0] !== undefined) return records[0].seq - 1;
	const query = db.versions.where(':id').between(...rangeOf(id, 0), true, true);
	const [newest] = await query.reverse().limit(1).primaryKeys();
	return newest?.[1] ?? 0;
}

const hashesOf = (version: unknown): readonly string[] =>
	isFields(version) && Array.isArray(version['blobs'])
		? version['blobs'].filter((hash): hash is string => typeof hash === 'string')
		: [];

const readTogether: Read = async (table, id, from) => {
	const query = () => table.where(':id').between(...rangeOf(id, from), true, true);
	const keys = await query().primaryKeys();
	const values = await query().toArray();
	return keys.map(([, seq], place) => ({ seq, value: values[place] }));
};

const readSingly: Read = async (table, id, from) => {
	const keys = await table
		.where(':id')
		.between(...rangeOf(id, from), true, true)
		.primaryKeys();
	const values = await eachOf(keys, (key) => orNothing(() => table.get(key)));
	return keys.map(([, seq], place) => ({ seq, value: values[place] }));
};

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
