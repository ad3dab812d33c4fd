import type { Steps } from '../../primitives/steps';
import { COMPARED_PER_STEP, type SideRows } from './sideRows';

/** What makes two rows alike, and a hash that alike rows have in common, of the rows they stand on. */
export interface Likeness {
	readonly hash: (side: SideRows) => number;
	readonly alike: (mine: SideRows, theirs: SideRows) => boolean;
	/** Can this row be like another at all? */
	readonly counts: (side: SideRows) => boolean;
	/** Shall pairs be counted that could as well be others? */
	readonly tellsDoubt: boolean;
}

export interface Matched {
	/** Rows that found each other, in the order of theirs. */
	readonly mine: Int32Array;
	readonly theirs: Int32Array;
	/** Pairs of rows that are like others too; 0 where nobody asked. */
	readonly doubtful: number;
	/** Rows that found none. */
	readonly left: Int32Array;
	readonly over: Int32Array;
}

/**
 * Every row of theirs with the first row of mine that is like it and not yet taken. Rows rise; chained
 * tables over mine, so that a million rows need a few arrays and no object each.
 */
export function* matchRows(
	mine: SideRows,
	own: Int32Array,
	theirs: SideRows,
	others: Int32Array,
	likeness: Likeness,
): Steps<Matched> {
	const none = new Int32Array(0);
	const nobody = { mine: none, theirs: none, doubtful: 0, left: own, over: others };
	if (own.length === 0 || others.length === 0) return nobody;
	const { hash, counts, tellsDoubt } = likeness;
	const alike = (at: number): boolean => likeness.alike(mine.to(own[at]!), theirs);
	const free = new Chains(own.length, alike);
	// From the end, so that of like rows the first is met first.
	for (let at = own.length - 1; at >= 0; at--) {
		if (counts(mine.to(own[at]!))) free.put(at, hash(mine));
		if (at % COMPARED_PER_STEP === 0) yield INDEXED;
	}
	/** Of rows that are alike, the last one, once all are taken. */
	const spent = tellsDoubt ? new Chains(own.length, alike) : null;
	const taken = new Uint8Array(own.length);
	const crowded = new Uint8Array(own.length);
	const partner = new Int32Array(others.length).fill(NONE);
	let pairs = 0;
	for (let other = 0; other < others.length; other++) {
		if (other % COMPARED_PER_STEP === 0) yield INDEXED + (other / others.length) * (1 - INDEXED);
		if (!counts(theirs.to(others[other]!))) continue;
		const key = hash(theirs);
		const at = free.take(key);
		if (at !== NONE) {
			taken[at] = 1;
			partner[other] = own[at]!;
			pairs++;
		}
		if (spent === null) continue;
		const rival = at === NONE ? spent.first(key) : free.first(key);
		if (rival !== NONE) crowded[rival] = 1;
		if (at === NONE) continue;
		if (rival === NONE) spent.put(at, key);
		else crowded[at] = 1;
	}
	if (pairs === 0) return nobody;
	yield 1;
	const met = { mine: new Int32Array(pairs), theirs: new Int32Array(pairs) };
	const over = new Int32Array(others.length - pairs);
	for (let other = 0, pair = 0; other < others.length; other++) {
		const row = partner[other]!;
		if (row === NONE) over[other - pair] = others[other]!;
		else {
			met.mine[pair] = row;
			met.theirs[pair++] = others[other]!;
		}
	}
	yield 1;
	const left = new Int32Array(own.length - pairs);
	let doubtful = 0;
	for (let at = 0, rest = 0; at < own.length; at++) {
		if (taken[at] === 0) left[rest++] = own[at]!;
		else doubtful += crowded[at]!;
	}
	return { ...met, doubtful, left, over };
}

const NONE = -1;
/** Part of the work that indexing mine is. */
const INDEXED = 0.4;

/** Places by hash, those that were put last first. */
class Chains {
	readonly #heads: Int32Array;
	readonly #next: Int32Array;

	constructor(
		size: number,
		/** Is the row at a place like the one that is asked for? */
		private readonly alike: (at: number) => boolean,
	) {
		this.#heads = new Int32Array(2 ** Math.ceil(Math.log2(size * 2 + 1))).fill(NONE);
		this.#next = new Int32Array(size);
	}

	put(at: number, hash: number): void {
		const slot = this.#slot(hash);
		this.#next[at] = this.#heads[slot]!;
		this.#heads[slot] = at;
	}

	/** The first place whose row is alike, or `NONE`. */
	first(hash: number): number {
		let at = this.#heads[this.#slot(hash)]!;
		while (at !== NONE && !this.alike(at)) at = this.#next[at]!;
		return at;
	}

	/** The same, and it is gone. */
	take(hash: number): number {
		const slot = this.#slot(hash);
		let before = NONE;
		let at = this.#heads[slot]!;
		while (at !== NONE && !this.alike(at)) {
			before = at;
			at = this.#next[at]!;
		}
		if (at === NONE) return NONE;
		if (before === NONE) this.#heads[slot] = this.#next[at]!;
		else this.#next[before] = this.#next[at]!;
		return at;
	}

	#slot(hash: number): number {
		return hash & (this.#heads.length - 1);
	}
}
