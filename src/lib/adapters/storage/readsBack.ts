import { hashOf } from '../codec/hashOf';
import { isIntactVersion } from './record';
import type { VersionRecord } from './schema';
import type { Stores } from './stores';
import { pause } from './versionOf';

/**
 * The version under a key, if the database gives it back as it was written, with its blobs; null
 * otherwise. looked: the blobs to look at, without it all of them.
 */
export async function readsBack(
	db: Stores,
	[workbookId, seq]: readonly [workbookId: string, seq: number],
	looked?: readonly string[],
): Promise<VersionRecord | null> {
	const stored = await db.versions.get([workbookId, seq]);
	if (!isIntactVersion(stored)) return null;
	for (const hash of looked ?? stored.blobs) {
		const blob = await db.blob.get(hash);
		if (blob === undefined || (await hashOf(blob.bytes)) !== hash) return null;
		await pause();
	}
	return stored;
}
