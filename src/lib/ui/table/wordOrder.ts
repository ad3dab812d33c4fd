import { compareWords } from './compareWords';

type Compare = (a: string, b: string) => number;

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;
const ZERO = 0x30;
const NINE = 0x39;
/** What a sign counts that has to be compared by the rules of the language. */
const OTHER = 0;
const DIGIT = 1;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/**
 * `compareWords` for words that are to be compared again and again, several times as fast: Chinese
 * signs, plain letters and digits are ranked once, and most words differ in one of them. A word with
 * any other sign before that place, or right after it (an accent belongs to the sign before it), is
 * compared by the language itself.
 */
export function wordOrder(words: readonly string[]): Compare {
	const ranks = ranksOf(words);
	const rankAt = (word: string, at: number): number => ranks[word.charCodeAt(at)] ?? OTHER;
	const settled = (word: string, at: number): boolean =>
		at >= word.length || rankAt(word, at) !== OTHER;
	return (a, b) => {
		let [i, j] = [0, 0];
		for (;;) {
			if (i >= a.length || j >= b.length) {
				// One is the beginning of the other, or they differ in width and case alone.
				const [rest, at] = i < a.length ? [a, i] : [b, j];
				if (at >= rest.length || !settled(rest, at) || !settled(rest, at + 1))
					return compareWords(a, b);
				return i < a.length ? 1 : -1;
			}
			const [one, other] = [rankAt(a, i), rankAt(b, j)];
			if (one === OTHER || other === OTHER) return compareWords(a, b);
			if (one === DIGIT && other === DIGIT) {
				const [from, to] = [endOfDigits(a, i), endOfDigits(b, j)];
				const difference = compareDigits(a, i, from, b, j, to);
				if (difference !== 0)
					return settled(a, from) && settled(b, to) ? difference : compareWords(a, b);
				[i, j] = [from, to];
			} else if (one !== other) {
				return settled(a, i + 1) && settled(b, j + 1) ? one - other : compareWords(a, b);
			} else {
				i++;
				j++;
			}
		}
	};
}

/** By code unit: 0 where the language decides, 1 for a digit; letters, whatever their case, and Chinese signs as they stand. */
function ranksOf(words: readonly string[]): Int32Array {
	const ranks = new Int32Array(LAST_HAN + 1);
	ranks.fill(DIGIT, ZERO, NINE + 1);
	const there = new Set(LETTERS);
	for (const word of words) {
		for (let at = 0; at < word.length; at++) {
			const code = word.charCodeAt(at);
			if (code >= FIRST_HAN && code <= LAST_HAN) there.add(word[at]!);
		}
	}
	[...there].sort(compareWords).forEach((sign, place) => {
		ranks[sign.charCodeAt(0)] = ranks[sign.toUpperCase().charCodeAt(0)] = DIGIT + 1 + place;
	});
	return ranks;
}

function endOfDigits(word: string, from: number): number {
	let at = from;
	while (at < word.length && word.charCodeAt(at) >= ZERO && word.charCodeAt(at) <= NINE) at++;
	return at;
}

/** Whole numbers of any length; zeros before them count nothing. */
function compareDigits(
	a: string,
	fromA: number,
	toA: number,
	b: string,
	fromB: number,
	toB: number,
): number {
	let [i, j] = [fromA, fromB];
	while (i < toA && a.charCodeAt(i) === ZERO) i++;
	while (j < toB && b.charCodeAt(j) === ZERO) j++;
	if (toA - i !== toB - j) return toA - i - (toB - j);
	while (i < toA && a.charCodeAt(i) === b.charCodeAt(j)) {
		i++;
		j++;
	}
	return i === toA ? 0 : a.charCodeAt(i) - b.charCodeAt(j);
}
