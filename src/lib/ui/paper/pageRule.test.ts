import { expect, test } from 'vitest';
import { counted, cssString } from './pageRule';

test('[OUT-7] the page counts itself, in both languages', () => {
	expect(counted('第 {page} 页，共 {pages} 页')).toBe(
		'"第 " counter(page) " 页，共 " counter(pages) " 页"',
	);
	expect(counted('Page {page} of {pages}')).toBe('"Page " counter(page) " of " counter(pages) ""');
});

test('[OUT-7] a name of a workbook never leaves its quotes', () => {
	expect(cssString('甲"; } body { x: "\\')).toBe('"甲\\"; } body { x: \\"\\\\"');
	expect(cssString('一行\n两行\u0000')).toBe('"一行 两行 "');
});
