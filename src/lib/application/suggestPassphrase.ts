/** 32 characters that are not taken for each other, on paper or on the telephone. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz123456789';
const GROUPS = 5;
const LETTERS = 4;

/** Shorter ones are guessed. */
export const SHORTEST_PASSPHRASE = 12;

/** `k7xm-3pqa-…`: 100 bits. random: so many bytes that nobody can foretell. */
export function suggestPassphrase(random: (bytes: number) => Uint8Array): string {
	const letters = Array.from(
		random(GROUPS * LETTERS),
		(byte) => ALPHABET[byte % ALPHABET.length] ?? '',
	);
	return Array.from({ length: GROUPS }, (_, group) =>
		letters.slice(group * LETTERS, (group + 1) * LETTERS).join(''),
	).join('-');
}
