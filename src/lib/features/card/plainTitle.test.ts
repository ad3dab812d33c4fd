import { expect, it } from 'vitest';
import { plainTitle } from './plainTitle';

it.each([
	['应收 元', '应收'],
	['Receivable ¥', 'Receivable'],
	['年成本', '年成本'],
	['“元” 元', '“元”'],
	['元', '元'],
])('%s → %s', (title, plain) => {
	expect(plainTitle(title)).toBe(plain);
});
