const DIGIT_0 = 48;
const DIGIT_9 = 57;
const LETTER_A = 65;
const LETTER_N = 78;
const LETTER_O = 79;
const LETTER_Z = 90;

/** A digit, or a capital other than N: what most codes and numbers of orders start with, and no word for nobody. */
export const isPlainStart = (c: number): boolean =>
	(c >= DIGIT_0 && c <= DIGIT_9) ||
	(c >= LETTER_O && c <= LETTER_Z) ||
	(c >= LETTER_A && c < LETTER_N);
