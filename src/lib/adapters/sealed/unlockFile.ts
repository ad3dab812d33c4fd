import { message, type Message } from '../../domain/primitives/message';
import { ok, refuse, type Result } from '../../domain/primitives/result';
import { deriveKey } from './deriveKey';
import { HEADER_BYTES, readHeader, TAG_BYTES } from './header';
import { nonceOf } from './pieces';

const LINE_END = 10;

/**
 * What was locked, still packed, or why not: cut off is one sentence; a wrong passphrase and a file that
 * was altered are another, since nobody can tell one from the other.
 */
export async function unlockFile(
	subtle: SubtleCrypto,
	file: Blob,
	passphrase: string,
): Promise<Result<Blob, Message>> {
	const head = new Uint8Array(await file.slice(0, HEADER_BYTES).arrayBuffer());
	const end = head.indexOf(LINE_END) + 1;
	if (end === 0) {
		return refuse(message(file.size < HEADER_BYTES ? 'sealed_cut' : 'sealed_wrong'));
	}
	const line = head.slice(0, end);
	const read = readHeader(new TextDecoder().decode(line));
	if (!read.ok) return read;
	const header = read.value;
	if (file.size - end < header.bytes) return refuse(message('sealed_cut'));
	if (file.size - end > header.bytes) return refuse(message('sealed_wrong'));
	const key = await deriveKey(subtle, passphrase, header);
	const step = header.piece + TAG_BYTES;
	const count = Math.ceil(header.bytes / step);
	const parts: ArrayBuffer[] = [];
	try {
		for (let place = 0; place < count; place++) {
			const from = end + place * step;
			const sealed = await file.slice(from, from + step).arrayBuffer();
			const iv = nonceOf(header.nonce, place, place === count - 1);
			parts.push(await subtle.decrypt({ name: 'AES-GCM', iv, additionalData: line }, key, sealed));
		}
	} catch {
		return refuse(message('sealed_wrong'));
	}
	return ok(new Blob(parts));
}
