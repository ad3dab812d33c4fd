import { describe, expect, it } from 'vitest';
import { formatPercent } from './percent';

describe('percent', () => {
	it('is as short as it can be in sentences', () => {
		expect(formatPercent(0.72, 'zh-CN')).toBe('72%');
		expect(formatPercent(0.501, 'en')).toBe('50.1%');
		expect(formatPercent(1, 'en')).toBe('100%');
	});

	it('lines up in columns', () => {
		expect(formatPercent(0.21, 'zh-CN', 1)).toBe('21.0%');
	});

	it('rounds the decimal text, not the binary noise', () => {
		// 0.0115 × 100 is 1.15 in decimal, which rounds to 1.2; the float product is 1.1499999999999999.
		expect(formatPercent(0.0115, 'en', 1)).toBe('1.2%');
	});

	it('has a true minus and knows the unknown', () => {
		expect(formatPercent(-0.039, 'zh-CN', 1)).toBe('−3.9%');
		expect(formatPercent(null, 'zh-CN')).toBe('—');
		expect(formatPercent(NaN, 'zh-CN', 1)).toBe('—');
	});
});
