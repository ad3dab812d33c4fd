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

const rangeOf = (id: string): [Key, Key] => [
	[id, 0],
	[id, Infinity],
];

export const isHead = (record: MetaRecord | undefined): record is HeadRecord =>
	record !== undefined && 'head' in record;

/**
 * Reads everything in one transaction, so that no other tab writes in between. If the database
 * cannot do that, record by record: one that is unreadable must not take the others with it.
 */
export async function readWorkbook(db: StorageDatabase, id: string): Promise<Stored> {
	try {
		return await db.dexie.transaction('r', [db.wal, db.versions, db.blob, db.meta], () =>
			readAll(db, id, readTogether),
		);
	} catch {
		return readAll(db, id, readSingly);
	}
}

type Read = <Value>(table: Table<Value, Key>, id: string) => Promise<Found[]>;

async function readAll(db: StorageDatabase, id: string, read: Read): Promise<Stored> {
	const records = await read(db.wal, id);
	const versions = await read(db.versions, id);
	const hashes = new Set(versions.flatMap(({ value }) => hashesOf(value)));
	const blobs = new Map<string, Uint8Array>();
	for (const hash of hashes) {
		const blob = await (read === readSingly ? orNothing(db.blob.get(hash)) : db.blob.get(hash));
		if (blob?.bytes instanceof Uint8Array) blobs.set(hash, blob.bytes);
	}
	const head = await db.meta.get(headName(id));
	return { id, records, versions, blobs, head: isHead(head) ? head : null };
}

const hashesOf = (version: unknown): readonly string[] =>
	isFields(version) && Array.isArray(version['blobs'])
		? version['blobs'].filter((hash): hash is string => typeof hash === 'string')
		: [];

const readTogether: Read = async (table, id) => {
	const query = () => table.where(':id').between(...rangeOf(id), true, true);
	const keys = await query().primaryKeys();
	const values = await query().toArray();
	return keys.map(([, seq], place) => ({ seq, value: values[place] }));
};

const readSingly: Read = async (table, id) => {
	const keys = await table
		.where(':id')
		.between(...rangeOf(id), true, true)
		.primaryKeys();
	const found: Found[] = [];
	for (const key of keys) found.push({ seq: key[1], value: await orNothing(table.get(key)) });
	return found;
};

async function orNothing<Value>(
	reading: PromiseLike<Value | undefined>,
): Promise<Value | undefined> {
	try {
		return await reading;
	} catch {
		return undefined;
	}
}
