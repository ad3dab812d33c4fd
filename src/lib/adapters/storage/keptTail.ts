import { isFields, isText } from '../codec/shapes';
import { isIntactRecord } from './record';
import { EPOCH, type WalRecord } from './schema';

/** What the database had no room for, kept where there is a little left. */
export interface Tail {
	/** In place of what was kept of that workbook: of a tail that is too long the beginning. */
	keep(workbookId: string, records: readonly WalRecord[]): void;
	/** In the order of their numbers; empty where nothing is kept, or nothing that can be read. */
	of(workbookId: string): readonly WalRecord[];
	/** The workbooks of which something is kept. */
	ids(): readonly string[];
	drop(workbookId: string): void;
}

const TAIL = 'tierplan.tail.';
/** Characters; a browser stores two bytes of each, and gives a site some five millions. */
const MOST = 1_000_000;
/** Base64 writes three bytes in four characters. */
const LONGER = 4 / 3;
const BLOCK = 0x8000;

/**
 * The last steps of a workbook in `localStorage`, which has room of its own when the disk of the
 * database is full. A browser that refuses it keeps no tail, and nothing else happens.
 */
export function createTail(storage = (): Storage => globalThis.localStorage): Tail {
	const use = <Value>(work: (store: Storage) => Value, otherwise: Value): Value => {
		try {
			return work(storage());
		} catch {
			return otherwise;
		}
	};
	const drop = (workbookId: string): void => {
		use((store) => {
			store.removeItem(TAIL + workbookId);
		}, undefined);
	};
	return {
		keep(workbookId, records) {
			const texts: string[] = [];
			let room = MOST;
			for (const record of records) {
				if (record.slots.byteLength * LONGER > room) break;
				const text = textOf(record);
				if (text.length >= room) break;
				texts.push(text);
				room -= text.length + 1;
			}
			use((store) => {
				store.setItem(TAIL + workbookId, `[${texts.join()}]`);
			}, undefined);
		},
		of: (workbookId) =>
			use((store) => {
				const kept: unknown = JSON.parse(store.getItem(TAIL + workbookId) ?? '[]');
				return Array.isArray(kept) ? kept.flatMap((each) => recordOf(each, workbookId)) : [];
			}, []),
		ids: () =>
			use(
				(store) =>
					Array.from({ length: store.length }, (_, place) => store.key(place) ?? '')
						.filter((key) => key.startsWith(TAIL))
						.map((key) => key.slice(TAIL.length)),
				[],
			),
		drop,
	};
}

function textOf({ slots, ...record }: WalRecord): string {
	let binary = '';
	for (let at = 0; at < slots.length; at += BLOCK) {
		binary += String.fromCharCode(...slots.subarray(at, at + BLOCK));
	}
	return JSON.stringify({ ...record, slots: btoa(binary) });
}

function recordOf(kept: unknown, workbookId: string): WalRecord[] {
	if (!isFields(kept) || !isText(kept['slots'])) return [];
	const slots = Uint8Array.from(atob(kept['slots']), (letter) => letter.charCodeAt(0));
	const record: unknown = { ...kept, slots };
	if (!isIntactRecord(record) || record.epoch > EPOCH) return [];
	return record.workbookId === workbookId ? [record] : [];
}
