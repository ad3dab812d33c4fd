import type { Message } from '../../domain/primitives/message';
import { finish, type Steps } from '../../domain/primitives/steps';
import { crc32, joinCrc32 } from '../codec/crc32';
import { encodeJson } from '../codec/json';
import { isCount, isFields, isText } from '../codec/shapes';
import type { VersionRecord, WalRecord } from './schema';

const walHead = (record: Omit<WalRecord, 'crc'>): Uint8Array =>
	encodeJson([
		record.workbookId,
		record.seq,
		record.prev,
		record.kind,
		record.to,
		record.label,
		record.time,
		record.epoch,
		record.writer,
		record.crcPrev,
	]);

/**
 * The record with the CRC of all it says; `crcPrev` in it makes a chain of them. crcSlots: of the slots
 * alone, where it is known.
 */
export const sealRecord = (
	record: Omit<WalRecord, 'crc'>,
	crcSlots = crc32(record.slots),
): WalRecord => ({
	...record,
	crc: joinCrc32(crc32(walHead(record)), crcSlots, record.slots.byteLength),
});

/** A copy that holds nothing but what JSON can say, whatever wrapped the label. */
export const plainLabel = (label: Message): Message => JSON.parse(JSON.stringify(label)) as Message;

/** Bytes whose CRC is made in one step. */
const BYTES_PER_STEP = 4 * 1024 * 1024;

/** Is this a record of the journal, as it was written? */
export const isIntactRecord = (value: unknown): value is WalRecord =>
	finish(intactRecord(value)) !== null;

/** The record if it is as it was written, else null; in steps, for one that holds a whole sheet. */
export function* intactRecord(value: unknown): Steps<WalRecord | null> {
	if (!isFields(value) || !(value['slots'] instanceof Uint8Array)) return null;
	const { workbookId, seq, prev, crc } = value;
	if (!isText(workbookId) || !isCount(seq) || !isCount(prev)) return null;
	const record = value as unknown as WalRecord;
	const { slots } = record;
	let found = crc32(walHead(record));
	for (let at = 0; at < slots.byteLength; at += BYTES_PER_STEP) {
		found = crc32(slots.subarray(at, at + BYTES_PER_STEP), found);
		yield at / slots.byteLength;
	}
	return found === crc ? record : null;
}

const versionHead = (record: Omit<VersionRecord, 'crc'>): Uint8Array =>
	encodeJson([
		record.workbookId,
		record.seq,
		record.epoch,
		record.time,
		record.kind,
		record.label,
		record.crcStep,
		record.blobs,
	]);

export const sealVersion = (record: Omit<VersionRecord, 'crc'>): VersionRecord => ({
	...record,
	crc: crc32(record.body, crc32(versionHead(record))),
});

/** Is this a version, as it was written? Its blobs are another question. */
export function isIntactVersion(value: unknown): value is VersionRecord {
	if (!isFields(value) || !(value['body'] instanceof Uint8Array)) return false;
	if (!isText(value['workbookId']) || !isCount(value['seq'])) return false;
	const record = value as unknown as VersionRecord;
	return crc32(record.body, crc32(versionHead(record))) === value['crc'];
}
