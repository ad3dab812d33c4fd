import { expect, it } from 'vitest';
import { formatYuan } from './yuan';

it('is exact to the fen', () => {
	expect(formatYuan(123_456, 'zh-CN')).toBe('1,234.56');
	expect(formatYuan(123_450, 'en')).toBe('1,234.50');
	expect(formatYuan(-2_145_600, 'zh-CN')).toBe('−21,456');
	expect(formatYuan(199.6, 'en')).toBe('2');
	expect(formatYuan(-0.4, 'en')).toBe('0');
	expect(formatYuan(0, 'zh-CN')).toBe('0');
	expect(formatYuan(9_007_199_254_740_991, 'en')).toBe('90,071,992,547,409.91');
});

it('[C06] shows a dash for what is unknown', () => {
	expect(formatYuan(null, 'en')).toBe('—');
	expect(formatYuan(NaN, 'en')).toBe('—');
});
