import type { Link } from './link';
import { isHead } from './readWorkbook';
import { readsBack } from './readsBack';
import { isIntactVersion } from './record';
import { answered, completed } from './request';
import {
	AUTO_VERSION,
	EPOCH,
	EPOCH_NAME,
	headName,
	nameOfVersion,
	type MetaRecord,
	type VersionRecord,
} from './schema';
import type { Stores } from './stores';
import type { Address, Addresses } from './versionBlobs';
import { pause, versionOf, type CheckpointOrder } from './versionOf';

/** Blobs of one transaction, bytes: small enough that an edit in between hardly waits. */
const BATCH_BYTES = 4 * 1024 * 1024;

/** The newest record this tab knows to be stored, and the name of this tab as a writer. */
export interface Known {
	readonly head: number;
	readonly writer: string;
}

export type CheckpointOutcome =
	/** Verified by reading back. */
	| 'written'
	/** Another tab has gone on, or the database belongs to another version of the app. */
	| 'overtaken'
	/** A blob went missing or came back different: the journal stays, another try will tell. */
	| 'unsure';

/**
 * Writes the state after a step in two phases: the blobs that are missing, then one small record
 * that names them all. A crash in between leaves blobs that nobody needs, never a mixture.
 * @throws what the database says.
 */
export async function writeCheckpoint(
	link: Link,
	order: CheckpointOrder,
	known: Known,
	addresses: Addresses,
): Promise<CheckpointOutcome> {
	const { version, blobs } = await versionOf(order, addresses);
	const stores = await link.stores();
	const added = await writeMissing(stores, blobs);
	const outcome = await writeVersion(link, version, known);
	if (outcome === 'named') return 'written';
	if (outcome !== 'written') return outcome;
	// Nothing older may go before the newer has been seen to be there.
	const back = await readsBack(stores, [version.workbookId, version.seq], added);
	return back?.crc === version.crc ? 'written' : 'unsure';
}

/** Phase one. Answers the addresses of what it wrote. */
async function writeMissing(
	db: Stores,
	blobs: ReadonlyMap<string, Address>,
): Promise<readonly string[]> {
	const wanted = [...blobs.keys()];
	const present = new Set(await db.blob.where('hash').anyOf(wanted).primaryKeys());
	const missing = wanted.filter((hash) => !present.has(hash));
	let batch: { hash: string; bytes: Uint8Array }[] = [];
	let size = 0;
	for (const [place, hash] of missing.entries()) {
		const bytes = blobs.get(hash)!.bytes();
		batch.push({ hash, bytes });
		size += bytes.byteLength;
		if (size < BATCH_BYTES && place < missing.length - 1) continue;
		await db.blob.bulkPut(batch);
		await pause();
		batch = [];
		size = 0;
	}
	return missing;
}

/** Phase two: after it a power cut takes nothing back. Looks first that the ground has not moved. */
async function writeVersion(
	link: Link,
	version: VersionRecord,
	{ head, writer }: Known,
): Promise<CheckpointOutcome | 'named'> {
	const { raw } = link;
	if (raw === null) return 'unsure';
	const tx = raw.transaction(['meta', 'version', 'blob'], 'readwrite', { durability: 'strict' });
	const done = completed(tx);
	// A request that fails is told first; the end of the transaction then says nothing new.
	done.catch(() => undefined);
	const meta = tx.objectStore('meta');
	const read = (name: string) => answered(meta.get(name) as IDBRequest<MetaRecord | undefined>);
	const { workbookId, seq, kind } = version;
	const [epoch, own, there, keys] = await Promise.all([
		read(EPOCH_NAME),
		read(headName(workbookId)),
		answered<unknown>(tx.objectStore('version').get([workbookId, seq])),
		answered(tx.objectStore('blob').getAllKeys()),
	]);
	const present = new Set(keys);
	const sameEpoch = epoch !== undefined && 'epoch' in epoch && epoch.epoch === EPOCH;
	const overtaken =
		!sameEpoch || !isHead(own) || own.head < head || (own.head > head && own.writer !== writer);
	const whole = version.blobs.every((hash) => present.has(hash));
	// The same state under a name is not to lose it.
	const named =
		kind === AUTO_VERSION && isIntactVersion(there) && nameOfVersion(there.kind) !== null;
	if (!overtaken && whole && !named) tx.objectStore('version').put(version);
	await done;
	if (overtaken) return 'overtaken';
	if (named) return 'named';
	return whole ? 'written' : 'unsure';
}
