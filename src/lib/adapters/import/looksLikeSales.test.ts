import { describe, expect, test } from 'vitest';
import { looksLikeSales } from './looksLikeSales';

describe('looksLikeSales', () => {
	test.each([
		['日期\t客户\t金额\n2026-01\t甲\t1', true],
		['2026年出货\n单位：万元\n经销商\t1月\t2月\n甲\t1\t2', true],
		['customer,amount\na,1', true],
		['1\t2\n3\t4', false],
		['甲\t2026-01\t5', false],
		['客户\t金额', false],
		['客户\t备注\n甲\tx', false],
		['', false],
	])('%j: %s', (text, expected) => {
		expect(looksLikeSales(text)).toBe(expected);
	});
});
