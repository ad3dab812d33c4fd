import type { ImportSource } from '$lib/application/importing';
import { hashOf } from '../../codec/hashOf';

/** sha-256 of a file's bytes, or of a paste's text in UTF-8; 64 hexadecimal digits. */
export const hashSource = (source: ImportSource): Promise<string> =>
	hashOf(
		source.kind === 'text' ? new TextEncoder().encode(source.text) : new Uint8Array(source.bytes),
	);
