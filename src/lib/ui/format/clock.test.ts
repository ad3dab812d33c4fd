import { expect, it } from 'vitest';
import { formatClock, formatMoment } from './clock';

// A local time, so that the test holds in every zone.
const time = new Date(2026, 10, 3, 14, 5).getTime();

it('writes the time of day', () => {
	expect(formatClock(time)).toBe('14:05');
});

it('writes day and time', () => {
	expect(formatMoment(time, 'zh-CN')).toBe('2026-11-03 14:05');
	expect(formatMoment(time, 'en')).toBe('Nov 3, 2026 14:05');
});
