import { NO_NAME } from '$lib/domain/ledger/names';
import { packNames, TextNames, type Names } from '$lib/domain/ledger/textNames';
import { LIMITS } from '$lib/domain/limits';
import { cleanName, isStable } from '$lib/domain/reading/cleanName';
import type { DelimitedTable } from '../codec/delimitedTable';
import { isPlainStart } from './plainStart';

/** So many names are cheaper as strings at once. */
const FEW_NAMES = 16_384;
const FIRST_SLOTS = 1024;
/** A list that grows is mostly one of different names: few large steps cost less than many small ones. */
const GROWTH = 4;
const FIRST_WORDS = 4096;
const EMPTY = -1;
const SPACE = 32;
const NO_BREAK_SPACE = 0xa0;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const HALF_BITS = 16;
const HALF = 0xffff;
/** Bits of both units of a word that no stable letter of Latin has. */
const NOT_LATIN = 0xff00ff00;

/**
 * Gives the texts of a column their codes without making a string for each row: a hash table over
 * words of two UTF-16 units. Names are trimmed and in NFC; blank is `NO_NAME`. Words are compared in
 * arrays, as looking into a string costs several times more.
 */
export class NameScanner {
	/** Cells that were trimmed, and cells whose letters were put together. */
	readonly cleaned = { spaces: 0, composition: 0 };
	readonly #table: DelimitedTable;
	/** Has no name a unit beyond those of Latin letters? */
	latin = true;
	/** Does every name start as codes and numbers do? */
	plainStarts = true;
	#names: Names = [];
	#count = 0;
	/** Codes by hash, open addressing; at most half full. */
	#slots = new Int32Array(FIRST_SLOTS).fill(EMPTY);
	/** By code; room for half the slots. */
	#hashes = new Int32Array(FIRST_SLOTS / 2 + 1);
	/** Where a name stands in the text, `EMPTY` where it does so nowhere, and how many units it has. */
	#places = new Int32Array(FIRST_SLOTS / 2 + 1);
	#lengths = new Int32Array(FIRST_SLOTS / 2 + 1);
	/** The words of all names, one name after the other, and where each starts. */
	#words = new Int32Array(FIRST_WORDS);
	#starts = new Int32Array(FIRST_SLOTS / 2 + 1);
	#used = 0;
	/** The words of the cell that is being read. */
	readonly #cell = new Int32Array((LIMITS.cellCharacters + 1) / 2);
	/** Names that stand nowhere as they are kept. */
	readonly #others: string[] = [];
	/** Made at the first text that needs cleaning: two spellings may give one name. */
	#byName: Map<string, number> | null = null;

	constructor(table: DelimitedTable) {
		this.#table = table;
	}

	/** All names so far, in the order of their codes. */
	get names(): Names {
		if (this.#names.length !== this.#count) this.#names = this.#named();
		return this.#names;
	}

	#named(): Names {
		const { text } = this.#table;
		const count = this.#count;
		const places = this.#places.subarray(0, count);
		const lengths = this.#lengths;
		if (count > FEW_NAMES && this.#others.length === 0)
			return new TextNames(
				text,
				places,
				places.map((place, code) => place + (lengths[code] ?? 0)),
			);
		let other = 0;
		const list = Array.from(places, (place, code) =>
			place === EMPTY
				? (this.#others[other++] ?? '')
				: text.slice(place, place + (lengths[code] ?? 0)),
		);
		return count > FEW_NAMES ? packNames(list) : list;
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
		const pairs = end - 1;
		let hash = FNV_OFFSET ^ length;
		let words = 0;
		for (let i = start; i < pairs; i += 2) {
			const word = text.charCodeAt(i) | (text.charCodeAt(i + 1) << HALF_BITS);
			cell[words++] = word;
			hash = Math.imul(hash ^ word, FNV_PRIME);
		}
		if (length % 2 === 1) {
			const word = text.charCodeAt(pairs);
			cell[words++] = word;
			hash = Math.imul(hash ^ word, FNV_PRIME);
		}
		hash ^= hash >>> 15;
		const slots = this.#slots;
		const mask = slots.length - 1;
		let slot = hash & mask;
		for (; ; slot = (slot + 1) & mask) {
			const code = slots[slot] ?? EMPTY;
			if (code === EMPTY) break;
			if (this.#hashes[code] === hash && this.#equals(code, length, words)) return code;
		}
		// Only clean names have slots.
		return this.#isClean(length, words)
			? this.#add(start, length, hash, slot)
			: this.#cleaned(place);
	}

	/** Are the first words of the cell a name as they stand? */
	#isClean(length: number, words: number): boolean {
		const cell = this.#cell;
		const first = (cell[0] ?? 0) & HALF;
		const last = cell[words - 1] ?? 0;
		if (!isPlainStart(first)) this.plainStarts = false;
		if (isSpace(first)) return false;
		if (isSpace(length % 2 === 1 ? last : last >>> HALF_BITS)) return false;
		for (let i = 0; i < words; i++) {
			const word = cell[i] ?? 0;
			if ((word & NOT_LATIN) === 0) continue;
			this.latin = false;
			if (!isStable(word & HALF) || !isStable(word >>> HALF_BITS)) return false;
		}
		return true;
	}

	/** Is the name of a code the first words of the cell? */
	#equals(code: number, length: number, words: number): boolean {
		if (this.#lengths[code] !== length) return false;
		const known = this.#words;
		const cell = this.#cell;
		const at = this.#starts[code] ?? 0;
		for (let i = 0; i < words; i++) if (known[at + i] !== cell[i]) return false;
		return true;
	}

	#add(start: number, length: number, hash: number, slot: number): number {
		if (this.#byName !== null) {
			const name = this.#table.text.slice(start, start + length);
			const known = this.#byName.get(name);
			if (known !== undefined) return known;
			this.#byName.set(name, this.#count);
		}
		const code = this.#count;
		const words = (length + 1) >> 1;
		this.#slots[slot] = code;
		this.#hashes[code] = hash;
		this.#starts[code] = this.#used;
		if (this.#used + words > this.#words.length) this.#widen(this.#used + words);
		for (let i = 0; i < words; i++) this.#words[this.#used + i] = this.#cell[i] ?? 0;
		this.#used += words;
		return this.#append(start, length);
	}

	#append(place: number, length: number): number {
		const code = this.#count++;
		this.#places[code] = place;
		this.#lengths[code] = length;
		if (this.#count * 2 > this.#slots.length) this.#rehash();
		return code;
	}

	/** The slow road; a name that is found here alone has no slot. */
	#cleaned(place: number): number {
		this.latin = false;
		this.plainStarts = false;
		const cell = this.#table.content(place);
		const name = cleanName(cell);
		if (name === '') return NO_NAME;
		if (cell !== name) this.cleaned[cell.trim() === cell ? 'composition' : 'spaces']++;
		this.#byName ??= new Map(Array.from(this.names, (known, code) => [known, code]));
		const known = this.#byName.get(name);
		if (known !== undefined) return known;
		this.#byName.set(name, this.#count);
		this.#others.push(name);
		return this.#append(EMPTY, name.length);
	}

	#widen(needed: number): void {
		this.#words = grown(this.#words, Math.max(this.#words.length * 2, needed));
	}

	#rehash(): void {
		const slots = new Int32Array(this.#slots.length * GROWTH).fill(EMPTY);
		const mask = slots.length - 1;
		for (const code of this.#slots) {
			if (code === EMPTY) continue;
			let slot = (this.#hashes[code] ?? 0) & mask;
			while (slots[slot] !== EMPTY) slot = (slot + 1) & mask;
			slots[slot] = code;
		}
		const room = slots.length / 2 + 1;
		this.#slots = slots;
		this.#hashes = grown(this.#hashes, room);
		this.#places = grown(this.#places, room);
		this.#lengths = grown(this.#lengths, room);
		this.#starts = grown(this.#starts, room);
	}
}

/** White space that is stable; the other kinds are not and are cleaned in any case. */
const isSpace = (c: number): boolean => c <= SPACE || c === NO_BREAK_SPACE;

function grown(array: Int32Array, length: number): Int32Array<ArrayBuffer> {
	const next = new Int32Array(length);
	next.set(array);
	return next;
}
