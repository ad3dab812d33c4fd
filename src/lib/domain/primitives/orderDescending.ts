/** Bits of one pass: six of them cover the 64 bits of a number. */
const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;
const DIGIT_MASK = DIGITS - 1;
const PASSES = 6;
const SIGN = 0x80000000;
const WORD_BITS = 32;

/** Up to this many, comparing is cheaper than counting digits. */
const FEW = 192;

/** Place of the lowest bit of each pass's digit, counted in its word; pass 2 lies across both. */
const LOW_SHIFT = 2 * DIGIT_BITS;
const HIGH_SHIFT = 3 * DIGIT_BITS - WORD_BITS;

function digitOf(pass: number, low: number, high: number): number {
	switch (pass) {
		case 0:
			return low & DIGIT_MASK;
		case 1:
			return (low >>> DIGIT_BITS) & DIGIT_MASK;
		case 2:
			return ((low >>> LOW_SHIFT) | (high << (WORD_BITS - LOW_SHIFT))) & DIGIT_MASK;
		case 3:
			return (high >>> HIGH_SHIFT) & DIGIT_MASK;
		case 4:
			return (high >>> (HIGH_SHIFT + DIGIT_BITS)) & DIGIT_MASK;
		default:
			return high >>> (HIGH_SHIFT + 2 * DIGIT_BITS);
	}
}

/**
 * The codes of `subset` by their value, largest first, ties by rank (smallest first).
 * A stable radix order over typed arrays, because comparing costs four times as much at 50 000.
 * `values` and `rank` are by code; no value is NaN; 0 and −0 are one value.
 */
export function orderDescending(
	values: Float64Array,
	subset: Int32Array,
	rank: Int32Array,
): Int32Array {
	const size = subset.length;
	if (size <= FEW) return orderFew(values, subset, rank);
	const bits = new Uint32Array(values.buffer, values.byteOffset, values.length * 2);
	const counts = new Uint32Array(PASSES * DIGITS);
	let codes = inRankOrder(subset, rank);
	let lows = new Uint32Array(size);
	let highs = new Uint32Array(size);
	for (let i = 0; i < size; i++) {
		const at = codes[i]! * 2;
		let low = bits[at]!;
		let high = bits[at + 1]!;
		if (high === SIGN && low === 0) high = 0;
		// Bits of negative numbers already rise as the value falls; those of the others are turned round.
		if ((high & SIGN) === 0) {
			high = ~high & ~SIGN;
			low = ~low;
		}
		lows[i] = low;
		highs[i] = high;
		low >>>= 0;
		high >>>= 0;
		for (let pass = 0; pass < PASSES; pass++) {
			counts[pass * DIGITS + digitOf(pass, low, high)]!++;
		}
	}
	let codesTo = new Int32Array(size);
	let lowsTo = new Uint32Array(size);
	let highsTo = new Uint32Array(size);
	for (let pass = 0; pass < PASSES; pass++) {
		const places = counts.subarray(pass * DIGITS, (pass + 1) * DIGITS);
		// One value only: the pass would move nothing.
		if (places[digitOf(pass, lows[0]!, highs[0]!)] === size) continue;
		startsOf(places);
		for (let i = 0; i < size; i++) {
			const low = lows[i]!;
			const high = highs[i]!;
			const digit = digitOf(pass, low, high);
			const place = places[digit]!;
			places[digit] = place + 1;
			lowsTo[place] = low;
			highsTo[place] = high;
			codesTo[place] = codes[i]!;
		}
		[codes, codesTo] = [codesTo, codes];
		[lows, lowsTo] = [lowsTo, lows];
		[highs, highsTo] = [highsTo, highs];
	}
	return codes;
}

function orderFew(values: Float64Array, subset: Int32Array, rank: Int32Array): Int32Array {
	return subset.slice().sort((a, b) => values[b]! - values[a]! || rank[a]! - rank[b]!);
}

function inRankOrder(subset: Int32Array, rank: Int32Array): Int32Array<ArrayBuffer> {
	// Codes are kept one higher, so that 0 is an empty place.
	const places = new Int32Array(rank.length);
	for (let i = 0; i < subset.length; i++) {
		const code = subset[i]!;
		places[rank[code]!] = code + 1;
	}
	const ordered = new Int32Array(subset.length);
	let filled = 0;
	for (let place = 0; place < places.length; place++) {
		const code = places[place]!;
		if (code !== 0) ordered[filled++] = code - 1;
	}
	return ordered;
}

/** Counts become the place where each digit begins. */
function startsOf(counts: Uint32Array): void {
	let start = 0;
	for (let digit = 0; digit < counts.length; digit++) {
		const count = counts[digit]!;
		counts[digit] = start;
		start += count;
	}
}
