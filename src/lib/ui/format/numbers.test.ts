import { describe, expect, it } from 'vitest';
import { formatCount, formatDigits, formatFixed, formatFte, formatNumber } from './numbers';

describe('figures', () => {
	it('separates thousands and rounds', () => {
		expect(formatCount(18_432, 'zh-CN')).toBe('18,432');
		expect(formatNumber(1234.567, 'en')).toBe('1,234.57');
		expect(formatNumber(1.5, 'zh-CN')).toBe('1.5');
		expect(formatFte(3.6, 'zh-CN')).toBe('3.60');
	});

	it('writes a true minus', () => {
		expect(formatFixed(-1234.5, 'zh-CN', 1)).toBe('−1,234.5');
	});

	it('never writes minus nothing', () => {
		expect(formatFixed(-0.004, 'zh-CN', 2)).toBe('0.00');
		expect(formatCount(-0, 'en')).toBe('0');
	});

	it('[C06] shows a dash for what is unknown', () => {
		for (const value of [null, NaN, Infinity, -Infinity])
			expect(formatCount(value, 'en')).toBe('—');
		expect(formatDigits(undefined as unknown as number, 'zh-CN', 0, 2)).toBe('—');
	});
});
