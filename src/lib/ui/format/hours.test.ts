import { expect, it } from 'vitest';
import { formatHours } from './hours';

it('names the unit', () => {
	expect(formatHours(4623.4, 'zh-CN')).toBe('4,623 小时');
	expect(formatHours(0.75, 'en')).toBe('0.75 h');
	expect(formatHours(null, 'en')).toBe('—');
});
