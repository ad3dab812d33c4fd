/** Bits of one pass over a word: three passes cover its 32. */
const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;
const DIGIT_MASK = DIGITS - 1;
const PASSES = 3;
const WORD_BITS = 32;
const WORD = 2 ** WORD_BITS;
const SIGN = 2 ** (WORD_BITS - 1);

/** Up to this many, comparing is cheaper than counting digits. */
const FEW = 192;

type Codes = Int32Array<ArrayBuffer>;
/** One 32-bit half of the numbers of these codes, turned so that it rises as the number falls. */
type WordsOf = (codes: Int32Array) => Uint32Array<ArrayBuffer>;

/** Both halves; `high` is null where it is the same for all. */
interface Words {
	readonly low: WordsOf;
	readonly high: WordsOf | null;
}

/**
 * The codes of `subset` by their value, largest first, ties by rank (smallest first).
 * A radix order over typed arrays, because comparing costs four times as much at 50 000.
 * `values` and `rank` are by code; no value is NaN; 0 and −0 are one value.
 */
export function orderDescending(
	values: Float64Array,
	subset: Int32Array,
	rank: Int32Array,
): Int32Array {
	if (subset.length <= FEW) return orderFew(values, subset, rank);
	const { low, high } = wholeWords(values, subset) ?? doubleWords(values);
	const byLow = byWord(low, subset.slice());
	const codes = high === null ? byLow : byWord(high, byLow);
	breakTies(values, codes, rank);
	return codes;
}

/** Stable; passes in which all have the same digit are left out. */
function byWord(wordsOf: WordsOf, codes: Codes): Codes {
	let from = codes;
	let words = wordsOf(codes);
	let to = new Int32Array(codes.length);
	let wordsTo = new Uint32Array(codes.length);
	const counts = new Int32Array(PASSES * DIGITS);
	const { length } = words;
	// Digits are written out: a bundle makes variables of constants, asked for at every step.
	for (let k = 0; k < length; k++) {
		const word = words[k]!;
		counts[word & 2047]!++;
		counts[2048 + ((word >>> 11) & 2047)]!++;
		counts[4096 + (word >>> 22)]!++;
	}
	for (let pass = 0; pass < PASSES; pass++) {
		const shift = pass * DIGIT_BITS;
		const places = counts.subarray(pass * DIGITS, (pass + 1) * DIGITS);
		if (places[(words[0]! >>> shift) & DIGIT_MASK] === length) continue;
		startsOf(places);
		for (let k = 0; k < length; k++) {
			const word = words[k]!;
			const place = places[(word >>> shift) & 2047]!++;
			wordsTo[place] = word;
			to[place] = from[k]!;
		}
		[from, to] = [to, from];
		[words, wordsTo] = [wordsTo, words];
	}
	return from;
}

/** Counts become the place where each digit begins. */
function startsOf(counts: Int32Array): void {
	let start = 0;
	for (let digit = 0; digit < counts.length; digit++) {
		const count = counts[digit]!;
		counts[digit] = start;
		start += count;
	}
}

/** Whole numbers by their distance from the largest: few passes, for few of its bits are used. */
function wholeWords(values: Float64Array, subset: Int32Array): Words | null {
	let least = Infinity;
	let most = -Infinity;
	for (let k = 0; k < subset.length; k++) {
		const value = values[subset[k]!]!;
		if (value !== Math.floor(value)) return null;
		if (value < least) least = value;
		if (value > most) most = value;
	}
	if (!Number.isSafeInteger(most - least)) return null;
	const words =
		(half: (distance: number) => number): WordsOf =>
		(codes) => {
			const all = new Uint32Array(codes.length);
			for (let k = 0; k < codes.length; k++) all[k] = half(most - values[codes[k]!]!);
			return all;
		};
	const low = words((distance) => distance >>> 0);
	return { low, high: most - least < WORD ? null : words((distance) => distance / WORD) };
}

/** Any numbers by their bits: those of negative ones already rise as the value falls. */
function doubleWords(values: Float64Array): Words {
	const bits = new Uint32Array(values.buffer, values.byteOffset, values.length * 2);
	const words =
		(half: 0 | 1): WordsOf =>
		(codes) => {
			const all = new Uint32Array(codes.length);
			for (let k = 0; k < codes.length; k++) {
				const at = 2 * codes[k]!;
				const high = bits[at + 1]!;
				// −0 has the sign alone; it is 0.
				const zero = high === SIGN && bits[at] === 0;
				const word = zero && half === 1 ? 0 : bits[at + half]!;
				const falls = zero || high < SIGN;
				all[k] = falls ? word ^ (half === 1 ? SIGN - 1 : -1) : word;
			}
			return all;
		};
	return { low: words(0), high: words(1) };
}

/** Equal values stand together: each such stretch is put in rank order. */
function breakTies(values: Float64Array, codes: Int32Array, rank: Int32Array): void {
	for (let from = 0; from < codes.length;) {
		const value = values[codes[from]!]!;
		let to = from + 1;
		while (to < codes.length && values[codes[to]!] === value) to++;
		if (to - from > FEW) codes.set(byRank(codes.subarray(from, to), rank), from);
		else insertByRank(codes, from, to, rank);
		from = to;
	}
}

/** In place: most stretches are of two or three. */
function insertByRank(codes: Int32Array, from: number, to: number, rank: Int32Array): void {
	for (let k = from + 1; k < to; k++) {
		const code = codes[k]!;
		let place = k;
		while (place > from && rank[codes[place - 1]!]! > rank[code]!) {
			codes[place] = codes[place - 1]!;
			place--;
		}
		codes[place] = code;
	}
}

function byRank(tied: Int32Array, rank: Int32Array): Int32Array {
	// Codes are kept one higher, so that 0 is an empty place.
	const places = new Int32Array(rank.length);
	for (let k = 0; k < tied.length; k++) places[rank[tied[k]!]!] = tied[k]! + 1;
	return places.filter((code) => code !== 0).map((code) => code - 1);
}

function orderFew(values: Float64Array, subset: Int32Array, rank: Int32Array): Int32Array {
	return subset.slice().sort((a, b) => values[b]! - values[a]! || rank[a]! - rank[b]!);
}
