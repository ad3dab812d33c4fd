import type { Inputs } from '../../domain/inputs';
import type { Steps } from '../../domain/primitives/steps';
import { change } from '../codec/change';
import { crc32 } from '../codec/crc32';
import { NAME_LISTS, sizesOf, type NameSizes } from '../codec/names';

/** Bytes whose CRC is taken in one go. */
const BYTES_PER_STEP = 4 * 1024 * 1024;

/** What a record will hold, worked out before it is written. */
export interface Prepared {
	readonly before: Inputs;
	readonly after: Inputs;
	/** Names that the journal has, and those that it will have. */
	readonly written: NameSizes;
	readonly names: NameSizes;
	readonly slots: Uint8Array;
	readonly crcSlots: number;
}

/** The bytes of a change and their CRC, in steps. */
export function* prepare(before: Inputs, after: Inputs, written: NameSizes): Steps<Prepared> {
	const names = sizesOf(after.names);
	const slots = yield* change(before, after, written);
	let crcSlots = 0;
	for (let at = 0; at < slots.byteLength; at += BYTES_PER_STEP) {
		yield at / slots.byteLength;
		crcSlots = crc32(slots.subarray(at, at + BYTES_PER_STEP), crcSlots);
	}
	return { before, after, written, names, slots, crcSlots };
}

/** Is this very change what was prepared, with no name learnt since? */
export function fits(
	{ before, after, written, names }: Prepared,
	change: Pick<Prepared, 'before' | 'after' | 'written'>,
): boolean {
	const now = sizesOf(after.names);
	return (
		before === change.before &&
		after === change.after &&
		written === change.written &&
		NAME_LISTS.every((list) => names[list] === now[list])
	);
}
