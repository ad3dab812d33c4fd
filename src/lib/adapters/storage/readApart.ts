import type { Inputs } from '../../domain/inputs';
import { load } from './load';
import { readWorkbook } from './readWorkbook';
import type { WalRecord } from './schema';
import { looseTail, withTail } from './tailPlace';
import type { Addresses } from './versionBlobs';

/** What a page held whose steps the database had no room for, before others went on without them. */
interface Apart {
	readonly steps: number;
	/** Null: what the steps follow is gone. */
	readonly inputs: Inputs | null;
}

/** Null: the database has every step of the tail. */
export async function readApart(
	db: IDBDatabase,
	workbookId: string,
	tail: readonly WalRecord[],
	addresses: Addresses,
): Promise<Apart | null> {
	const stored = await readWorkbook(db, workbookId);
	const loose = looseTail(stored, tail);
	if (loose === null) return null;
	const steps = loose.records.length;
	if (loose.place === 'nowhere') return { steps, inputs: null };
	const loaded = await load(withTail(stored, loose), addresses);
	const isWhole = loaded?.unused.length === 0;
	const step = isWhole ? loaded.timeline.steps[loaded.timeline.position] : undefined;
	return { steps, inputs: step?.inputs ?? null };
}
