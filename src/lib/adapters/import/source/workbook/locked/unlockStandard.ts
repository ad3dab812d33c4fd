import { sha1 } from '@noble/hashes/legacy.js';
import { message, type Message } from '$lib/domain/primitives/message';
import { ok, refuse, type Result } from '$lib/domain/primitives/result';
import { aesKey, decryptBlocks } from './aes';
import { fitted, joined, wordOf, type Bytes } from './bytes';
import { fileSize, SIZE_BYTES } from './packageSize';
import { spin, type Progress } from './spin';
import type { StandardHead } from './standardHead';

/** MS-OFFCRYPTO 2.3.4.7. */
const SPINS = 50_000;
const HASH_BLOCK = 64;
const FILLERS = [0x36, 0x5c];

/**
 * The file that is sealed in a package. Nothing beside it tells whether it is whole.
 * @throws what WebCrypto throws of bytes that nobody sealed
 */
export async function unlockStandard(
	head: StandardHead,
	sealed: Bytes,
	password: string,
	progress: Progress,
): Promise<Result<Bytes, Message>> {
	const key = await aesKey(keyOf(head, password, progress));
	const expected = await decryptBlocks(key, head.verifierHash);
	const found = sha1(await decryptBlocks(key, head.verifier));
	if (!found.every((byte, at) => byte === expected[at]))
		return refuse(message('import_password_wrong'));
	const file = await decryptBlocks(key, sealed.slice(SIZE_BYTES));
	const size = fileSize(sealed);
	return size > file.length ? refuse(message('import_workbook_damaged')) : ok(file.slice(0, size));
}

function keyOf({ keyBytes, salt }: StandardHead, password: string, progress: Progress): Bytes {
	const last = sha1(joined(spin(sha1, salt, password, SPINS, progress), wordOf(0)));
	const halves = FILLERS.map((filler) => {
		const block = new Uint8Array(HASH_BLOCK).fill(filler);
		for (const [at, byte] of last.entries()) block[at] = byte ^ filler;
		return sha1(block);
	});
	return fitted(joined(...halves), keyBytes);
}
