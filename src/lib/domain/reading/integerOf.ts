import type { WrittenNumber } from './readNumber';

/** A written number as a whole number of small units, rounded half away from zero. */
export interface Whole {
	readonly value: number;
	/** Did rounding change it? */
	readonly rounded: boolean;
	/** Rounded − exact, in those units; |moved| ≤ 0.5. */
	readonly moved: number;
}

const ZERO = 48;
const HALF = 5;
/** Every whole number of at most this many digits is exact in a double. */
export const EXACT_DIGITS = 15;

/**
 * The written number times 10^`scale` (2: yuan → fen) as a whole number, digit by digit and without a
 * float in between; null when it is too large to be exact.
 */
export function integerOf(written: WrittenNumber, scale: number): Whole | null {
	const digits = written.digits.replace(/^0+/, '');
	if (digits === '') return { value: 0, rounded: false, moved: 0 };
	const kept = digits.length + written.power + scale;
	if (kept > EXACT_DIGITS) return null;
	let value = 0;
	for (let i = 0; i < kept; i++) value = value * 10 + digitAt(digits, i);
	const up = digitAt(digits, kept) >= HALF;
	const cut = fractionFrom(digits, kept);
	const moved = cut === 0 ? 0 : up ? 1 - cut : -cut;
	if (up) value++;
	return {
		value: written.negative && value !== 0 ? -value : value,
		rounded: moved !== 0,
		moved: written.negative && moved !== 0 ? -moved : moved,
	};
}

/** Before and after the digits stand zeros. */
const digitAt = (digits: string, place: number): number =>
	place >= 0 && place < digits.length ? digits.charCodeAt(place) - ZERO : 0;

/** The digits from `kept` on, read after a written point. */
const fractionFrom = (digits: string, kept: number): number =>
	kept >= digits.length
		? 0
		: Number(`0.${'0'.repeat(Math.max(0, -kept))}${digits.slice(Math.max(0, kept))}`);
