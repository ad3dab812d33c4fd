import { message, type Message } from '$lib/domain/primitives/message';
import { ok, refuse, type Result } from '$lib/domain/primitives/result';
import { aesKey, decryptCbc } from './aes';
import type { AgileHead, Sealing } from './agileHead';
import { fitted, joined, wordOf, type Bytes } from './bytes';
import { fileSize, SIZE_BYTES } from './packageSize';
import { spin, type Progress } from './spin';

/** What a key is for, hashed into it (MS-OFFCRYPTO 2.3.4.11–2.3.4.14). */
const FOR_VERIFIER = Uint8Array.of(0xfe, 0xa7, 0xd2, 0x76, 0x3b, 0x4b, 0x9e, 0x79);
const FOR_VERIFIER_HASH = Uint8Array.of(0xd7, 0xaa, 0x0f, 0x6d, 0x30, 0x61, 0x34, 0x4e);
const FOR_KEY = Uint8Array.of(0x14, 0x6e, 0x0b, 0xe7, 0xab, 0xac, 0xd0, 0xd6);
const FOR_SUM_KEY = Uint8Array.of(0x5f, 0xb2, 0xad, 0x01, 0x0c, 0xb9, 0xe1, 0xf6);
const FOR_SUM = Uint8Array.of(0xa0, 0x67, 0x7f, 0x02, 0xb2, 0x2c, 0x84, 0x33);

const BLOCK = 16;
const SEGMENT = 4096;

/**
 * The file that is sealed in a package.
 * @throws what WebCrypto throws of bytes that nobody sealed
 */
export async function unlockAgile(
	head: AgileHead,
	sealed: Bytes,
	password: string,
	progress: Progress,
): Promise<Result<Bytes, Message>> {
	const secret = await secretOf(head.password, password, progress);
	if (secret === null) return refuse(message('import_password_wrong'));
	const key = await aesKey(fitted(secret, head.package.keyBytes));
	const whole = await isWhole(head, key, sealed);
	const file = whole ? await openSegments(head.package, key, sealed) : null;
	return file === null ? refuse(message('import_workbook_damaged')) : ok(file);
}

/** The key of the package; null when the password does not open it. */
async function secretOf(
	lock: AgileHead['password'],
	password: string,
	progress: Progress,
): Promise<Bytes | null> {
	const { hash, hashBytes, keyBytes, salt, spins } = lock;
	const spun = spin(hash.of, salt, password, spins, progress);
	const open = async (use: Bytes, sealed: Bytes): Promise<Bytes> => {
		const key = await aesKey(fitted(hash.of(joined(spun, use)), keyBytes));
		return decryptCbc(key, fitted(salt, BLOCK), sealed);
	};
	const verifier = await open(FOR_VERIFIER, lock.verifier);
	const expected = await open(FOR_VERIFIER_HASH, lock.verifierHash);
	const found = hash.of(verifier.subarray(0, salt.length));
	const opens = found.length === hashBytes && found.every((byte, at) => byte === expected[at]);
	return opens ? open(FOR_KEY, lock.key) : null;
}

/** Does the package still add up to what was written beside it? */
async function isWhole(
	{ integrity, package: { hash, hashBytes, salt } }: AgileHead,
	key: CryptoKey,
	sealed: Bytes,
): Promise<boolean> {
	if (integrity === null) return true;
	const open = async (use: Bytes, part: Bytes): Promise<Bytes> => {
		const iv = fitted(hash.of(joined(salt, use)), BLOCK);
		return (await decryptCbc(key, iv, part)).slice(0, hashBytes);
	};
	const scheme = { name: 'HMAC', hash: hash.name };
	const raw = await open(FOR_SUM_KEY, integrity.key);
	const sumKey = await crypto.subtle.importKey('raw', raw, scheme, false, ['verify']);
	return crypto.subtle.verify('HMAC', sumKey, await open(FOR_SUM, integrity.sum), sealed);
}

/** Segments of 4 KiB, each sealed by itself, behind the size of the file; null when bytes are missing. */
async function openSegments(
	{ hash, salt }: Sealing,
	key: CryptoKey,
	sealed: Bytes,
): Promise<Bytes | null> {
	const size = fileSize(sealed);
	const file = new Uint8Array(sealed.length - SIZE_BYTES);
	if (size > file.length) return null;
	for (let at = 0; at < file.length; at += SEGMENT) {
		const iv = fitted(hash.of(joined(salt, wordOf(at / SEGMENT))), BLOCK);
		const from = at + SIZE_BYTES;
		file.set(await decryptCbc(key, iv, sealed.slice(from, from + SEGMENT)), at);
	}
	return file.slice(0, size);
}
