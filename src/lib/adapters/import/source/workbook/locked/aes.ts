import { joined, type Bytes } from './bytes';

const BLOCK = 16;
const AES = 'AES-CBC';

/** Browsers keep it from pages that come over plain http. */
export const hasAes = (): boolean =>
	(globalThis.crypto as { readonly subtle?: SubtleCrypto }).subtle !== undefined;

export const aesKey = (raw: Bytes): Promise<CryptoKey> =>
	crypto.subtle.importKey('raw', raw, { name: AES }, false, ['encrypt', 'decrypt']);

/**
 * AES-CBC without padding. The platform insists on it, so a block is put behind the others that comes
 * out as nothing but padding.
 * @param sealed whole blocks
 * @throws OperationError when they are not
 */
export async function decryptCbc(key: CryptoKey, iv: Bytes, sealed: Bytes): Promise<Bytes> {
	const nothing = new Uint8Array();
	const last = sealed.slice(-BLOCK);
	// The padding of an empty text, with the last block before it, is the block that is missing.
	const padding = await crypto.subtle.encrypt({ name: AES, iv: last }, key, nothing);
	const whole = joined(sealed, new Uint8Array(padding));
	return new Uint8Array(await crypto.subtle.decrypt({ name: AES, iv }, key, whole));
}

/** AES of each block by itself, which the platform does not have: what CBC mixes in is taken out again. */
export async function decryptBlocks(key: CryptoKey, sealed: Bytes): Promise<Bytes> {
	const mixed = await decryptCbc(key, new Uint8Array(BLOCK), sealed);
	return mixed.map((byte, at) => (at < BLOCK ? byte : byte ^ (sealed[at - BLOCK] ?? 0)));
}
