import type { Clock, SnapshotFiles } from '../../application/ports';
import { readFile } from './readFile';
import { snapshotPieces } from './writeSnapshot';

/** Longest work without letting the page answer, milliseconds: half a frame. */
const STRETCH = 8;

/** Bytes that a browser copies in one go, while the page waits; what it has copied need not be held here. */
const PART = 1024 * 1024;

const MEDIA_TYPE = 'application/vnd.tierplan.snapshot+json';

/**
 * Snapshot files of the page, for where no worker reads them. Both ways the work is done in short
 * stretches between which the page answers. rest: lets the page answer; elapsed: milliseconds that only
 * ever rise.
 */
export const createSnapshotFiles = (
	clock: Clock,
	rest: () => Promise<void>,
	elapsed: () => number,
): SnapshotFiles => ({
	async write(inputs, audience) {
		const parts: Blob[] = [];
		let pieces: Uint8Array<ArrayBuffer>[] = [];
		let size = 0;
		const between = stretches(rest, elapsed);
		for (const piece of snapshotPieces(inputs, clock.now(), audience)) {
			pieces.push(piece);
			size += piece.byteLength;
			if (size >= PART) {
				parts.push(new Blob(pieces));
				pieces = [];
				size = 0;
			}
			await between();
		}
		return new Blob([...parts, ...pieces], { type: MEDIA_TYPE });
	},

	read: (file) => readFile(file, stretches(rest, elapsed)),
});

/** What lets the page answer whenever a stretch of work is over. */
function stretches(rest: () => Promise<void>, elapsed: () => number): () => Promise<void> {
	let since = elapsed();
	return async () => {
		if (elapsed() - since <= STRETCH) return;
		await rest();
		since = elapsed();
	};
}
