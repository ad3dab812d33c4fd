import { NONCE_BYTES, TAG_BYTES } from './header';

const NONCE_LENGTH = 12;

/**
 * The nonce of a piece: never twice under one key, another for each place and for the last one, so that
 * pieces that change places, or a file whose last pieces are gone, do not open.
 */
export function nonceOf(
	start: Uint8Array<ArrayBuffer>,
	place: number,
	last: boolean,
): Uint8Array<ArrayBuffer> {
	const nonce = new Uint8Array(NONCE_LENGTH);
	nonce.set(start);
	new DataView(nonce.buffer).setUint32(NONCE_BYTES, place);
	nonce[NONCE_LENGTH - 1] = last ? 1 : 0;
	return nonce;
}

/** How many pieces so many plain bytes make: one at least. */
export const piecesOf = (plain: number, piece: number): number =>
	Math.max(1, Math.ceil(plain / piece));

/** Bytes of the sealed rest of a file. */
export const sealedBytes = (plain: number, piece: number): number =>
	plain + piecesOf(plain, piece) * TAG_BYTES;
