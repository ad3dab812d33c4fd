import { expect, test } from 'vitest';
import { typedText } from './typedText';

test('a day without its year is one of this year', () => {
	expect(typedText('date', '11/3', 2026)).toBe('2026-11-03');
	expect(typedText('date', '3月5日', 2026)).toBe('2026-03-05');
	expect(typedText('date', '2025/11/3', 2026)).toBe('2025/11/3');
	expect(typedText('date', '13/32', 2026)).toBe('13/32');
	expect(typedText('date', '2/29', 2026)).toBe('2/29');
	expect(typedText('date', '2/29', 2028)).toBe('2028-02-29');
	expect(typedText('date', '', 2026)).toBe('');
});

test('a sum is worked out where numbers stand, and a text anywhere else', () => {
	expect(typedText('amount', '=1000*3+50', 2026)).toBe('3050');
	expect(typedText('quantity', '=12*6', 2026)).toBe('72');
	expect(typedText('amount', '=F3*2', 2026)).toBe('=F3*2');
	expect(typedText('amount', '1.2万', 2026)).toBe('1.2万');
	expect(typedText('customer', '=1+1', 2026)).toBe('=1+1');
});
