import { isFields } from '../codec/shapes';
import type { StoredRecord, WalRecord } from './schema';

/** Bytes. A browser packs what lies in a record itself while the page waits, a hundred of them a microsecond. */
const FAR = 256 * 1024;

/** As it goes into the database: what is long lies beside the record, and the page does not wait for it. */
export function withFarSlots(record: WalRecord): StoredRecord {
	if (record.slots.byteLength < FAR) return record;
	// The codec shares no memory between threads.
	return { ...record, slots: new Blob([record.slots as Uint8Array<ArrayBuffer>]) };
}

/**
 * A record as it was found, with all its bytes; anything else as it is. Only outside a transaction.
 * @throws what the browser says when it cannot read what lies beside.
 */
export async function withNearSlots(found: unknown): Promise<unknown> {
	if (!isFields(found) || !(found['slots'] instanceof Blob)) return found;
	return { ...found, slots: new Uint8Array(await found['slots'].arrayBuffer()) };
}
