import { NO_NAME } from '$lib/domain/ledger/names';
import { cleanName, isStable } from '$lib/domain/reading/cleanName';
import type { DelimitedTable } from '../codec/delimitedTable';

const FIRST_SLOTS = 1024;
const EMPTY = -1;
const SPACE = 32;
const NO_BREAK_SPACE = 0xa0;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * Gives the texts of a column their codes without making a string for each row: a hash table over
 * the characters where they stand. Names are trimmed and in NFC; blank is `NO_NAME`.
 */
export class NameScanner {
	readonly names: string[] = [];
	readonly #table: DelimitedTable;
	/** Codes by hash, open addressing; at most half full. */
	#slots = new Int32Array(FIRST_SLOTS).fill(EMPTY);
	readonly #hashes: number[] = [];
	/** Where a name stands in the text; −1 for one that exists only after cleaning. */
	readonly #from: number[] = [];
	/** Made at the first text that needs cleaning: two spellings may give one name. */
	#byName: Map<string, number> | null = null;

	constructor(table: DelimitedTable) {
		this.#table = table;
	}

	/** place: of `table.from` and `table.to`. */
	code(place: number): number {
		const { text, from, to } = this.#table;
		const start = from[place] ?? 0;
		const end = to[place] ?? 0;
		if (start === end) return NO_NAME;
		if (end < 0 || isSpace(text.charCodeAt(start)) || isSpace(text.charCodeAt(end - 1)))
			return this.#cleaned(place);
		let hash = FNV_OFFSET;
		for (let i = start; i < end; i++) {
			const c = text.charCodeAt(i);
			if (!isStable(c)) return this.#cleaned(place);
			hash = Math.imul(hash ^ c, FNV_PRIME);
		}
		hash ^= hash >>> 15;
		const mask = this.#slots.length - 1;
		for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
			const code = this.#slots[slot] ?? EMPTY;
			if (code === EMPTY) return this.#add(start, end, hash, slot);
			if (this.#hashes[code] === hash && this.#equals(code, start, end)) return code;
		}
	}

	#equals(code: number, start: number, end: number): boolean {
		const at = this.#from[code] ?? EMPTY;
		if (at < 0 || this.names[code]?.length !== end - start) return false;
		const { text } = this.#table;
		for (let i = start, k = at; i < end; i++, k++)
			if (text.charCodeAt(i) !== text.charCodeAt(k)) return false;
		return true;
	}

	#add(start: number, end: number, hash: number, slot: number): number {
		const name = this.#table.text.slice(start, end);
		const known = this.#byName?.get(name);
		if (known !== undefined) return known;
		const code = this.#append(name, start, hash);
		this.#slots[slot] = code;
		if (this.names.length * 2 > this.#slots.length) this.#grow();
		return code;
	}

	#append(name: string, from: number, hash: number): number {
		const code = this.names.length;
		this.names.push(name);
		this.#from.push(from);
		this.#hashes.push(hash);
		this.#byName?.set(name, code);
		return code;
	}

	#cleaned(place: number): number {
		const name = cleanName(this.#table.content(place));
		if (name === '') return NO_NAME;
		this.#byName ??= new Map(this.names.map((known, code) => [known, code]));
		return this.#byName.get(name) ?? this.#append(name, EMPTY, 0);
	}

	#grow(): void {
		const slots = new Int32Array(this.#slots.length * 2).fill(EMPTY);
		const mask = slots.length - 1;
		this.#hashes.forEach((hash, code) => {
			if ((this.#from[code] ?? EMPTY) < 0) return;
			let slot = hash & mask;
			while (slots[slot] !== EMPTY) slot = (slot + 1) & mask;
			slots[slot] = code;
		});
		this.#slots = slots;
	}
}

/** White space that is stable; the other kinds are not and are cleaned in any case. */
const isSpace = (c: number): boolean => c <= SPACE || c === NO_BREAK_SPACE;
