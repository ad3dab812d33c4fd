import { crc32 } from '../codec/crc32';

const LOCAL = 0x04034b50;
const LOCAL_BYTES = 30;
const CENTRAL = 0x02014b50;
const CENTRAL_BYTES = 46;
const END = 0x06054b50;
const END_BYTES = 22;
const VERSION = 20;
/** Names are UTF-8. */
const FLAGS = 0x0800;
const DEFLATED = 8;
const STORED = 0;
/** 1980-01-01: the same content gives the same bytes at any time. */
const FIRST_DAY = 0x21;

interface Entry {
	readonly name: Uint8Array<ArrayBuffer>;
	readonly method: number;
	readonly crc: number;
	readonly packed: number;
	readonly size: number;
	readonly at: number;
}

/** A zip file made piece by piece: only what is packed is kept. */
export class ZipWriter {
	readonly #parts: BlobPart[] = [];
	readonly #entries: Entry[] = [];
	readonly #encoder = new TextEncoder();
	#at = 0;

	/** proceed: asked after each piece; false leaves the file as it is and says so. */
	async add(
		name: string,
		pieces: Iterable<string>,
		proceed: () => Promise<boolean>,
	): Promise<boolean> {
		const packer = openPacker();
		let crc = 0;
		let size = 0;
		for (const piece of pieces) {
			const bytes = this.#encoder.encode(piece);
			crc = crc32(bytes, crc);
			size += bytes.length;
			await packer.push(bytes);
			if (await proceed()) continue;
			await packer.drop();
			return false;
		}
		const content = await packer.end();
		const entry: Entry = {
			...{ name: this.#encoder.encode(name), method: packer.method, crc },
			...{ packed: content.size, size, at: this.#at },
		};
		const head = new DataView(new ArrayBuffer(LOCAL_BYTES));
		head.setUint32(0, LOCAL, true);
		describe(head, 4, entry);
		this.#entries.push(entry);
		this.#put(head.buffer, entry.name, content);
		this.#at += LOCAL_BYTES + entry.name.length + content.size;
		return true;
	}

	end(type: string): Blob {
		const from = this.#at;
		let bytes = 0;
		for (const entry of this.#entries) {
			const view = new DataView(new ArrayBuffer(CENTRAL_BYTES));
			view.setUint32(0, CENTRAL, true);
			view.setUint16(4, VERSION, true);
			describe(view, 6, entry);
			view.setUint32(42, entry.at, true);
			this.#put(view.buffer, entry.name);
			bytes += CENTRAL_BYTES + entry.name.length;
		}
		const end = new DataView(new ArrayBuffer(END_BYTES));
		end.setUint32(0, END, true);
		end.setUint16(8, this.#entries.length, true);
		end.setUint16(10, this.#entries.length, true);
		end.setUint32(12, bytes, true);
		end.setUint32(16, from, true);
		this.#put(end.buffer);
		return new Blob(this.#parts, { type });
	}

	#put(...parts: BlobPart[]): void {
		this.#parts.push(...parts);
	}
}

/** What a local head and an entry of the directory have in common, from `at` on. */
function describe(view: DataView, at: number, entry: Entry): void {
	view.setUint16(at, VERSION, true);
	view.setUint16(at + 2, FLAGS, true);
	view.setUint16(at + 4, entry.method, true);
	view.setUint16(at + 8, FIRST_DAY, true);
	view.setUint32(at + 10, entry.crc, true);
	view.setUint32(at + 14, entry.packed, true);
	view.setUint32(at + 18, entry.size, true);
	view.setUint16(at + 22, entry.name.length, true);
}

interface Packer {
	readonly method: number;
	push(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
	end(): Promise<Blob>;
	drop(): Promise<void>;
}

/** The platform packs beside the page; where it cannot, the file is larger and as good. */
function openPacker(): Packer {
	let stream: CompressionStream;
	try {
		stream = new CompressionStream('deflate-raw');
	} catch {
		const kept: Uint8Array<ArrayBuffer>[] = [];
		return {
			method: STORED,
			push: (bytes) => Promise.resolve(void kept.push(bytes)),
			end: () => Promise.resolve(new Blob(kept)),
			drop: () => Promise.resolve(),
		};
	}
	const writer = stream.writable.getWriter();
	const packed = new Response(stream.readable).blob();
	return {
		method: DEFLATED,
		push: async (bytes) => {
			await writer.ready;
			writer.write(bytes).catch(() => undefined);
		},
		end: async () => {
			await writer.close();
			return packed;
		},
		drop: async () => {
			packed.catch(() => undefined);
			await writer.abort().catch(() => undefined);
		},
	};
}
