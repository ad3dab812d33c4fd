import { describe, expect, it } from 'vitest';
import { formatMoney, formatMoneyShort } from './money';

const yuan = (value: number): number => value * 100;

describe('short money', () => {
	it.each([
		[638_000_000, '6.38 亿', '¥638M'],
		[12_270_000, '1,227 万', '¥12.3M'],
		[2_653_000, '265.3 万', '¥2.65M'],
		[860_000, '86 万', '¥860K'],
		[8_640, '8,640', '¥8.6K'],
		[120, '120', '¥120'],
		[0, '0', '¥0'],
		[1_240_797_410, '12.41 亿', '¥1.24B'],
	])('%d yuan', (value, zh, en) => {
		expect(formatMoneyShort(yuan(value), 'zh-CN')).toBe(zh);
		expect(formatMoneyShort(yuan(value), 'en')).toBe(en);
	});

	it('takes the next unit when rounding fills it', () => {
		expect(formatMoneyShort(yuan(99_999_600), 'zh-CN')).toBe('1 亿');
		expect(formatMoneyShort(yuan(99_994_000), 'zh-CN')).toBe('9,999 万');
		expect(formatMoneyShort(yuan(9_999.6), 'zh-CN')).toBe('1 万');
		expect(formatMoneyShort(yuan(999_999), 'en')).toBe('¥1M');
	});

	it('puts the sign before everything', () => {
		expect(formatMoneyShort(yuan(-21_456), 'zh-CN')).toBe('−2.1 万');
		expect(formatMoneyShort(yuan(-21_456), 'en')).toBe('−¥21.5K');
		expect(formatMoneyShort(-1, 'zh-CN')).toBe('0');
	});

	it('names yuan in sentences', () => {
		expect(formatMoney(yuan(12_270_000), 'zh-CN')).toBe('1,227 万元');
		expect(formatMoney(yuan(8_640), 'zh-CN')).toBe('8,640 元');
		expect(formatMoney(yuan(8_640), 'en')).toBe('¥8.6K');
	});

	it('[C06] shows a dash for what is unknown', () => {
		expect(formatMoney(null, 'zh-CN')).toBe('—');
		expect(formatMoney(NaN, 'en')).toBe('—');
	});
});
