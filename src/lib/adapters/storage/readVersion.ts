import type { VersionContent, VersionEntry } from '../../application/ports';
import type { NameBook } from '../../domain/ledger/ledger';
import { finish } from '../../domain/primitives/steps';
import { hashOf } from '../codec/hashOf';
import { breathing } from './breathing';
import { isIntactVersion } from './record';
import { nameOfVersion } from './schema';
import type { Stores } from './stores';
import { readBlobs, type Addresses } from './versionBlobs';
import { decodeVersion } from './versionBody';

/** The versions of a workbook, newest first; damaged ones are left out. */
export async function listVersions(
	db: Stores,
	workbookId: string,
): Promise<readonly VersionEntry[]> {
	const entries: VersionEntry[] = [];
	await db.versions
		.where(':id')
		.between([workbookId, 0], [workbookId, Infinity])
		.reverse()
		.each((record) => {
			if (!isIntactVersion(record)) return;
			const { seq, time, label, kind } = record;
			entries.push({ sequence: seq, at: time, label, name: nameOfVersion(kind) });
		});
	return entries;
}

/**
 * What a version holds, on the name lists of the open workbook where they agree. Null when it is
 * gone, damaged, or one of its blobs is.
 */
export async function readVersion(
	db: Stores,
	key: readonly [workbookId: string, seq: number],
	book: NameBook,
	addresses: Addresses,
): Promise<VersionContent | null> {
	const record = await db.versions.get([key[0], key[1]]);
	if (!isIntactVersion(record)) return null;
	const stored = await db.blob.bulkGet([...record.blobs]);
	const found = new Map<string, Uint8Array>();
	for (const blob of stored) {
		if (blob === undefined) return null;
		if ((await hashOf(blob.bytes)) !== blob.hash) return null;
		found.set(blob.hash, blob.bytes);
	}
	const blobs = readBlobs(record.blobs, found, addresses);
	// At once: nobody else may add names to the book in between.
	const here = finish(decodeVersion(record.body, blobs, book));
	if (here.ok) return { inputs: here.value, fits: true };
	const apart = await breathing(decodeVersion(record.body, blobs));
	return apart.ok ? { inputs: apart.value, fits: false } : null;
}
