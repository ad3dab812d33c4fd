import { expect, test } from 'vitest';
import { guessDelimiter } from './guessDelimiter';

test.each([
	['a\tb\n1,000\t2,000\n', '\t'],
	[',\t(1,200)\n', '\t'],
	['a,b,c\n1,2,3\n', ','],
	['a;b\n1,5;2,5\n3,5;4\n', ';'],
	['标题，含逗号,一次\n客户;金额\n甲;1\n乙;2\n', ';'],
	['"a,b";"c"\n1;2', ';'],
	['日期|客户|金额\n2026-01-05|甲|1,234.50\n2026-01-06|乙|2,000.00\n', '|'],
	['客户,金额\n甲|乙,1\n丙,2\n', ','],
	['只有一列\n1\n2', '\t'],
	['', '\t'],
	['a,b\n'.repeat(20_000), ','],
])('%.30j', (text, delimiter) => {
	expect(guessDelimiter(text)).toBe(delimiter);
});
