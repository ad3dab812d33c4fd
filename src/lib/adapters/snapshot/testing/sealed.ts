import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { sealLine } from '../format';

/** Bytes closed by a checksum that is right. */
export function sealedBytes(body: Uint8Array): Uint8Array {
	const seal = new TextEncoder().encode(`${sealLine(bytesToHex(sha256(body)))}\n`);
	return Buffer.concat([body, seal]);
}

/** A text closed by a checksum that is right, in place of the one it may have had. */
export const sealed = (text: string): Uint8Array =>
	sealedBytes(new TextEncoder().encode(text.replace(/"sha256":"[0-9a-f]*"\}\n$/, '')));

export const textOf = (bytes: Uint8Array): string =>
	new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** A file with some text replaced, its checksum made right again. Fails when the text is not there. */
export function altered(bytes: Uint8Array, from: string, to: string): Uint8Array {
	const text = textOf(bytes);
	if (!text.includes(from)) throw new Error(`the file does not hold ${from}`);
	return sealed(text.replace(from, () => to));
}
