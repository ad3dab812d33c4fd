import type { SnapshotResponse } from './protocol';
import { readFile } from './readFile';
import { buffersOf, partsOf } from './sentInputs';

/** Longest silence while pieces of the file come, milliseconds. */
const SIGN_OF_LIFE = 500;

/** Reads one file and answers with its workbook, piece by piece. elapsed: milliseconds that only ever rise. */
export async function serveSnapshot(
	file: Blob,
	post: (response: SnapshotResponse, transfer: ArrayBuffer[]) => void,
	elapsed: () => number,
): Promise<void> {
	post({ kind: 'alive' }, []);
	let since = elapsed();
	const read = await readFile(file, () => {
		if (elapsed() - since < SIGN_OF_LIFE) return;
		post({ kind: 'alive' }, []);
		since = elapsed();
	});
	if (!read.ok) {
		post({ kind: 'refused', reason: read.reason }, []);
		return;
	}
	for (const part of partsOf(read.value)) post({ kind: 'part', part }, buffersOf(part));
	post({ kind: 'done' }, []);
}
