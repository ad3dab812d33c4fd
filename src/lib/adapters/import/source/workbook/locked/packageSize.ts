import type { Bytes } from './bytes';

/** A sealed package begins with the size of the file in it. */
export const SIZE_BYTES = BigUint64Array.BYTES_PER_ELEMENT;

/** @throws RangeError when not even that is there */
export const fileSize = (sealed: Bytes): number =>
	Number(new DataView(sealed.buffer, sealed.byteOffset, sealed.byteLength).getBigUint64(0, true));
