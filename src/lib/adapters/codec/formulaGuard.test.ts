import { describe, expect, test } from 'vitest';
import { parseDelimited } from './delimited';
import { guardFormula, unguardFormulas } from './formulaGuard';

const HOSTILE = [
	...['=1+1', '+cmd', '-2+3', '@SUM(A1)', '\tx', '\rx', '＝1', '＋1', '－1', '＠x'],
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
});
