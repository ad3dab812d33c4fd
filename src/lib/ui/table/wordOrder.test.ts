import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareWords } from './compareWords';
import { wordOrder } from './wordOrder';

const SIGNS = [
	...['常', '州', '阿', '张', '长', '9', '0', '10', '007', 'a', 'A', 'b', 'Z', '〇', '㐀'],
	...[
		' ',
		'-',
		'"',
		'🍶',
		'号',
		'店',
		'é',
		'e\u0301',
		'\u0301',
		'\u202e',
		'\u200d',
		'（',
		'１',
		'ａ',
		'、',
	],
];
const word = fc.array(fc.constantFrom(...SIGNS), { maxLength: 6 }).map((parts) => parts.join(''));

it('[GRID-20] words stand as the language has them, however they are compared', () => {
	fc.assert(
		fc.property(fc.array(word, { minLength: 2, maxLength: 12 }), (words) => {
			const compare = wordOrder(words);
			const pairs = words.flatMap((a) => words.map((b) => [a, b] as const));
			const wrong = pairs.filter(
				([a, b]) => Math.sign(compare(a, b)) !== Math.sign(compareWords(a, b)),
			);
			expect(wrong).toEqual([]);
		}),
		{ numRuns: 400 },
	);
});
it('[GRID-20] numbers in words of any length', () => {
	const words = ['店99999999999999999999', '店100000000000000000000', '店0', '店00', '店'];
	expect(words.toSorted(wordOrder(words))).toEqual(words.toSorted(compareWords));
});
