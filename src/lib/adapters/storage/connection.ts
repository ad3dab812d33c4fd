import { Dexie } from 'dexie';
import type { StorageFault } from '../../application/ports';
import { ok, refuse, type Result } from '../../domain/primitives/result';
import { openFaultOf } from './faults';
import { peekVersion } from './peekVersion';
import { answered } from './request';
import {
	EPOCH,
	EPOCH_NAME,
	NATIVE_VERSION,
	STORES,
	storesOf,
	type StorageDatabase,
} from './schema';

export interface ConnectionOptions {
	readonly databaseName: string;
	/** Null: this browser has none. */
	readonly factory: IDBFactory | null;
	/** Another tab holds an older version open; called again with false when it has let go. */
	readonly onBlocked?: (blocked: boolean) => void;
	/** Milliseconds to wait for a database that neither opens nor says that it is blocked. */
	readonly patience: number;
}

/** Two connections to one database that never open again by themselves. */
export interface Opened {
	readonly db: StorageDatabase;
	/** For the journal: a write goes out in the task of the edit. */
	readonly raw: IDBDatabase;
}

/** Opens the database, or says why not; never opens one that a newer version of the app has written. */
export async function openConnection(
	options: ConnectionOptions,
): Promise<Result<Opened, StorageFault>> {
	const { factory, databaseName, patience } = options;
	if (factory === null) return refuse('blocked');
	try {
		const version = await within(patience, peekVersion(factory, databaseName));
		if (version > NATIVE_VERSION) return refuse('newer-version');
		return await openBoth(factory, options);
	} catch (error) {
		return refuse(openFaultOf(error));
	}
}

async function openBoth(
	factory: IDBFactory,
	{ databaseName, patience, onBlocked }: ConnectionOptions,
): Promise<Result<Opened, StorageFault>> {
	const dexie = new Dexie(databaseName, {
		indexedDB: factory,
		autoOpen: false,
		cache: 'disabled',
		chromeTransactionDurability: 'relaxed',
	});
	dexie.version(EPOCH).stores(STORES);
	const wait = { blocked: false };
	dexie.on('blocked', () => {
		wait.blocked = true;
		onBlocked?.(true);
	});
	try {
		await within(patience, dexie.open(), () => wait.blocked);
		if (wait.blocked) onBlocked?.(false);
		const db = storesOf(dexie);
		const fault = await epochFault(db);
		if (fault !== null) {
			dexie.close({ disableAutoOpen: true });
			return refuse(fault);
		}
		const raw = await within(patience, answered(factory.open(databaseName)));
		return ok({ db, raw });
	} catch (error) {
		dexie.close({ disableAutoOpen: true });
		throw error;
	}
}

/** Dexie opens a newer database without a word, so its version and the epoch in it are looked at. */
async function epochFault(db: StorageDatabase): Promise<StorageFault | null> {
	if (db.dexie.backendDB().version > NATIVE_VERSION) return 'newer-version';
	return db.dexie.transaction('rw', db.meta, async () => {
		const record = await db.meta.get(EPOCH_NAME);
		if (record === undefined) await db.meta.add({ name: EPOCH_NAME, epoch: EPOCH });
		return record !== undefined && 'epoch' in record && record.epoch > EPOCH
			? 'newer-version'
			: null;
	});
}

/** Rejects when nothing has happened for `patience` ms, unless `excused` says that it may last. */
function within<Value>(
	patience: number,
	work: PromiseLike<Value>,
	excused: () => boolean = () => false,
): Promise<Value> {
	return new Promise((resolve, reject) => {
		const timer = setTimeout(() => {
			if (!excused()) reject(new Error('the database does not answer'));
		}, patience);
		work.then(
			(value) => {
				clearTimeout(timer);
				resolve(value);
			},
			(error: unknown) => {
				clearTimeout(timer);
				reject(error instanceof Error ? error : new Error(String(error)));
			},
		);
	});
}
