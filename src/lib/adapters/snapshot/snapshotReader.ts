import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Inputs } from '../../domain/inputs';
import { LIMITS } from '../../domain/limits';
import { message, type Message } from '../../domain/primitives/message';
import { ok, refuse, type Result } from '../../domain/primitives/result';
import { isSealLine, MAJOR, readHeadLine, sealLine, type Version } from './format';
import { HEAD_BYTES, judgeHead } from './judgeHead';
import { LineTree } from './lineTree';
import { itemReader, readTree } from './readTree';
import { attempt, broken, refused } from './refusal';
import { LineSplitter } from './splitLines';

const BYTES_PER_MEGABYTE = 1024 * 1024;
const NEWER = 'snapshot_newer';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Reads a snapshot that comes in pieces. Lines are understood as they come, so that no more than
 * one is in memory as text; the verdict waits for the checksum: a file whose checksum is wrong is
 * refused for that, whatever else is wrong with it.
 */
export class SnapshotReader {
	readonly #splitter = new LineSplitter();
	readonly #hash = sha256.create();
	readonly #tree = new LineTree(itemReader(), LIMITS.snapshotDepth, LIMITS.snapshotItems);
	#version: Version | null = null;
	/** The newest whole line: perhaps the last one, which the checksum does not cover. */
	#newest: Uint8Array | null = null;
	#head: Uint8Array = new Uint8Array(0);
	#bytes = 0;
	/** Why the file will be refused, if its checksum is right. */
	#fault: Message | null = null;

	/** Refuses at once what need not be read to its end; the reader is of no use then. */
	push(piece: Uint8Array): Result<null, Message> {
		return attempt(() => {
			this.#bytes += piece.length;
			if (this.#bytes > LIMITS.snapshotBytes) refused(tooLarge());
			this.#sniff(piece);
			for (const line of this.#splitter.push(piece)) {
				if (line.length > LIMITS.snapshotLineBytes) broken('');
				if (this.#newest !== null) this.#read(this.#newest);
				this.#newest = line;
			}
			if (this.#splitter.waiting > LIMITS.snapshotLineBytes) broken('');
			return ok(null);
		});
	}

	/** The inputs of the file, or why it cannot be opened. */
	end(): Result<Inputs, Message> {
		return attempt(() => {
			this.#judgeHead();
			if (this.#fault?.key === NEWER) return refuse(this.#fault);
			const seal = (this.#newest === null ? null : decodeLine(this.#newest)) ?? '';
			if (this.#splitter.end().length > 0 || !isSealLine(seal)) {
				return refuse(message('snapshot_cut'));
			}
			if (seal !== sealLine(bytesToHex(this.#hash.digest()))) {
				return refuse(message('snapshot_changed'));
			}
			if (this.#fault !== null) return refuse(this.#fault);
			if (this.#version === null || !this.#tree.complete) return broken('');
			return ok(readTree(this.#tree.root, this.#version));
		});
	}

	#sniff(piece: Uint8Array): void {
		if (this.#head.length >= HEAD_BYTES) return;
		const room = HEAD_BYTES - this.#head.length;
		this.#head = new Uint8Array([...this.#head, ...piece.subarray(0, room)]);
		if (this.#head.length >= HEAD_BYTES) this.#judgeHead();
	}

	#judgeHead(): void {
		const foreign = judgeHead(this.#head);
		if (foreign !== null) refused(foreign);
	}

	#read(bytes: Uint8Array): void {
		this.#hash.update(bytes);
		if (this.#fault !== null) return;
		const result = attempt(() => {
			const line = decodeLine(bytes) ?? broken('');
			if (this.#version === null) this.#version = readVersion(line);
			else this.#tree.push(line);
			return ok(null);
		});
		if (!result.ok) this.#fault = result.reason;
	}
}

export const tooLarge = (): Message =>
	message('snapshot_too_large', { megabytes: LIMITS.snapshotBytes / BYTES_PER_MEGABYTE });

function readVersion(line: string): Version {
	const version = readHeadLine(line) ?? broken('version');
	if (version.major > MAJOR) {
		refused(message(NEWER, { version: `${version.major}.${version.minor}` }));
	}
	return version.major === MAJOR ? version : broken('version');
}

/** The text of a line without its line end; null when it is not UTF-8. */
function decodeLine(bytes: Uint8Array): string | null {
	try {
		return decoder.decode(bytes.subarray(0, -1));
	} catch {
		return null;
	}
}
