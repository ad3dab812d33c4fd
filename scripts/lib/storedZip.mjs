import { crc32, inflateRawSync } from 'node:zlib';

// A zip file that holds the same as another, unpacked and without times: its bytes depend on its
// contents alone, not on the clock or on the version of a compressor.

const END = 0x06054b50;
const END_BYTES = 22;
const CENTRAL = 0x02014b50;
const CENTRAL_BYTES = 46;
const LOCAL = 0x04034b50;
const LOCAL_BYTES = 30;
const VERSION = 20;
/** 1980-01-01, the first day that a zip file knows. */
const FIRST_DAY = 0x21;

/**
 * @param {Uint8Array} bytes a zip file without 64-bit parts
 * @param {(name: string, content: Buffer) => Buffer} change what to put instead of a file's content
 * @returns {Buffer} the same files in the same order
 */
export function storedZip(bytes, change) {
	const zip = Buffer.from(bytes);
	const files = filesOf(zip);
	const parts = [];
	const directory = [];
	let at = 0;
	for (const { name, content: original } of files) {
		const content = change(name.toString(), original);
		const crc = crc32(content);
		const head = Buffer.alloc(LOCAL_BYTES);
		head.writeUInt32LE(LOCAL, 0);
		describe(head, 4, name, crc, content.length);
		parts.push(head, name, content);
		const entry = Buffer.alloc(CENTRAL_BYTES);
		entry.writeUInt32LE(CENTRAL, 0);
		entry.writeUInt16LE(VERSION, 4);
		describe(entry, 6, name, crc, content.length);
		entry.writeUInt32LE(at, 42);
		directory.push(entry, name);
		at += head.length + name.length + content.length;
	}
	const end = Buffer.alloc(END_BYTES);
	end.writeUInt32LE(END, 0);
	end.writeUInt16LE(files.length, 8);
	end.writeUInt16LE(files.length, 10);
	end.writeUInt32LE(Buffer.concat(directory).length, 12);
	end.writeUInt32LE(at, 16);
	return Buffer.concat([...parts, ...directory, end]);
}

/** What a local head and an entry of the directory have in common, from `at` on. */
function describe(head, at, name, crc, size) {
	head.writeUInt16LE(VERSION, at);
	head.writeUInt16LE(FIRST_DAY, at + 8);
	head.writeUInt32LE(crc, at + 10);
	head.writeUInt32LE(size, at + 14);
	head.writeUInt32LE(size, at + 18);
	head.writeUInt16LE(name.length, at + 22);
}

function filesOf(zip) {
	const files = [];
	let at = zip.readUInt32LE(zip.length - END_BYTES + 16);
	while (zip.readUInt32LE(at) === CENTRAL) {
		const nameLength = zip.readUInt16LE(at + 28);
		const local = zip.readUInt32LE(at + 42);
		const from = local + LOCAL_BYTES + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
		const packed = zip.subarray(from, from + zip.readUInt32LE(at + 20));
		files.push({
			name: zip.subarray(at + CENTRAL_BYTES, at + CENTRAL_BYTES + nameLength),
			content: zip.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed),
		});
		at += CENTRAL_BYTES + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
	}
	return files;
}
