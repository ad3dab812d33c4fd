import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../../../codec/crc32';

export interface ZipFile {
	readonly name: string;
	readonly content: string | Uint8Array;
	/** Written instead of the true size. */
	readonly saidInflated?: number;
	readonly flags?: number;
	readonly method?: number;
}

const number = (value: number, bytes: number): number[] =>
	Array.from({ length: bytes }, (_, i) => Math.floor(value / 256 ** i) % 256);

/** A zip file of any content, also of what no program would write. Deflated, without times. */
export function zipOf(files: readonly ZipFile[]): Uint8Array<ArrayBuffer> {
	const parts: Uint8Array[] = [];
	const directory: Uint8Array[] = [];
	let at = 0;
	for (const { name, content, saidInflated, flags = 0, method = 8 } of files) {
		const plain = typeof content === 'string' ? new TextEncoder().encode(content) : content;
		const packed = method === 8 ? deflateRawSync(plain) : plain;
		const nameBytes = new TextEncoder().encode(name);
		const common = [
			...number(20, 2),
			...number(flags, 2),
			...number(method, 2),
			...number(0, 4),
			...number(crc32(plain), 4),
			...number(packed.length, 4),
			...number(saidInflated ?? plain.length, 4),
			...number(nameBytes.length, 2),
			...number(0, 2),
		];
		const head = Uint8Array.from([...number(0x04034b50, 4), ...common, ...nameBytes]);
		parts.push(head, packed);
		directory.push(
			Uint8Array.from([
				...number(0x02014b50, 4),
				...number(20, 2),
				...common,
				...number(0, 10),
				...number(at, 4),
				...nameBytes,
			]),
		);
		at += head.length + packed.length;
	}
	const size = directory.reduce((sum, { length }) => sum + length, 0);
	const end = Uint8Array.from([
		...number(0x06054b50, 4),
		...number(0, 4),
		...number(files.length, 2),
		...number(files.length, 2),
		...number(size, 4),
		...number(at, 4),
		...number(0, 2),
	]);
	return joined([...parts, ...directory, end]);
}

export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
