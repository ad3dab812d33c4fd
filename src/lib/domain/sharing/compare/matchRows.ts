import type { Steps } from '../../primitives/steps';
import { COMPARED_PER_STEP, type SideRows } from './sideRows';

/** What makes two rows alike, and a hash that alike rows have in common, of the rows they stand on. */
export interface Likeness {
	readonly hash: (side: SideRows) => number;
	readonly alike: (mine: SideRows, theirs: SideRows) => boolean;
}

export interface Matched {
	/** Rows that found each other, in the order of theirs. */
	readonly mine: Int32Array;
	readonly theirs: Int32Array;
	/** Rows that found none. */
	readonly left: Int32Array;
	readonly over: Int32Array;
}

/**
 * Every row of theirs with the first row of mine that is like it and not yet taken. Rows rise; a
 * chained table over mine, so that a million rows need two arrays and no object each.
 */
export function* matchRows(
	mine: SideRows,
	own: Int32Array,
	theirs: SideRows,
	others: Int32Array,
	{ hash, alike }: Likeness,
): Steps<Matched> {
	const heads = new Int32Array(2 ** Math.ceil(Math.log2(own.length * 2 + 1))).fill(NONE);
	const next = new Int32Array(own.length).fill(NONE);
	const mask = heads.length - 1;
	// From the end, so that of like rows the first is met first.
	for (let at = own.length - 1; at >= 0; at--) {
		const slot = hash(mine.to(own[at]!)) & mask;
		next[at] = heads[slot]!;
		heads[slot] = at;
		if (at % COMPARED_PER_STEP === 0) yield INDEXED;
	}
	const taken = new Uint8Array(own.length);
	const partner = new Int32Array(others.length).fill(NONE);
	let pairs = 0;
	for (let other = 0; other < others.length; other++) {
		const slot = hash(theirs.to(others[other]!)) & mask;
		let before = NONE;
		let at = heads[slot]!;
		while (at !== NONE && !alike(mine.to(own[at]!), theirs)) {
			before = at;
			at = next[at]!;
		}
		if (at !== NONE) {
			taken[at] = 1;
			partner[other] = own[at]!;
			pairs++;
			if (before === NONE) heads[slot] = next[at]!;
			else next[before] = next[at]!;
		}
		if (other % COMPARED_PER_STEP === 0) yield INDEXED + (other / others.length) * (1 - INDEXED);
	}
	return {
		mine: partner.filter((row) => row !== NONE),
		theirs: others.filter((_, other) => partner[other] !== NONE),
		left: pairs === 0 ? own : own.filter((_, at) => taken[at] === 0),
		over: pairs === 0 ? others : others.filter((_, other) => partner[other] === NONE),
	};
}

const NONE = -1;
/** Part of the work that indexing mine is. */
const INDEXED = 0.4;
