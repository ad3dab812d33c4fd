import type { Clock } from '../../application/ports';
import type { Link } from './link';
import type { Addresses } from './versionBlobs';

/** What every workbook of this tab shares. */
export interface Surroundings {
	readonly link: Link;
	readonly clock: Clock;
	/** The name of this tab in its records. */
	readonly writer: string;
	readonly addresses: Addresses;
	/** Set by a failed load: from then on this tab throws nothing away. */
	damaged: boolean;
}
