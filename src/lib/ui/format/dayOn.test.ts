import { expect, test } from 'vitest';
import { dayOf, monthOf } from '$lib/domain/primitives/day';
import { dayOn } from './dayOn';

test("a minute after and before midnight are the planner's own days, the leap day too", () => {
	expect(dayOn(new Date(2026, 0, 1, 0, 1))).toBe(dayOf(monthOf(2026, 1), 1));
	expect(dayOn(new Date(2025, 11, 31, 23, 59))).toBe(dayOf(monthOf(2025, 12), 31));
	expect(dayOn(new Date(2028, 1, 29, 12))).toBe(dayOf(monthOf(2028, 2), 29));
});
