import type { Clock, Downloads, Mirror, SnapshotFiles, Witness } from '../../../application/ports';
import type { Signpost } from '../keptSignpost';
import type { Tail } from '../keptTail';

/** What the recovery page reads from, and hands out through. */
export interface RecoveryOptions {
	/** Throws where the browser blocks all storage. */
	readonly factory: () => IDBFactory;
	readonly signpost: Signpost;
	readonly witness: Witness;
	/** Steps that the database had no room for. */
	readonly tail: Tail;
	/** What the browser remembers as text: keys and values of ours. */
	readonly remembered: () => readonly (readonly [string, string])[];
	readonly mirror: Mirror;
	/** Loaded only when a workbook is to be rebuilt. */
	readonly snapshots: () => Promise<SnapshotFiles>;
	readonly downloads: Downloads;
	readonly clock: Clock;
	/** Whether a tab of this browser has a workbook open. */
	readonly isOpenElsewhere: () => Promise<boolean>;
}

/** What a new database is made out of. */
export type RenewalParts = Omit<RecoveryOptions, 'remembered' | 'downloads'>;
