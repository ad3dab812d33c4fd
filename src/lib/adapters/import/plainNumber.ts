import { EXACT_DIGITS } from '$lib/domain/reading/integerOf';

const ZERO = 48;
const NINE = 57;
const MINUS = 45;
const POINT = 46;
const COMMA = 44;
const HALF = 5;
const GROUP = 3;
/** No digit has been cut off yet. */
const UNDECIDED = -1;

/**
 * The fast road for `1234.5`, `-1,234.50`: reads a plain decimal where it stands, digit by digit.
 * Everything else is left to the grammar of `domain/reading`, with which it agrees to the fen.
 */
export class PlainNumber {
	/** The last number read, in units of 10^−`power`. */
	value = 0;
	/** Rounded − exact, in those units; 0 when nothing was cut off. */
	moved = 0;
	/** Had the last number commas between its thousands? */
	grouped = false;
	readonly #power: number;

	/** power: 2 for yuan → fen, 6 for 万元 → fen, 3 for pieces → thousandths. */
	constructor(power: number) {
		this.#power = power;
	}

	/** False: not plain. */
	read(text: string, from: number, to: number): boolean {
		const negative = text.charCodeAt(from) === MINUS;
		const start = negative ? from + 1 : from;
		let value = 0;
		let digits = 0;
		let group = 0;
		let groups = false;
		let i = start;
		for (; i < to; i++) {
			const c = text.charCodeAt(i);
			if (c >= ZERO && c <= NINE) {
				value = value * 10 + c - ZERO;
				digits++;
				group++;
			} else if (c === COMMA) {
				if (groups ? group !== GROUP : group === 0 || group > GROUP) return false;
				groups = true;
				group = 0;
			} else break;
		}
		this.grouped = groups;
		if (digits === 0 || (groups && group !== GROUP)) return false;
		if (digits + this.#power > EXACT_DIGITS) return false;
		if (i < to && text.charCodeAt(i) !== POINT) return false;
		return this.#fraction(text, i + 1, to, value, negative);
	}

	#fraction(text: string, from: number, to: number, whole: number, negative: boolean): boolean {
		if (to - from > EXACT_DIGITS) return false;
		let value = whole;
		let left = this.#power;
		let cut = 0;
		let cutScale = 1;
		let up = UNDECIDED;
		for (let i = from; i < to; i++) {
			const digit = text.charCodeAt(i) - ZERO;
			if (!(digit >= 0 && digit <= 9)) return false;
			if (left > 0) {
				value = value * 10 + digit;
				left--;
			} else {
				if (up === UNDECIDED) up = digit >= HALF ? 1 : 0;
				cut = cut * 10 + digit;
				cutScale *= 10;
			}
		}
		for (; left > 0; left--) value *= 10;
		const moved = cut === 0 ? 0 : up === 1 ? 1 - cut / cutScale : -cut / cutScale;
		if (up === 1) value++;
		this.value = negative && value !== 0 ? -value : value;
		this.moved = negative && moved !== 0 ? -moved : moved;
		return true;
	}
}
