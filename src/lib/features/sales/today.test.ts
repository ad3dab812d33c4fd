import { expect, it } from 'vitest';
import { dayTyped } from './today';

it('types the local day', () => {
	expect(dayTyped(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});
