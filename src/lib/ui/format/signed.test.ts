import { expect, it } from 'vitest';
import { formatCount, formatFixed } from './numbers';
import { formatSigned } from './signed';

const count = (size: number): string => formatCount(size, 'zh-CN');

it('shows which way', () => {
	expect(formatSigned(8, count)).toBe('+8');
	expect(formatSigned(-9, count)).toBe('−9');
	expect(formatSigned(0, count)).toBe('±0');
	expect(formatSigned(-0, count)).toBe('±0');
});

it('is ±0 where rounding leaves nothing', () => {
	expect(formatSigned(-0.001, (size) => formatFixed(size, 'en', 2))).toBe('±0.00');
});

it('[C06] shows a dash for what is unknown', () => {
	expect(formatSigned(null, count)).toBe('—');
	expect(formatSigned(NaN, count)).toBe('—');
});
