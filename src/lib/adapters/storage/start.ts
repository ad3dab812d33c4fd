import type { SaveState, Time } from '../../application/ports';
import type { Inputs } from '../../domain/inputs';
import type { Message } from '../../domain/primitives/message';
import type { NameSizes } from '../codec/names';
import type { Timeline } from './timeline';

/** A workbook to go on with. */
export interface Start {
	readonly id: string;
	/** Before the first record: what it will be compared with. */
	readonly inputs: Inputs;
	readonly timeline: Timeline;
	readonly last: { readonly seq: number; readonly crc: number };
	/** The highest number that was ever given. */
	readonly top: number;
	readonly crcs: ReadonlyMap<number, number>;
	readonly names: NameSizes;
	readonly time: Time;
	/** Stored size, bytes. */
	readonly bytes: number;
	/** Journal since the newest version. */
	readonly since: { readonly records: number; readonly bytes: number };
	readonly state: SaveState;
	readonly notices: readonly Message[];
}
