import { expect, it } from 'vitest';
import { hasHeader } from './hasHeader';

it.each([
	['客户\t地区\r\n甲\t江苏', true],
	['Customer\tWallet share\nA\t40%', true],
	['客户\t地区', false],
	['甲\n乙', false],
	['甲\t12\n乙\t13', false],
	['客户\n甲\t江苏', false],
	['', false],
])('%j has a header: %s', (text, expected) => {
	expect(hasHeader(text)).toBe(expected);
});
