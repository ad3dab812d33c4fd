import { expect, test } from 'vitest';
import { dayOf, monthOf } from '../domain/primitives/day';
import { dayOn } from './dayOn';

test("a minute after and before midnight are the planner's own days, the leap day too", () => {
	const at = (...parts: [number, number, number, number, number]): number =>
		new Date(...parts).getTime();
	expect(dayOn(at(2026, 0, 1, 0, 1))).toBe(dayOf(monthOf(2026, 1), 1));
	expect(dayOn(at(2025, 11, 31, 23, 59))).toBe(dayOf(monthOf(2025, 12), 31));
	expect(dayOn(at(2028, 1, 29, 12, 0))).toBe(dayOf(monthOf(2028, 2), 29));
});
