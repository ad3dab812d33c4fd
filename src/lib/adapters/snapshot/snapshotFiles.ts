import type { Clock, SnapshotFiles } from '../../application/ports';
import { message } from '../../domain/primitives/message';
import { refuse } from '../../domain/primitives/result';
import { isGzip } from './gzip';
import { SnapshotReader } from './snapshotReader';
import { snapshotPieces } from './writeSnapshot';

/** Longest work without letting the page answer, milliseconds: half a frame. */
const STRETCH = 8;

const MEDIA_TYPE = 'application/vnd.tierplan.snapshot+json';

/**
 * Snapshot files of the page. Both ways the work is done in short stretches between which the page
 * answers. rest: lets the page answer; elapsed: milliseconds that only ever rise.
 */
export const createSnapshotFiles = (
	clock: Clock,
	rest: () => Promise<void>,
	elapsed: () => number,
): SnapshotFiles => ({
	async write(inputs, audience) {
		const pieces: Uint8Array<ArrayBuffer>[] = [];
		let since = elapsed();
		for (const piece of snapshotPieces(inputs, clock.now(), audience)) {
			pieces.push(piece);
			if (elapsed() - since > STRETCH) {
				await rest();
				since = elapsed();
			}
		}
		return new Blob(pieces, { type: MEDIA_TYPE });
	},

	async read(file) {
		const packed = isGzip(new Uint8Array(await file.slice(0, 2).arrayBuffer()));
		const stream = packed
			? file.stream().pipeThrough(new DecompressionStream('gzip'))
			: file.stream();
		const pieces = stream.getReader();
		const reader = new SnapshotReader();
		try {
			let since = elapsed();
			for (let next = await pieces.read(); !next.done; next = await pieces.read()) {
				const taken = reader.push(next.value);
				if (!taken.ok) {
					await pieces.cancel();
					return taken;
				}
				if (elapsed() - since > STRETCH) {
					await rest();
					since = elapsed();
				}
			}
		} catch {
			// The file vanished while it was read, or its compression is damaged.
			return refuse(message(packed ? 'snapshot_unpacking' : 'snapshot_unreadable'));
		}
		return reader.end();
	},
});
