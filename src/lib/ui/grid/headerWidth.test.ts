import { expect, it } from 'vitest';
import { headerWidth } from './headerWidth';

it('gives wide signs more room than narrow ones', () => {
	// 20 + 4 × 13, 20 + 15 × 7.5.
	expect(headerWidth('客户经理')).toBe(72);
	expect(headerWidth('Account manager')).toBe(133);
	expect(headerWidth('金额 (元'.slice(0, 5))).toBe(20 + 3 * 13 + 2 * 7.5);
	expect(headerWidth('')).toBe(20);
});
