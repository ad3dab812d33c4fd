import { finish } from '../../domain/primitives/steps';
import { withNearSlots } from './farSlots';
import { isIntactRecord } from './record';
import type { Found } from './readWorkbook';
import { play, type Base } from './replay';
import { answered } from './request';
import type { StoredRecord } from './schema';
import { trim, type Timeline } from './timeline';

/** Where a tab stands after it has read on. */
export interface Followed {
	readonly timeline: Timeline;
	readonly last: { readonly seq: number; readonly crc: number };
	/** CRC of the record of each new step. */
	readonly crcs: ReadonlyMap<number, number>;
	/** Of the last record. */
	readonly time: number;
	/** Of all records read, bytes. */
	readonly bytes: number;
}

/** The journal after `seq`, as it was found. */
export async function readRecordsAfter(
	db: IDBDatabase,
	workbookId: string,
	seq: number,
): Promise<readonly Found[]> {
	const after = IDBKeyRange.bound([workbookId, seq], [workbookId, Infinity], true);
	const store = db.transaction('wal').objectStore('wal');
	const records = await answered(store.getAll(after) as IDBRequest<StoredRecord[]>);
	return Promise.all(
		records.map(async (found) => ({ seq: found.seq, value: await withNearSlots(found) })),
	);
}

/**
 * Plays what another tab has written onto the steps of this one; chunks that did not change stay
 * the same objects. Null when a record does not follow.
 */
export function playOn(
	start: Timeline,
	from: { readonly seq: number; readonly crc: number },
	records: readonly Found[],
): Followed | null {
	const inputs = start.steps[start.position]?.inputs;
	const oldest = start.steps[0];
	if (inputs === undefined || oldest === undefined) return null;
	const base: Base = { seq: oldest.sequence, crc: 0, inputs, step: null };
	let timeline = start;
	let last = from;
	let time = 0;
	let bytes = 0;
	const crcs = new Map<number, number>();
	for (const { value } of records) {
		if (!isIntactRecord(value)) return null;
		if (value.prev !== last.seq || value.crcPrev !== last.crc) return null;
		const next = finish(play(base, timeline, value));
		if (next === null || next.position < 0) return null;
		timeline = next;
		last = { seq: value.seq, crc: value.crc };
		time = value.time;
		bytes += value.slots.byteLength;
		if (value.kind === 'do') crcs.set(value.seq, value.crc);
	}
	return { timeline: trim(timeline), last, crcs, time, bytes };
}
