import { expect, it } from 'vitest';
import { NO_DAY, NO_MONTH, dayOf, monthOf } from '$lib/domain/primitives/day';
import { formatDay, formatMonth } from './calendar';

it('writes months', () => {
	expect(formatMonth(monthOf(2026, 10), 'zh-CN')).toBe('2026-10');
	expect(formatMonth(monthOf(2026, 10), 'en')).toBe('Oct 2026');
	expect(formatMonth(monthOf(2026, 1), 'en')).toBe('Jan 2026');
	expect(formatMonth(monthOf(0, 1), 'zh-CN')).toBe('1月');
	expect(formatMonth(monthOf(0, 12), 'en')).toBe('Dec');
});

it('writes days, and months where the day is unknown', () => {
	expect(formatDay(dayOf(monthOf(2026, 10), 31), 'zh-CN')).toBe('2026-10-31');
	expect(formatDay(dayOf(monthOf(2026, 10), 31), 'en')).toBe('Oct 31, 2026');
	expect(formatDay(dayOf(monthOf(2026, 2), 0), 'en')).toBe('Feb 2026');
});

it('[C06] shows a dash for what is unknown', () => {
	expect(formatMonth(NO_MONTH, 'zh-CN')).toBe('—');
	expect(formatMonth(null, 'en')).toBe('—');
	expect(formatDay(NO_DAY, 'zh-CN')).toBe('—');
});
