export type Bytes = Uint8Array<ArrayBuffer>;

/** What fills a key or a first block that a hash is too short for. */
const FILLER = 0x36;

/** Cut or filled to a length. */
export function fitted(bytes: Uint8Array, length: number): Bytes {
	const whole = new Uint8Array(length).fill(FILLER);
	whole.set(bytes.subarray(0, length));
	return whole;
}

/** A number in 4 bytes, the lowest first. */
export function wordOf(value: number): Bytes {
	const word = new Uint8Array(Uint32Array.BYTES_PER_ELEMENT);
	new DataView(word.buffer).setUint32(0, value, true);
	return word;
}

export function joined(...parts: readonly Uint8Array[]): Bytes {
	const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

/** As Office hashes a password: UTF-16, the low byte first. */
export function utf16Of(text: string): Bytes {
	const bytes = new Uint8Array(text.length * Uint16Array.BYTES_PER_ELEMENT);
	const view = new DataView(bytes.buffer);
	for (let i = 0; i < text.length; i++)
		view.setUint16(i * Uint16Array.BYTES_PER_ELEMENT, text.charCodeAt(i), true);
	return bytes;
}
