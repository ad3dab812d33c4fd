import type { Inputs } from '../../domain/inputs';
import { message, type Message } from '../../domain/primitives/message';
import { refuse, type Result } from '../../domain/primitives/result';
import { isGzip } from './gzip';
import { SnapshotReader } from './snapshotReader';

/**
 * The inputs of a file, plain or packed, or why it cannot be opened; nothing is thrown. between: called
 * after every piece, so that whoever reads can answer others meanwhile.
 */
export async function readFile(
	file: Blob,
	between: () => Promise<void> | void,
): Promise<Result<Inputs, Message>> {
	const packed = isGzip(new Uint8Array(await firstTwo(file)));
	const stream = packed
		? file.stream().pipeThrough(new DecompressionStream('gzip'))
		: file.stream();
	const pieces = stream.getReader();
	const reader = new SnapshotReader();
	try {
		for (let next = await pieces.read(); !next.done; next = await pieces.read()) {
			const taken = reader.push(next.value);
			if (!taken.ok) {
				await pieces.cancel();
				return taken;
			}
			await between();
		}
	} catch {
		// The file vanished while it was read, or its compression is damaged.
		return refuse(message(packed ? 'snapshot_unpacking' : 'snapshot_unreadable'));
	}
	return reader.end();
}

/** None when the file vanished: reading on says so. */
const firstTwo = (file: Blob): Promise<ArrayBuffer> =>
	file
		.slice(0, 2)
		.arrayBuffer()
		.catch(() => new ArrayBuffer(0));
