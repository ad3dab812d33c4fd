import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDelimited, parseDelimited } from './delimited';
import { guardFormula, unguardFormulas } from './formulaGuard';

const HOSTILE = [
	...['=1+1', '+cmd', '-2+3', '@SUM(A1)', '\tx', '\rx', '＝1', '＋1', '－1', '＠x'],
	...['\nx', '\n=1', '\u0000=1'],
	...["'=1", "''＠x", '=HYPERLINK("http://x","点")', "=1'=2"],
];
const HARMLESS = [
	'甲',
	'-5',
	'-0.07',
	'12%',
	'-12.5%',
	"'s Hof",
	"O'Neill",
	"''",
	"'",
	'',
	'1=1',
	'a-b',
];

describe('[OUT-5] what looks like a formula leaves as a text and comes back as it was', () => {
	test.each(HOSTILE)('%j', (text) => {
		const guarded = guardFormula(text);
		expect(guarded.startsWith("'")).toBe(true);
		const table = parseDelimited(`x,"${guarded.replaceAll('"', '""')}",y\r\n`, ',');
		unguardFormulas(table);
		expect(table.row(0)).toEqual(['x', text, 'y']);
	});

	test.each(HARMLESS)('%j stays as it is', (text) => {
		expect(guardFormula(text)).toBe(text);
		const table = parseDelimited(`=a,"${text}",'=b`, ',');
		unguardFormulas(table);
		expect(table.row(0)).toEqual(['=a', text, '=b']);
	});

	test('any texts: none starts a formula, and each comes back', () => {
		const sign = fc.constantFrom(...'=+-@\t\r\n\0＝＋－＠\'" ,1a甲');
		const text = fc.array(sign, { maxLength: 5 }).map((signs) => signs.join(''));
		fc.assert(
			fc.property(fc.array(text, { minLength: 2, maxLength: 6 }), (cells) => {
				const guarded = cells.map(guardFormula);
				expect(
					guarded.filter((cell) => /^[=+\-@\t\r\n\0＝＋－＠]/.test(cell) && !/^-1+$/.test(cell)),
				).toEqual([]);
				const table = parseDelimited(formatDelimited([guarded], ','), ',');
				unguardFormulas(table);
				expect(table.row(0)).toEqual(cells);
			}),
		);
	});
});
