import type { Header } from './header';

/** The same words typed on another keyboard are the same passphrase. */
const plainWords = (passphrase: string): string => passphrase.normalize('NFKC').trim();

/** The key of a file; it never leaves the browser's own keeping. */
export async function deriveKey(
	subtle: SubtleCrypto,
	passphrase: string,
	{ iterations, salt }: Pick<Header, 'iterations' | 'salt'>,
): Promise<CryptoKey> {
	const words = new TextEncoder().encode(plainWords(passphrase));
	const base = await subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
	return subtle.deriveKey(
		{ name: 'PBKDF2', hash: 'SHA-256', iterations, salt },
		base,
		{ name: 'AES-GCM', length: 256 },
		false,
		['encrypt', 'decrypt'],
	);
}
