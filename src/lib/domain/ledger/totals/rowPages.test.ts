import { expect, it } from 'vitest';
import { customerOfKey, customersPerPage, isNumbered, keyOf, monthOfRow } from './rowPages';

it.each([
	[0, 0, false],
	[127, 24_300, true],
	[16_383, 2 ** 17 - 1, true],
	[16_383, 2 ** 17 - 1, false],
])('a key of customer %d, month %d, numbered %s can be read back', (customer, month, numbered) => {
	const key = keyOf(customer, month, numbered);
	expect(customerOfKey(key)).toBe(customer);
	expect(monthOfRow(key)).toBe(month);
	expect(isNumbered(key)).toBe(numbered);
});

it('puts as many customers on a page as have the wanted rows, a power of two, at least one', () => {
	// 4 096 × 50 000 / 1 000 000 = 204.8, but at most 128.
	expect(customersPerPage(1_000_000, 50_000)).toBe(128);
	// 4 096 × 1 000 / 1 000 000 = 4.096.
	expect(customersPerPage(1_000_000, 1000)).toBe(4);
	expect(customersPerPage(1_000_000, 3)).toBe(1);
	expect(customersPerPage(0, 0)).toBe(1);
});
