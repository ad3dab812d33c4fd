import { createDecipheriv, pbkdf2Sync } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createSeal } from './createSeal';
import { headerLine, readHeader } from './header';
import { lockFile } from './lockFile';
import { unlockFile } from './unlockFile';

const { subtle } = globalThis.crypto;
const WORDS = '正确的口令 🔑';
/** As little work as a file may ask for. */
const CHEAP = 100_000;
const PIECE = 16;
let seed = 0;
const tools = { subtle, random: (bytes: number) => new Uint8Array(bytes).fill(++seed) };
const TEXT = Array.from({ length: 40 }, (_, at) => `第 ${at * 7919} 行 "__proto__" =1+1`).join(
	'\n',
);

const locked = await lockFile(tools, new Blob([TEXT]), WORDS, CHEAP, PIECE);
const bytes = new Uint8Array(await locked.arrayBuffer());
const lineEnd = bytes.indexOf(10) + 1;
const opened = async (file: Uint8Array<ArrayBuffer>, words = WORDS): Promise<string> => {
	const result = await unlockFile(subtle, new Blob([file]), words);
	if (!result.ok) return result.reason.key;
	return gunzipSync(Buffer.from(await result.value.arrayBuffer())).toString('utf8');
};
const changed = (at: number, by = 1): Uint8Array<ArrayBuffer> => {
	const copy = bytes.slice();
	copy[at]! ^= by;
	return copy;
};

describe('a file with a passphrase', () => {
	it('[SEAL-1] opens with the same words, however they were typed', async () => {
		expect(await opened(bytes)).toBe(TEXT);
		expect(await opened(bytes, ` ${WORDS.normalize('NFD')} `)).toBe(TEXT);
		expect(new TextDecoder().decode(bytes)).not.toContain('__proto__');
	});

	it('[SEAL-2] is what node:crypto makes of the same words, piece by piece', () => {
		const line = bytes.subarray(0, lineEnd);
		const head = JSON.parse(new TextDecoder().decode(line)) as {
			kdf: { iterations: number; salt: string };
			cipher: { nonce: string; piece: number };
			bytes: number;
		};
		const key = pbkdf2Sync(
			WORDS.normalize('NFKC'),
			Buffer.from(head.kdf.salt, 'base64'),
			head.kdf.iterations,
			32,
			'sha256',
		);
		const rest = Buffer.from(bytes.subarray(lineEnd));
		expect(rest).toHaveLength(head.bytes);
		const plain: Buffer[] = [];
		const step = head.cipher.piece + 16;
		const count = Math.ceil(rest.length / step);
		expect(count).toBeGreaterThan(2);
		for (let place = 0; place < count; place++) {
			const sealed = rest.subarray(place * step, (place + 1) * step);
			const nonce = Buffer.alloc(12);
			Buffer.from(head.cipher.nonce, 'base64').copy(nonce);
			nonce.writeUInt32BE(place, 7);
			nonce[11] = place === count - 1 ? 1 : 0;
			const cipher = createDecipheriv('aes-256-gcm', key, nonce).setAAD(line);
			cipher.setAuthTag(sealed.subarray(-16));
			plain.push(cipher.update(sealed.subarray(0, -16)), cipher.final());
		}
		expect(gunzipSync(Buffer.concat(plain)).toString('utf8')).toBe(TEXT);
	});

	it('[SEAL-3] a wrong passphrase and an altered file are one sentence', async () => {
		const step = PIECE + 16;
		const swapped = bytes.slice();
		swapped.set(bytes.subarray(lineEnd, lineEnd + step), lineEnd + step);
		swapped.set(bytes.subarray(lineEnd + step, lineEnd + 2 * step), lineEnd);
		const salt = new TextDecoder().decode(bytes).indexOf('"salt":"') + 8;
		const cases: [Uint8Array<ArrayBuffer>, string?][] = [
			[bytes, '错误的口令'],
			[bytes, ''],
			[changed(lineEnd)],
			[changed(bytes.length - 1, 128)],
			[changed(salt)],
			[swapped],
			[new Uint8Array([...bytes, 0])],
		];
		for (const [file, words] of cases) expect(await opened(file, words)).toBe('sealed_wrong');
	});

	it('[SEAL-4] a file that was cut off is another, wherever it was cut', async () => {
		const step = PIECE + 16;
		const whole = lineEnd + Math.floor((bytes.length - lineEnd - 1) / step) * step;
		for (const length of [40, lineEnd - 1, lineEnd, lineEnd + 5, whole, bytes.length - 1])
			expect(await opened(bytes.slice(0, length))).toBe('sealed_cut');
	});

	it('[SEAL-4] pieces that are gone without the length saying so do not open', async () => {
		const head = readHeader(new TextDecoder().decode(bytes.subarray(0, lineEnd)));
		if (!head.ok) throw new Error('no header');
		const rest = PIECE + 16;
		const line = new TextEncoder().encode(headerLine({ ...head.value, bytes: rest }));
		const short = new Uint8Array([...line, ...bytes.subarray(lineEnd, lineEnd + rest)]);
		expect(await opened(short)).toBe('sealed_wrong');
	});

	it.each([
		['too little work', '"iterations":100000', '"iterations":99999', 'sealed_wrong'],
		['too much work', '"iterations":100000', '"iterations":10000001', 'sealed_wrong'],
		['a short salt', '"salt":"', '"salt":"AA', 'sealed_wrong'],
		['no base64', '"nonce":"', '"nonce":"*', 'sealed_wrong'],
		['a huge piece', '"piece":16', '"piece":99999999', 'sealed_wrong'],
		['another cipher', 'AES-256-GCM', 'AES-256-CBC', 'sealed_wrong'],
		['a later version', '"major":1', '"major":2', 'sealed_newer'],
	])('[SEAL-5] refuses %s before any work is done', async (_, from, to, reason) => {
		const text = new TextDecoder().decode(bytes.subarray(0, lineEnd));
		const line = new TextEncoder().encode(text.replace(from, to));
		const file = new Blob([line, bytes.subarray(lineEnd)]);
		// Without cryptography nothing can have been tried.
		const result = await unlockFile({} as SubtleCrypto, file, WORDS);
		expect(result).toMatchObject({ ok: false, reason: { key: reason } });
	});

	it('[SEAL-6] uses a million rounds, and says so where there is no cryptography', async () => {
		const seal = createSeal(globalThis.crypto);
		const file = await seal.lock(new Blob(['x']), WORDS);
		expect(await file.slice(0, 200).text()).toContain('"iterations":1000000');
		const back = await seal.unlock(file, WORDS);
		expect(back.ok).toBe(true);
		const http = createSeal({ getRandomValues: (array) => array });
		expect(await http.unlock(file, WORDS)).toEqual({
			ok: false,
			reason: { key: 'sealed_unavailable', args: {} },
		});
	});
});
