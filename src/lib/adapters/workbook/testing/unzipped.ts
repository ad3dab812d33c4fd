import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const CENTRAL_BYTES = 46;
const LOCAL_BYTES = 30;

/** The files of a zip as texts, read by its directory as any unpacker does. */
export async function unzipped(file: Blob): Promise<ReadonlyMap<string, string>> {
	const bytes = Buffer.from(await file.arrayBuffer());
	const end = bytes.length - 22;
	if (bytes.readUInt32LE(end) !== END) throw new Error('no end of a directory');
	const files = new Map<string, string>();
	let at = bytes.readUInt32LE(end + 16);
	for (let count = bytes.readUInt16LE(end + 10); count > 0; count--) {
		const [packed, size] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24)];
		const [nameLength, local] = [bytes.readUInt16LE(at + 28), bytes.readUInt32LE(at + 42)];
		const name = bytes.toString('utf8', at + CENTRAL_BYTES, at + CENTRAL_BYTES + nameLength);
		const from =
			local + LOCAL_BYTES + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
		const content = bytes.subarray(from, from + packed);
		const plain = bytes.readUInt16LE(at + 10) === 0 ? content : inflateRawSync(content);
		if (plain.length !== size) throw new Error(`${name}: ${plain.length} bytes, not ${size}`);
		files.set(name, plain.toString('utf8'));
		at += CENTRAL_BYTES + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
	}
	return files;
}
