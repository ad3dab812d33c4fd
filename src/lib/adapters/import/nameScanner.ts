import { NO_NAME } from '$lib/domain/ledger/names';
import { LIMITS } from '$lib/domain/limits';
import { cleanName, isStable } from '$lib/domain/reading/cleanName';
import type { DelimitedTable } from '../codec/delimitedTable';

const FIRST_SLOTS = 1024;
const FIRST_UNITS = 8192;
const EMPTY = -1;
const SPACE = 32;
const NO_BREAK_SPACE = 0xa0;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * Gives the texts of a column their codes without making a string for each row: a hash table over
 * UTF-16 units. Names are trimmed and in NFC; blank is `NO_NAME`. Units are compared in arrays, as
 * looking into a string costs several times more.
 */
export class NameScanner {
	readonly names: string[] = [];
	/** Cells that were trimmed, and cells whose letters were put together. */
	readonly cleaned = { spaces: 0, composition: 0 };
	readonly #table: DelimitedTable;
	/** Codes by hash, open addressing; at most half full. */
	#slots = new Int32Array(FIRST_SLOTS).fill(EMPTY);
	/** By code; room for half the slots. */
	#hashes = new Int32Array(FIRST_SLOTS / 2 + 1);
	/** The units of all names, one after the other; name k ends where k + 1 starts. */
	#units = new Uint16Array(FIRST_UNITS);
	#starts = new Int32Array(FIRST_SLOTS / 2 + 2);
	/** The units of the cell that is being read. */
	readonly #cell = new Uint16Array(LIMITS.cellCharacters);
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
		if (end < 0) return this.#cleaned(place);
		const cell = this.#cell;
		const length = end - start;
		let hash = FNV_OFFSET;
		for (let i = 0; i < length; i++) {
			const c = text.charCodeAt(start + i);
			cell[i] = c;
			hash = Math.imul(hash ^ c, FNV_PRIME);
		}
		hash ^= hash >>> 15;
		const slots = this.#slots;
		const mask = slots.length - 1;
		let slot = hash & mask;
		for (; ; slot = (slot + 1) & mask) {
			const code = slots[slot] ?? EMPTY;
			if (code === EMPTY) break;
			if (this.#hashes[code] === hash && this.#equals(code, length)) return code;
		}
		// Only clean names have slots.
		return this.#isClean(length) ? this.#add(start, length, hash, slot) : this.#cleaned(place);
	}

	/** Are the first `length` units of the cell a name as they stand? */
	#isClean(length: number): boolean {
		const cell = this.#cell;
		if (isSpace(cell[0] ?? 0) || isSpace(cell[length - 1] ?? 0)) return false;
		for (let i = 0; i < length; i++) if (!isStable(cell[i] ?? 0)) return false;
		return true;
	}

	/** Is the name of a code the first `length` units of the cell? */
	#equals(code: number, length: number): boolean {
		const starts = this.#starts;
		const at = starts[code] ?? 0;
		if ((starts[code + 1] ?? 0) - at !== length) return false;
		const units = this.#units;
		const cell = this.#cell;
		for (let i = 0; i < length; i++) if (units[at + i] !== cell[i]) return false;
		return true;
	}

	#add(start: number, length: number, hash: number, slot: number): number {
		const name = this.#table.text.slice(start, start + length);
		const known = this.#byName?.get(name);
		if (known !== undefined) return known;
		this.#slots[slot] = this.names.length;
		const used = this.#starts[this.names.length] ?? 0;
		if (used + length > this.#units.length) this.#widen(used + length);
		const units = this.#units;
		for (let i = 0; i < length; i++) units[used + i] = this.#cell[i] ?? 0;
		return this.#append(name, hash, used + length);
	}

	/** end: of the name's units. */
	#append(name: string, hash: number, end: number): number {
		const code = this.names.length;
		this.names.push(name);
		this.#hashes[code] = hash;
		this.#starts[code + 1] = end;
		this.#byName?.set(name, code);
		if (this.names.length * 2 > this.#slots.length) this.#rehash();
		return code;
	}

	/** The slow road; a name that is found here alone has no slot. */
	#cleaned(place: number): number {
		const cell = this.#table.content(place);
		const name = cleanName(cell);
		if (name === '') return NO_NAME;
		if (cell !== name) this.cleaned[cell.trim() === cell ? 'composition' : 'spaces']++;
		this.#byName ??= new Map(this.names.map((known, code) => [known, code]));
		return (
			this.#byName.get(name) ?? this.#append(name, EMPTY, this.#starts[this.names.length] ?? 0)
		);
	}

	#widen(needed: number): void {
		const units = new Uint16Array(Math.max(this.#units.length * 2, needed));
		units.set(this.#units);
		this.#units = units;
	}

	#rehash(): void {
		const slots = new Int32Array(this.#slots.length * 2).fill(EMPTY);
		const mask = slots.length - 1;
		for (const code of this.#slots) {
			if (code === EMPTY) continue;
			let slot = (this.#hashes[code] ?? 0) & mask;
			while (slots[slot] !== EMPTY) slot = (slot + 1) & mask;
			slots[slot] = code;
		}
		this.#slots = slots;
		this.#hashes = grown(this.#hashes, slots.length / 2 + 1);
		this.#starts = grown(this.#starts, slots.length / 2 + 2);
	}
}

/** White space that is stable; the other kinds are not and are cleaned in any case. */
const isSpace = (c: number): boolean => c <= SPACE || c === NO_BREAK_SPACE;

function grown(array: Int32Array, length: number): Int32Array<ArrayBuffer> {
	const next = new Int32Array(length);
	next.set(array);
	return next;
}
