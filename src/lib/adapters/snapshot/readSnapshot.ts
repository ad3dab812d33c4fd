import type { Inputs } from '../../domain/inputs';
import { message, type Message } from '../../domain/primitives/message';
import { refuse, type Result } from '../../domain/primitives/result';
import { SnapshotReader, tooLarge } from './snapshotReader';
import { LIMITS } from '../../domain/limits';
import { isGzip } from './gzip';

/**
 * Unpacks gzip, at most `limit` bytes. Throws a RangeError when there are more, anything else
 * when the bytes are damaged. Node: `(bytes, limit) => gunzipSync(bytes, { maxOutputLength: limit })`.
 */
export type Gunzip = (bytes: Uint8Array, limit: number) => Uint8Array;

/** The inputs of a whole snapshot in memory, or why it cannot be opened. For the command line. */
export function readSnapshot(bytes: Uint8Array, gunzip: Gunzip): Result<Inputs, Message> {
	let plain = bytes;
	if (isGzip(bytes)) {
		try {
			plain = gunzip(bytes, LIMITS.snapshotBytes);
		} catch (fault) {
			return refuse(fault instanceof RangeError ? tooLarge() : message('snapshot_unpacking'));
		}
	}
	const reader = new SnapshotReader();
	const taken = reader.push(plain);
	return taken.ok ? reader.end() : taken;
}
