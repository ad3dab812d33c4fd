import type { Time } from '../../application/ports';
import type { Message } from '../../domain/primitives/message';

/**
 * What the records mean. Raised only when the meaning of an old field changes. 2: the slots of a long
 * record lie beside it.
 */
export const EPOCH = 2;
export const DATABASE_NAME = 'tierplan';
/** Dexie keeps versions in tenths. */
export const NATIVE_VERSION = EPOCH * 10;

export const STORES = {
	wal: '[workbookId+seq]',
	meta: 'name',
	blob: 'hash',
	version: '[workbookId+seq]',
	quarantine: '++id',
} as const;

/** One step of the journal: what a change left different. Written once, never overwritten. */
export interface WalRecord {
	readonly workbookId: string;
	/** From 1 on. Adding a number that is taken fails: so two tabs cannot both win. */
	readonly seq: number;
	/** The record it follows: `seq − 1`, or the last readable one when others were set aside. */
	readonly prev: number;
	/** `move`: undo or redo, back to the value after record `to`. `erased`: the workbook is gone. */
	readonly kind: 'do' | 'move' | 'erased';
	readonly to: number | null;
	readonly label: Message | null;
	readonly time: Time;
	readonly epoch: number;
	/** The tab that wrote it. */
	readonly writer: string;
	/** `encodeChange`. */
	readonly slots: Uint8Array;
	/** CRC of the record it follows. */
	readonly crcPrev: number;
	/** CRC-32 of everything above. */
	readonly crc: number;
}

/** A record as the database holds it: what is long lies beside it, in a piece that is read when asked for. */
export type StoredRecord = Omit<WalRecord, 'slots'> & { readonly slots: Uint8Array | Blob };

/** The state after one record, as a list of blobs: where loading starts. */
export interface VersionRecord {
	readonly workbookId: string;
	/** The step whose inputs these are. */
	readonly seq: number;
	readonly epoch: number;
	readonly time: Time;
	/** `auto`, or `named/` and the name the planner gave it. */
	readonly kind: string;
	readonly label: Message;
	/** CRC of the journal's record `seq`, which the next record follows. */
	readonly crcStep: number;
	/** Hashes of all it needs. */
	readonly blobs: readonly string[];
	/** `encodeVersion`. */
	readonly body: Uint8Array;
	/** CRC-32 of everything above. */
	readonly crc: number;
}

/** One chunk or one page of names; its address is the sha-256 of its bytes. */
export interface BlobRecord {
	readonly hash: string;
	readonly bytes: Uint8Array;
}

/** What a loader could not use, as it was found. */
export interface QuarantineRecord {
	readonly id?: number;
	readonly workbookId: string;
	readonly seq: number;
	readonly time: Time;
	readonly store: 'wal' | 'version';
	readonly record: unknown;
}

/** What the list of workbooks shows; written with every record of the journal. */
export interface HeadRecord {
	readonly name: string;
	readonly id: string;
	readonly title: string;
	readonly rows: number;
	readonly bytes: number;
	readonly changedAt: Time;
	/** The newest record. */
	readonly head: number;
	readonly writer: string;
}

/** Days on which the list of workbooks was looked at, and when the last of them was counted. */
interface DayCount {
	readonly days?: number;
	readonly countedAt?: Time;
}

/** A workbook that was deleted and can be brought back. */
export interface DeletedRecord extends DayCount {
	readonly name: string;
	readonly id: string;
	readonly deletedAt: Time;
}

/** A workbook that is gone; a tab that still shows it runs into its last number. */
interface ErasedRecord extends DayCount {
	readonly name: string;
	readonly id: string;
	readonly erasedAt: Time;
}

export type MetaRecord =
	| HeadRecord
	| { readonly name: string; readonly epoch: number }
	| { readonly name: string; readonly last: string }
	| { readonly name: string; readonly handle: object }
	| DeletedRecord
	| ErasedRecord;

export const AUTO_VERSION = 'auto';
const NAMED_PREFIX = 'named/';
export const namedVersion = (name: string): string => NAMED_PREFIX + name;
/** Null when the planner gave none. */
export const nameOfVersion = (kind: string): string | null =>
	kind.startsWith(NAMED_PREFIX) ? kind.slice(NAMED_PREFIX.length) : null;

export const EPOCH_NAME = 'epoch';
export const LAST_NAME = 'last';
export const FOLDER_NAME = 'folder';
export const HEAD_PREFIX = 'workbook/';
export const DELETED_PREFIX = 'deleted/';
export const ERASED_PREFIX = 'erased/';
export const headName = (id: string): string => HEAD_PREFIX + id;
export const deletedName = (id: string): string => DELETED_PREFIX + id;
export const erasedName = (id: string): string => ERASED_PREFIX + id;

export type Key = readonly [workbookId: string, seq: number];
