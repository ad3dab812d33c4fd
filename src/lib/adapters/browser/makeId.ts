import type { Clock, MakeId } from '../../application/ports';

const BYTES = 16;
const TIME_BYTES = 6;
const BYTE = 256;
const VERSION_7 = 0x70;
const VARIANT = 0x80;
/** Bytes after which a dash stands: 8-4-4-4-12 digits. */
const DASHES = new Set([4, 6, 8, 10]);

/**
 * UUID version 7: 48 bits of time, then chance. `crypto.randomUUID` is absent on plain http,
 * `getRandomValues` is not. fill: writes chance into the bytes it is given.
 */
export function createMakeId(clock: Clock, fill: (bytes: Uint8Array<ArrayBuffer>) => void): MakeId {
	return () => {
		const bytes = new Uint8Array(BYTES);
		fill(bytes);
		let time = clock.now();
		for (let place = TIME_BYTES - 1; place >= 0; place--) {
			bytes[place] = time % BYTE;
			time = Math.floor(time / BYTE);
		}
		bytes[6] = VERSION_7 | ((bytes[6] ?? 0) & 0x0f);
		bytes[8] = VARIANT | ((bytes[8] ?? 0) & 0x3f);
		return Array.from(bytes, (byte, place) => {
			const digits = byte.toString(16).padStart(2, '0');
			return DASHES.has(place) ? `-${digits}` : digits;
		}).join('');
	};
}
