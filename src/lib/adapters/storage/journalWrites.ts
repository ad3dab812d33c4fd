import { withFarSlots } from './farSlots';
import { headName, type HeadRecord, type WalRecord } from './schema';

/** A record on its way, and the head that goes with it. */
export interface Pending {
	readonly record: WalRecord;
	readonly head: HeadRecord;
	/** `done`: in the database, while an earlier one still is not. */
	state: 'waiting' | 'flight' | 'done';
}

/**
 * Adds records, and the head that goes with the newest of all that are then stored. `far`: long ones
 * with their slots beside them.
 */
export function addRecords(
	tx: IDBTransaction,
	list: readonly Pending[],
	newest: Pending | undefined,
	far: boolean,
): void {
	const wal = tx.objectStore('wal');
	for (const { record } of list) wal.add(far ? withFarSlots(record) : record);
	if (newest !== undefined) tx.objectStore('meta').put(newest.head);
}

/**
 * Runs `work` in a raw transaction over journal and heads. Exactly one of the two is called:
 * `complete` when the database has it all, `failed` when it has nothing of it.
 */
export function transact(
	raw: IDBDatabase,
	work: (tx: IDBTransaction, guard: (step: () => void) => void) => void,
	complete: () => void,
	failed: (error: unknown) => void,
): void {
	let tx: IDBTransaction;
	try {
		tx = raw.transaction(['wal', 'meta'], 'readwrite', { durability: 'relaxed' });
	} catch (error) {
		failed(error);
		return;
	}
	let cause: unknown = null;
	/** A call that throws must not leave half of the work behind. */
	const guard = (step: () => void) => {
		try {
			step();
		} catch (error) {
			cause = error;
			tx.abort();
		}
	};
	tx.oncomplete = complete;
	tx.onabort = () => {
		failed(cause ?? tx.error);
	};
	guard(() => {
		work(tx, guard);
	});
}

export interface Reconciled {
	/** Numbers after the last sure one that somebody else has taken. */
	readonly foreign: readonly number[];
	/** Written by this transaction. */
	readonly added: readonly Pending[];
}

/**
 * Looks who has written after `acked` (the last number that is surely ours: it may have risen by
 * the time the database answers) and either adds what
 * is waiting, or, when it was somebody else, takes back our records that would hang in the air.
 */
export function reconcile(
	tx: IDBTransaction,
	guard: (step: () => void) => void,
	workbookId: string,
	acked: () => number,
	pending: readonly Pending[],
	tell: (outcome: Reconciled) => void,
): void {
	const wal = tx.objectStore('wal');
	const range = IDBKeyRange.bound([workbookId, acked() + 1], [workbookId, Infinity]);
	const keys = wal.getAllKeys(range);
	keys.onsuccess = () => {
		guard(() => {
			// What is still under way was issued before: the database has it, or a fault comes.
			const issued = pending.filter(({ state }) => state !== 'waiting');
			const own = new Set(issued.map(({ record }) => record.seq));
			const taken = keys.result.map((key) => Number((key as readonly unknown[])[1]));
			const foreign = taken.filter((seq) => seq > acked() && !own.has(seq));
			// A visit that found one behind a hole has taken it back, to write it in its turn.
			const waiting = pending.filter(
				({ state, record }) =>
					state === 'waiting' || (state === 'done' && !taken.includes(record.seq)),
			);
			const newest = pending.findLast(
				(each) => waiting.includes(each) || taken.includes(each.record.seq),
			);
			// Some browsers keep nothing beside a record in a private window: a second try does without.
			if (foreign.length === 0) addRecords(tx, waiting, newest, false);
			else withdraw(tx, guard, workbookId, issued, Math.max(...foreign));
			tell({ foreign, added: foreign.length === 0 ? waiting : [] });
		});
	};
}

/** Takes back records nobody was told are saved, and their head. newest: the last that stays. */
export function withdraw(
	tx: IDBTransaction,
	guard: (step: () => void) => void,
	workbookId: string,
	issued: readonly Pick<Pending, 'record'>[],
	newest: number,
): void {
	const wal = tx.objectStore('wal');
	const meta = tx.objectStore('meta');
	for (const { record } of issued) {
		const key = [workbookId, record.seq];
		const stored = wal.get(key) as IDBRequest<WalRecord | undefined>;
		stored.onsuccess = () => {
			guard(() => {
				if (stored.result?.crc === record.crc) wal.delete(key);
			});
		};
	}
	const head = meta.get(headName(workbookId)) as IDBRequest<HeadRecord | undefined>;
	head.onsuccess = () => {
		guard(() => {
			const own = issued.some(({ record }) => record.writer === head.result?.writer);
			if (own && head.result !== undefined) meta.put({ ...head.result, head: newest });
		});
	};
}
