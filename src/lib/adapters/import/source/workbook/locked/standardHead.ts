import type { Bytes } from './bytes';

/** What stands before a workbook that Excel 2007 locked (MS-OFFCRYPTO 2.3.4.5, standard encryption). */
export interface StandardHead {
	readonly keyBytes: number;
	readonly salt: Bytes;
	readonly verifier: Bytes;
	readonly verifierHash: Bytes;
}

/** Places in it, and the numbers that stand for AES and for SHA-1 there. */
const MAJOR_VERSIONS = [2, 3, 4];
const MINOR_AT = 2;
const MINOR_VERSION = 2;
const SIZE_AT = 8;
const CIPHER_AT = 20;
const CIPHERS = [0x660e, 0x660f, 0x6610];
const HASH_AT = 24;
const SHA1 = 0x8004;
const KEY_BITS_AT = 28;
const VERIFIER_AT = 16;
const BITS_PER_BYTE = 8;
const KEY_BITS = [128, 192, 256];
const BLOCK = 16;

/**
 * null: sealed in another way.
 * @throws RangeError when it is cut off
 */
export function readStandardHead(bytes: Bytes): StandardHead | null {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const major = view.getUint16(0, true);
	if (!MAJOR_VERSIONS.includes(major) || view.getUint16(MINOR_AT, true) !== MINOR_VERSION)
		return null;
	const word = (at: number): number => view.getUint32(at, true);
	const bits = word(KEY_BITS_AT);
	if (!CIPHERS.includes(word(CIPHER_AT)) || word(HASH_AT) !== SHA1 || !KEY_BITS.includes(bits))
		return null;
	// The size of the salt comes first, that of the hash before the hash.
	const salt = word(SIZE_AT) + VERIFIER_AT;
	const verifier = salt + BLOCK;
	const hash = verifier + BLOCK + Uint32Array.BYTES_PER_ELEMENT;
	return {
		keyBytes: bits / BITS_PER_BYTE,
		salt: bytes.slice(salt, verifier),
		verifier: bytes.slice(verifier, verifier + BLOCK),
		verifierHash: bytes.slice(hash, hash + BLOCK + BLOCK),
	};
}
