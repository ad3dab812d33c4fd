import { joined, utf16Of, type Bytes } from './bytes';

/** Share of the work that is done. */
export type Progress = (share: number) => void;

const ROUNDS_PER_STEP = 2048;

/**
 * A password, salted and hashed over and over so that guessing it takes long. One array serves all the
 * rounds: there are a hundred thousand of them, and they take a second. progress: 0–1, every so often.
 */
export function spin(
	hash: (bytes: Uint8Array) => Uint8Array,
	salt: Bytes,
	password: string,
	rounds: number,
	progress: Progress = () => undefined,
): Uint8Array {
	let spun = hash(joined(salt, utf16Of(password)));
	const next = new Uint8Array(Uint32Array.BYTES_PER_ELEMENT + spun.length);
	const view = new DataView(next.buffer);
	for (let round = 0; round < rounds; round++) {
		if (round % ROUNDS_PER_STEP === 0) progress(round / rounds);
		view.setUint32(0, round, true);
		next.set(spun, Uint32Array.BYTES_PER_ELEMENT);
		spun = hash(next);
	}
	return spun;
}
