import type { StorageFault } from '../../application/ports';
import { ok, refuse, type Result } from '../../domain/primitives/result';
import { openFaultOf } from './faults';
import { layOut } from './layOut';
import { answered, completed } from './request';
import { EPOCH, EPOCH_NAME, NATIVE_VERSION, STORES, type MetaRecord } from './schema';

export interface ConnectionOptions {
	readonly databaseName: string;
	/** Null: this browser has none. */
	readonly factory: IDBFactory | null;
	/** Another tab holds an older version open; called again with false when it has let go. */
	readonly onBlocked?: (blocked: boolean) => void;
	/** Milliseconds to wait for a database that neither opens nor says that it is blocked. */
	readonly patience: number;
}

/**
 * Opens the database, or says why not; never opens one that a newer version of the app has written.
 * The connection never opens again by itself.
 */
export async function openConnection(
	options: ConnectionOptions,
): Promise<Result<IDBDatabase, StorageFault>> {
	const { factory, patience } = options;
	if (factory === null) return refuse('blocked');
	const wait = { blocked: false, over: false };
	let db: IDBDatabase | null = null;
	try {
		const opening = open(factory, options.databaseName, () => {
			wait.blocked = true;
			options.onBlocked?.(true);
		});
		// One that opens after all is not kept open beside the page's back.
		const late = opening.then((opened) => {
			if (wait.over) opened.close();
			return opened;
		});
		db = await within(patience, late, () => wait.blocked);
		if (wait.blocked) options.onBlocked?.(false);
		const fault = isComplete(db) ? await within(patience, epochFault(db)) : 'damaged';
		if (fault === null) return ok(db);
		db.close();
		return refuse(fault);
	} catch (error) {
		wait.over = true;
		db?.close();
		return refuse(openFaultOf(error));
	}
}

function open(factory: IDBFactory, name: string, onBlocked: () => void): Promise<IDBDatabase> {
	const request = factory.open(name, NATIVE_VERSION);
	request.onblocked = onBlocked;
	request.onupgradeneeded = () => {
		layOut(request.result);
	};
	return answered(request);
}

const isComplete = (db: IDBDatabase): boolean =>
	Object.keys(STORES).every((store) => db.objectStoreNames.contains(store));

/** The meaning of the records is in the database too: a version alone does not say it. */
async function epochFault(db: IDBDatabase): Promise<StorageFault | null> {
	const tx = db.transaction('meta', 'readwrite', { durability: 'relaxed' });
	const done = completed(tx);
	// A request that fails is told first; the end of the transaction then says nothing new.
	done.catch(() => undefined);
	const meta = tx.objectStore('meta');
	const record = await answered(meta.get(EPOCH_NAME) as IDBRequest<MetaRecord | undefined>);
	const epoch = record !== undefined && 'epoch' in record ? record.epoch : 0;
	if (epoch < EPOCH) meta.put({ name: EPOCH_NAME, epoch: EPOCH });
	await done;
	return epoch > EPOCH ? 'newer-version' : null;
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
