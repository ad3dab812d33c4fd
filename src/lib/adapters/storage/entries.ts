import type { Time, WorkbookEntry } from '../../application/ports';
import { isHead } from './readWorkbook';
import { putMeta, readMetaUnder } from './meta';
import { DELETED_PREFIX, ERASED_PREFIX, HEAD_PREFIX } from './schema';

const DAY_MS = 24 * 60 * 60 * 1000;
/** A deleted workbook can be brought back on so many days of use; the trace of an erased one stays as long. */
const DAYS_KEPT = 30;

/** Every workbook, the one changed last first. */
export async function readEntries(db: IDBDatabase): Promise<readonly WorkbookEntry[]> {
	const heads = await readMetaUnder(db, HEAD_PREFIX);
	const deleted = new Map<string, Time>();
	for (const record of await readMetaUnder(db, DELETED_PREFIX)) {
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

/** Deleted workbooks whose days are over. */
export const countDeleted = (db: IDBDatabase, now: Time): Promise<readonly string[]> =>
	countDays(db, DELETED_PREFIX, now);

/** Traces of erased workbooks that no open tab can still run into. */
export const oldTraces = (db: IDBDatabase, now: Time): Promise<readonly string[]> =>
	countDays(db, ERASED_PREFIX, now);

/**
 * Whose days are over. A day counts when it was seen: a clock that jumps years ahead takes one day of
 * them and no more, and one that was set back takes none.
 */
async function countDays(db: IDBDatabase, prefix: string, now: Time): Promise<readonly string[]> {
	const over: string[] = [];
	for (const record of await readMetaUnder(db, prefix)) {
		if (!('deletedAt' in record || 'erasedAt' in record)) continue;
		const since = 'deletedAt' in record ? record.deletedAt : record.erasedAt;
		const { days = 0, countedAt = since } = record;
		const isNewDay = now >= countedAt + DAY_MS;
		if (isNewDay && days + 1 > DAYS_KEPT) over.push(record.id);
		else if (isNewDay) await putMeta(db, { ...record, days: days + 1, countedAt: now });
		else if (now < countedAt) await putMeta(db, { ...record, days, countedAt: now });
	}
	return over;
}
