import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText } from './plainText';

/** One character more, of a kind that is looked up: the text goes the long way round. */
const LOOKED_UP = '\u3000';

test('a text that needs no look at its characters is what the long way makes of it', () => {
	const unit = fc.constantFrom(...' \'=",-1a~甲ー￥Ａé\u00a0\u200b\u2212🍶');
	fc.assert(
		fc.property(fc.string({ unit, maxLength: 12 }), (text) => {
			expect(plainText(text)).toBe(plainText(`${LOOKED_UP}${text}${LOOKED_UP}`));
		}),
		{ numRuns: 1000 },
	);
});

test.each([
	["'00123", '00123'],
	['="00123"', '00123'],
	[' 12 ', '12'],
	["O'Neil = 1", "O'Neil = 1"],
	['甲 乙', '甲 乙'],
	['１，２３４．５', '1,234.5'],
])('%j is %j', (text, plain) => {
	expect(plainText(text)).toBe(plain);
});
