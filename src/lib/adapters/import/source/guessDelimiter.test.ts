import { expect, test } from 'vitest';
import { guessDelimiter } from './guessDelimiter';

test.each([
	['a\tb\n1,000\t2,000\n', '\t'],
	[',\t(1,200)\n', '\t'],
	['a,b,c\n1,2,3\n', ','],
	['a;b\n1,5;2,5\n3,5;4\n', ';'],
	['标题，含逗号,一次\n客户;金额\n甲;1\n乙;2\n', ';'],
	['"a,b";"c"\n1;2', ';'],
	['只有一列\n1\n2', '\t'],
	['', '\t'],
	['a,b\n'.repeat(20_000), ','],
])('%.30j', (text, delimiter) => {
	expect(guessDelimiter(text)).toBe(delimiter);
});
