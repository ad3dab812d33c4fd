import { expect, it } from 'vitest';
import { moneyColumn } from './moneyColumn';

it('takes one unit for the whole column', () => {
	const column = moneyColumn(63_800_000_000, 'zh-CN');
	expect(column.unit).toBe('亿');
	expect([32_000_000_000, 4_800_000_000, -1, null].map((fen) => column.format(fen))).toEqual([
		'3.20',
		'0.48',
		'0.00',
		'—',
	]);
});

it('chooses by the largest amount, whatever its sign', () => {
	expect(moneyColumn(-5_000_000, 'zh-CN').unit).toBe('万');
	expect(moneyColumn(50_000, 'zh-CN').unit).toBe('元');
	expect(moneyColumn(500_000_000, 'en').unit).toBe('¥M');
	expect(moneyColumn(500_000, 'en').format(250_000)).toBe('2.5');
});
