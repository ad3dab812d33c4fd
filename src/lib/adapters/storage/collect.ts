import { nameOfVersion } from './schema';
import type { Stores } from './stores';

/** Records between two kept versions, so that one of them becomes the next base in time. */
const SPACING = 100;
/** Newest versions that always stay. */
const LEAST = 20;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** How far back, and how densely; milliseconds. */
const LADDER = [
	{ back: HOUR, every: 5 * MINUTE },
	{ back: DAY, every: HOUR },
	{ back: 30 * DAY, every: DAY },
];

/** What retention needs to know of a version. */
export interface VersionFact {
	readonly seq: number;
	readonly time: number;
	/** Kept under a name. */
	readonly named: boolean;
}

/**
 * Removes what nobody can ask for any more: versions that retention lets go, the journal up to
 * `base`, and blobs that no version of any workbook names.
 * base: the version from which the oldest step is rebuilt; null keeps the whole journal.
 * Answers the versions that remain.
 */
export async function collectGarbage(
	db: Stores,
	workbookId: string,
	base: number | null,
	now: number,
): Promise<readonly number[]> {
	return db.dexie.transaction('rw', [db.wal, db.versions, db.blob], async () => {
		const facts: VersionFact[] = [];
		await db.versions
			.where(':id')
			.between([workbookId, 0], [workbookId, Infinity])
			.each(({ seq, time, kind }) => {
				facts.push({ seq, time, named: nameOfVersion(kind) !== null });
			});
		const kept = keptVersions(facts, base, now);
		const gone = facts.filter(({ seq }) => !kept.includes(seq));
		await db.versions.bulkDelete(gone.map(({ seq }): [string, number] => [workbookId, seq]));
		if (base !== null && kept.includes(base)) {
			await db.wal.where(':id').between([workbookId, 0], [workbookId, base], true, true).delete();
		}
		await collectBlobs(db);
		return kept;
	});
}

/**
 * Which of the versions (rising) stay: those with a name, the newest twenty, one for each five
 * minutes of the last hour, each hour of the last day and each of the last 30 days; and, to load
 * from, the base and one every hundred records after it.
 */
export function keptVersions(
	facts: readonly VersionFact[],
	base: number | null,
	now: number,
): readonly number[] {
	const kept = new Set(facts.slice(-LEAST).map(({ seq }) => seq));
	for (const { seq, named } of facts) if (named) kept.add(seq);
	for (const { back, every } of LADDER) {
		const newest = new Map<number, number>();
		for (const { seq, time } of facts) {
			if (now - time <= back) newest.set(Math.floor(time / every), seq);
		}
		for (const seq of newest.values()) kept.add(seq);
	}
	let last = base === null ? 0 : base - SPACING;
	for (const { seq } of facts) {
		if ((base !== null && seq < base) || seq - last < SPACING) continue;
		last = seq;
		kept.add(seq);
	}
	return facts.map(({ seq }) => seq).filter((seq) => kept.has(seq));
}

/** Removes the blobs that no version names. Inside a transaction over both stores. */
export async function collectBlobs(db: Stores): Promise<void> {
	const needed = new Set<string>();
	await db.versions.each(({ blobs }) => {
		for (const hash of blobs) needed.add(hash);
	});
	const hashes = await db.blob.toCollection().primaryKeys();
	await db.blob.bulkDelete(hashes.filter((hash) => !needed.has(hash)));
}
