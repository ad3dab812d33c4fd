import type { Time, WorkbookEntry } from '../../application/ports';
import { isHead } from './readWorkbook';
import {
	DELETED_PREFIX,
	ERASED_PREFIX,
	HEAD_PREFIX,
	type MetaRecord,
	type StorageDatabase,
} from './schema';

/** A deleted workbook can be brought back for 30 days, milliseconds. */
export const KEPT_AFTER_DELETION = 30 * 24 * 60 * 60 * 1000;

const named = (db: StorageDatabase, prefix: string): Promise<MetaRecord[]> =>
	db.dexie.transaction('r', db.meta, () => db.meta.where('name').startsWith(prefix).toArray());

/** Every workbook, the one changed last first. */
export async function readEntries(db: StorageDatabase): Promise<readonly WorkbookEntry[]> {
	const heads = await named(db, HEAD_PREFIX);
	const deleted = new Map<string, Time>();
	for (const record of await named(db, DELETED_PREFIX)) {
		if ('deletedAt' in record) deleted.set(record.id, record.deletedAt);
	}
	return heads
		.filter(isHead)
		.map(({ id, title, rows, bytes, changedAt }) => ({
			id,
			title,
			rows,
			bytes,
			changedAt,
			deletedAt: deleted.get(id) ?? null,
		}))
		.sort((a, b) => b.changedAt - a.changedAt || (a.id < b.id ? 1 : -1));
}

/** Traces of erased workbooks that no open tab can still run into. */
export async function oldTraces(db: StorageDatabase, now: Time): Promise<readonly string[]> {
	const traces = await named(db, ERASED_PREFIX);
	return traces.flatMap((record) =>
		'erasedAt' in record && record.erasedAt < now - KEPT_AFTER_DELETION ? [record.id] : [],
	);
}
