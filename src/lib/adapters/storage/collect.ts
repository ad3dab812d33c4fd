import type { StorageDatabase } from './schema';

/** Newest versions kept beside the base: if one is damaged, another one stands. */
const SPARE_VERSIONS = 2;
/** Records between two kept versions, so that one of them becomes the next base in time. */
const SPACING = 100;

/**
 * Removes what no step of the history needs: most versions before and after `base`, the journal
 * up to the oldest version kept, and blobs that no version of any workbook names.
 * base: the version from which the oldest step is rebuilt; null keeps the whole journal.
 * Answers the versions that remain.
 */
export async function collectGarbage(
	db: StorageDatabase,
	workbookId: string,
	base: number | null,
): Promise<readonly number[]> {
	return db.dexie.transaction('rw', [db.wal, db.versions, db.blob], async () => {
		const keys = await db.versions
			.where(':id')
			.between([workbookId, 0], [workbookId, Infinity])
			.primaryKeys();
		const kept = keptVersions(
			keys.map(([, seq]) => seq),
			base,
		);
		await db.versions.bulkDelete(keys.filter(([, seq]) => !kept.includes(seq)));
		const oldest = kept[0];
		if (oldest !== undefined && base !== null && kept.includes(base)) {
			await db.wal.where(':id').between([workbookId, 0], [workbookId, oldest], true, true).delete();
		}
		await collectBlobs(db);
		return kept;
	});
}

/** Which of the versions stay: the base, one every hundred records after it, and the newest. */
export function keptVersions(seqs: readonly number[], base: number | null): readonly number[] {
	const newest = new Set(seqs.slice(-SPARE_VERSIONS));
	let last = base === null ? 0 : base - SPACING;
	return seqs.filter((seq) => {
		const isDue = (base === null || seq >= base) && seq - last >= SPACING;
		if (isDue) last = seq;
		return isDue || newest.has(seq);
	});
}

/** Removes the blobs that no version names. Inside a transaction over both stores. */
export async function collectBlobs(db: StorageDatabase): Promise<void> {
	const needed = new Set<string>();
	await db.versions.each(({ blobs }) => {
		for (const hash of blobs) needed.add(hash);
	});
	const hashes = await db.blob.toCollection().primaryKeys();
	await db.blob.bulkDelete(hashes.filter((hash) => !needed.has(hash)));
}
