import type { Clock } from '../../application/ports';
import type { Tail } from './keptTail';
import type { Link } from './link';
import type { Addresses } from './versionBlobs';

/** What every workbook of this tab shares. */
export interface Surroundings {
	readonly link: Link;
	readonly clock: Clock;
	/** The name of this tab in its records. */
	readonly writer: string;
	readonly addresses: Addresses;
	/** Where the last steps lie while the database has no room for them. */
	readonly tail: Tail;
	/** Set by a failed load: from then on this tab throws nothing away. */
	damaged: boolean;
}
