/** The names of one list in a record; `names`: their JSON, a view of the record. */
export interface NameTail {
	readonly list: string;
	readonly start: number;
	readonly names: Uint8Array;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN = 0x5b;
const CLOSE = 0x5d;
const COMMA = 0x2c;
const SPACE = 0x20;
const BRACE = 0x7d;
const HEAD = /^[{,]"(\w+)":\{"start":(\d+),"names":(?=\[)/;
/** Before a quote that may begin a name, or belong to it; any other ends one. */
const OPENS_OR_ESCAPES: ReadonlySet<number | undefined> = new Set([OPEN, COMMA, BACKSLASH]);
/** Bytes in which the head of a tail stands. */
const HEAD_ROOM = 64;

/**
 * Where the lists of a record of names stand, so that a million names need not become one tree of
 * strings. Null where the record is written in any other way: then it is parsed.
 */
export function nameTails(bytes: Uint8Array): readonly NameTail[] | null {
	const tails: NameTail[] = [];
	let at = 0;
	while (at < bytes.length - 1) {
		const [head, list, start] =
			HEAD.exec(String.fromCharCode(...bytes.subarray(at, at + HEAD_ROOM))) ?? [];
		if (head === undefined || list === undefined || (at === 0) !== head.startsWith('{'))
			return null;
		const from = at + head.length;
		const to = endOfList(bytes, from);
		if (bytes[to] !== BRACE) return null;
		tails.push({ list, start: Number(start), names: bytes.subarray(from, to) });
		at = to + 1;
	}
	return at === bytes.length - 1 && bytes[at] === BRACE ? tails : null;
}

/** Past the end of the list that begins at `start`, whatever is in its names. */
function endOfList(bytes: Uint8Array, start: number): number {
	for (let at = bytes.indexOf(CLOSE, start); at !== -1; at = bytes.indexOf(CLOSE, at + 1)) {
		const last = bytes[at - 1]!;
		if (last === QUOTE && !OPENS_OR_ESCAPES.has(bytes[at - 2])) return at + 1;
		const isInName = last !== QUOTE && last !== OPEN && last > SPACE;
		if (!isInName) break;
	}
	return walkedEnd(bytes, start);
}

/** The same by every byte: what stands before a bracket does not always tell what it is. */
function walkedEnd(bytes: Uint8Array, start: number): number {
	let quoted = false;
	for (let at = start; at < bytes.length; at++) {
		const byte = bytes[at];
		if (byte === QUOTE) quoted = !quoted;
		else if (!quoted && byte === CLOSE) return at + 1;
		else if (quoted && byte === BACKSLASH) at++;
	}
	return bytes.length;
}
