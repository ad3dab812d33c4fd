import type { SnapshotHead } from '../../application/ports';
import { readHeadLine } from './format';
import { isGzip } from './gzip';

/** Characters in which a file says when it was saved. */
const HEAD = 4096;
const SAVED = /^"savedAt":"([^"]{1,40})",$/m;

/** What a snapshot that was read says of itself; null where it does not say it. */
export async function readHead(file: Blob): Promise<SnapshotHead> {
	const packed = isGzip(new Uint8Array(await file.slice(0, 2).arrayBuffer()));
	const text = new TextDecoder().decode(await firstBytes(file, packed));
	const version = readHeadLine(text.slice(0, Math.max(0, text.indexOf('\n'))));
	const at = Date.parse(SAVED.exec(text)?.[1] ?? '');
	return {
		version: version === null ? null : `${version.major}.${version.minor}`,
		savedAt: Number.isNaN(at) ? null : at,
		packed,
	};
}

async function firstBytes(file: Blob, packed: boolean): Promise<Uint8Array> {
	if (!packed) return new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
	const reader = file.stream().pipeThrough(new DecompressionStream('gzip')).getReader();
	const { value } = await reader.read();
	await reader.cancel();
	return value?.subarray(0, HEAD) ?? new Uint8Array(0);
}
