import { sha1 } from '@noble/hashes/legacy.js';
import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js';
import { readAttributes } from '../../html/attributes';
import type { Bytes } from './bytes';

/** A hash, and what WebCrypto calls it. */
export interface Hash {
	readonly name: string;
	readonly of: (bytes: Uint8Array) => Uint8Array;
}

const HASHES: ReadonlyMap<string, Hash> = new Map([
	['SHA1', { name: 'SHA-1', of: sha1 }],
	['SHA256', { name: 'SHA-256', of: sha256 }],
	['SHA384', { name: 'SHA-384', of: sha384 }],
	['SHA512', { name: 'SHA-512', of: sha512 }],
]);

/** How something is sealed: AES-CBC with a key of so many bytes, the hash and salt that it is made with. */
export interface Sealing {
	readonly hash: Hash;
	/** Bytes of a hash. */
	readonly hashBytes: number;
	readonly keyBytes: number;
	readonly salt: Bytes;
}

/** What stands before a locked workbook (MS-OFFCRYPTO 2.3.4.10, agile encryption). */
export interface AgileHead {
	readonly package: Sealing;
	/** Sealed key and sum of the package; null where it has none. */
	readonly integrity: { readonly key: Bytes; readonly sum: Bytes } | null;
	readonly password: Sealing & {
		readonly spins: number;
		readonly verifier: Bytes;
		readonly verifierHash: Bytes;
		readonly key: Bytes;
	};
}

const VERSION = [4, 0, 4, 0];
const XML_AT = 8;
const BITS_PER_BYTE = 8;
const KEY_BITS = ['128', '192', '256'];
const AES_BLOCK = '16';
/** Ten times what Excel takes; the format allows more, and would keep the reader busy for minutes. */
const MOST_SPINS = 1_000_000;

/** null: sealed in another way than Excel has sealed workbooks since 2010, or meant to take for ever. */
export function readAgileHead(bytes: Uint8Array): AgileHead | null {
	if (VERSION.some((byte, at) => bytes[at] !== byte)) return null;
	const xml = new TextDecoder().decode(bytes.subarray(XML_AT));
	const forPackage = attributesOf(xml, 'keyData');
	const forPassword = attributesOf(xml, 'encryptedKey');
	const forSum = attributesOf(xml, 'dataIntegrity');
	const sealed = sealingOf(forPackage);
	const locked = sealingOf(forPassword);
	const spins = Number(forPassword.get('spincount'));
	if (sealed === null || locked === null) return null;
	if (!Number.isInteger(spins) || spins < 0 || spins > MOST_SPINS) return null;
	return {
		package: sealed,
		integrity:
			forSum.size === 0
				? null
				: { key: base64(forSum, 'encryptedhmackey'), sum: base64(forSum, 'encryptedhmacvalue') },
		password: {
			...locked,
			spins,
			verifier: base64(forPassword, 'encryptedverifierhashinput'),
			verifierHash: base64(forPassword, 'encryptedverifierhashvalue'),
			key: base64(forPassword, 'encryptedkeyvalue'),
		},
	};
}

type Attributes = ReadonlyMap<string, string>;

const attributesOf = (xml: string, name: string): Attributes =>
	readAttributes(new RegExp(`<(?:\\w+:)?${name}\\s([^<>]*)>`).exec(xml)?.[1] ?? '');

function sealingOf(attributes: Attributes): Sealing | null {
	const hash = HASHES.get(attributes.get('hashalgorithm')?.replace('-', '') ?? '');
	const bits = attributes.get('keybits') ?? '';
	const aes =
		attributes.get('cipheralgorithm') === 'AES' &&
		attributes.get('cipherchaining') === 'ChainingModeCBC' &&
		attributes.get('blocksize') === AES_BLOCK &&
		KEY_BITS.includes(bits);
	if (hash === undefined || !aes) return null;
	return {
		hash,
		hashBytes: Number(attributes.get('hashsize')),
		keyBytes: Number(bits) / BITS_PER_BYTE,
		salt: base64(attributes, 'saltvalue'),
	};
}

/** @throws InvalidCharacterError when it is none */
const base64 = (attributes: Attributes, name: string): Bytes =>
	Uint8Array.from(atob(attributes.get(name) ?? ''), (character) => character.charCodeAt(0));
