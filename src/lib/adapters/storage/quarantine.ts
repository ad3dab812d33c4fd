import type { Loaded } from './load';
import type { Key, QuarantineRecord } from './schema';
import type { Surroundings } from './surroundings';

/**
 * Moves what a load could not use out of the way, as it was found. What the database could not
 * even hand out stays: another time it may.
 */
export async function quarantine(
	{ link, clock }: Surroundings,
	workbookId: string,
	{ unused, brokenVersions }: Loaded,
): Promise<void> {
	const time = clock.now();
	const rows: QuarantineRecord[] = [];
	const keysOf = (store: QuarantineRecord['store'], list: Loaded['unused']): Key[] =>
		list.flatMap(({ seq, value }): Key[] => {
			if (value === undefined) return [];
			rows.push({ workbookId, seq, time, store, record: value });
			return [[workbookId, seq]];
		});
	const records = keysOf('wal', unused);
	const versions = keysOf('version', brokenVersions);
	try {
		const db = await link.stores();
		await db.dexie.transaction('rw', [db.quarantine, db.wal, db.versions], async () => {
			await db.quarantine.bulkAdd(rows);
			await db.wal.bulkDelete(records);
			await db.versions.bulkDelete(versions);
		});
	} catch {
		// They stay where they are and are passed over again at the next opening.
	}
}
