import { expect, it } from 'vitest';
import { headerWidth } from './headerWidth';

it('gives wide signs more room than narrow ones', () => {
	// 20 + 4 × 12, 20 + 15 × 6.4.
	expect(headerWidth('客户经理')).toBe(68);
	expect(headerWidth('Account manager')).toBe(116);
	expect(headerWidth('金额 (元'.slice(0, 5))).toBe(Math.ceil(20 + 3 * 12 + 2 * 6.4));
	expect(headerWidth('')).toBe(20);
});
