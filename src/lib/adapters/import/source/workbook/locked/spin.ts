import { joined, utf16Of, type Bytes } from './bytes';

/**
 * A password, salted and hashed over and over so that guessing it takes long. One array serves all the
 * rounds: there are a hundred thousand of them.
 */
export function spin(
	hash: (bytes: Uint8Array) => Uint8Array,
	salt: Bytes,
	password: string,
	rounds: number,
): Uint8Array {
	let spun = hash(joined(salt, utf16Of(password)));
	const next = new Uint8Array(Uint32Array.BYTES_PER_ELEMENT + spun.length);
	const view = new DataView(next.buffer);
	for (let round = 0; round < rounds; round++) {
		view.setUint32(0, round, true);
		next.set(spun, Uint32Array.BYTES_PER_ELEMENT);
		spun = hash(next);
	}
	return spun;
}
