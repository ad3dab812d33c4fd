import { expect, test } from 'vitest';
import { dayOf, monthOf, NO_DAY } from '$lib/domain/primitives/day';
import { outRaw } from './outRaw';

test.each([
	[123_456_789_012, 'money', '1234567890.12'],
	[-7, 'money', '-0.07'],
	[674_389_681.589, 'money', '6743896.82'],
	[1500, 'quantity', '1.5'],
	[0.0314159, 'ratio', '0.0314159'],
	[1_234_567, 'count', '1234567'],
	[2.5, 'hours', '2.5'],
	[0.1, 'number', '0.1'],
	[dayOf(monthOf(2026, 2), 28), 'day', '2026-02-28'],
	[dayOf(monthOf(2026, 2), 0), 'day', '2026-02'],
	[NO_DAY, 'day', ''],
	[monthOf(2025, 1), 'month', '2025-01'],
	[1, 'flag', '有'],
	[0, 'flag', '无'],
	['007', 'code', '007'],
	['=1+1 "🍶"', 'text', '=1+1 "🍶"'],
	['没读懂', 'money', '没读懂'],
	[null, 'money', ''],
	[NaN, 'money', ''],
] as const)('[OUT-6] %s of %s is copied as %s', (cell, kind, text) => {
	expect(outRaw(cell, kind, 'zh-CN')).toBe(text);
});
