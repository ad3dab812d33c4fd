import type { Steps } from '$lib/domain/primitives/steps';

const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;
const DIGIT_MASK = DIGITS - 1;
const WORD_BITS = 32;
const SIGN = 2 ** (WORD_BITS - 1);
/** Passes over a word of 32 bits. */
const SHIFTS = [0, DIGIT_BITS, 2 * DIGIT_BITS] as const;

type Order = Int32Array<ArrayBuffer>;

/**
 * `rows` by the value that stands at the same place, ties as they stand: a radix order, one step a
 * pass. No value is NaN; 0 and −0 are one value. Both arrays are left as they are.
 */
export function* radixOrder(
	values: Float64Array,
	rows: Int32Array<ArrayBuffer>,
	descending: boolean,
): Steps<Order> {
	const { length } = values;
	const low = new Uint32Array(length);
	const high = new Uint32Array(length);
	split(values, low, high, descending);
	yield 0.2;
	let places: Order = new Int32Array(length);
	for (let place = 0; place < length; place++) places[place] = place;
	for (const [half, words] of [low, high].entries()) {
		for (const [pass, shift] of SHIFTS.entries()) {
			places = byDigit(words, shift, places);
			yield (1 + half * SHIFTS.length + pass) / (2 + 2 * SHIFTS.length);
		}
	}
	const order = new Int32Array(length);
	for (let place = 0; place < length; place++) order[place] = rows[places[place]!]!;
	return order;
}

/** The bits of each number, turned so that they rise as it rises (or falls). */
function split(
	values: Float64Array,
	low: Uint32Array,
	high: Uint32Array,
	descending: boolean,
): void {
	const turned = descending ? -1 : 0;
	const one = new Float64Array(1);
	const bits = new Uint32Array(one.buffer);
	for (let place = 0; place < values.length; place++) {
		// −0 becomes 0.
		one[0] = values[place]! + 0;
		const sign = bits[1]! >= SIGN;
		low[place] = (sign ? ~bits[0]! : bits[0]!) ^ turned;
		high[place] = (sign ? ~bits[1]! : bits[1]! ^ SIGN) ^ turned;
	}
}

/** Stable by one digit; a digit that is the same for all costs a look alone. */
function byDigit(words: Uint32Array, shift: number, places: Order): Order {
	const starts = new Int32Array(DIGITS);
	for (let place = 0; place < words.length; place++)
		starts[(words[place]! >>> shift) & DIGIT_MASK]!++;
	if (words.length === 0 || starts[(words[0]! >>> shift) & DIGIT_MASK] === words.length)
		return places;
	let start = 0;
	for (let digit = 0; digit < DIGITS; digit++) {
		const count = starts[digit]!;
		starts[digit] = start;
		start += count;
	}
	const sorted = new Int32Array(places.length);
	for (let at = 0; at < places.length; at++) {
		const place = places[at]!;
		sorted[starts[(words[place]! >>> shift) & DIGIT_MASK]!++] = place;
	}
	return sorted;
}
