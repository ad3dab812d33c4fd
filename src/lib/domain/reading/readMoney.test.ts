import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMoney } from './readMoney';
import { readQuantity } from './readQuantity';
import { readRatio } from './readRatio';

const fen = (text: string, unitPower = 0): number | string => {
	const read = readMoney(text, unitPower);
	return read.ok ? read.value.fen : read.reason.key;
};

describe('readMoney', () => {
	test.each([
		// A05: currencies, separators, full width, invisible characters
		['¥ 1,234.50', 123_450],
		['￥1，234.50', 123_450],
		['CNY 1234.5', 123_450],
		['1234.5 RMB', 123_450],
		['1,234.50元', 123_450],
		['人民币1234.50元', 123_450],
		['1,234.50\u00a0', 123_450],
		['\u200b1234.5', 123_450],
		['１，２３４．５', 123_450],
		['1 234.50', 123_450],
		["'1234.5", 123_450],
		['+12', 1200],
		['.5', 50],
		['5.', 500],
		['007', 700],
		['1e5', 10_000_000],
		['1.2E+05', 12_000_000],
		['1e-2', 1],
		['0', 0],
		['-0', 0],
		// A06: negatives
		['(1,200)', -120_000],
		['（1,200）', -120_000],
		['(1,200.00)元', -120_000],
		['(1,200) RMB', -120_000],
		['-1,200', -120_000],
		['−1,200', -120_000],
		['1,200-', -120_000],
		['△1,200', -120_000],
		['¥-1,200', -120_000],
		['-¥1,200.00元', -120_000],
		// A07: units of the cell
		['3.5万', 3_500_000],
		['1.2亿', 12_000_000_000],
		['120万元', 120_000_000],
		['0.00001万', 10],
		['3千', 300_000],
	])('[A05] [A06] [A07] [A08] %s is %d fen', (text, value) => {
		expect(fen(text)).toBe(value);
		expect(Object.is(fen(text), -0)).toBe(false);
	});

	test.each([
		'',
		' ',
		'-',
		'—',
		'——',
		'/',
		'无',
		'N/A',
		'n/a',
		'\u3000',
		'NULL',
		'(null)',
		'\\N',
		'NaN',
		'None',
		'(空白)',
	])('[A11] %j is blank', (text) => {
		expect(fen(text)).toBeNaN();
	});

	test.each([
		['#N/A', 'read_excel_error'],
		['#REF!', 'read_excel_error'],
		['#DIV/0!', 'read_excel_error'],
		['#NAME?', 'read_excel_error'],
		['####', 'read_column_too_narrow'],
		['-(5)', 'read_not_a_number'],
		['--5', 'read_two_signs'],
		['(-5)', 'read_two_signs'],
		['-5-', 'read_two_signs'],
		['3..5', 'read_two_points'],
		['1.2.3', 'read_two_points'],
		['1,2', 'read_separators'],
		['1.234,50', 'read_separators'],
		['12,34', 'read_separators'],
		['8.6-9.2', 'read_range'],
		['停业', 'read_not_a_number'],
		['12.6万（含运费）', 'read_not_a_number'],
		['12箱', 'read_not_a_number'],
		['Infinity', 'read_not_a_number'],
		['0x10', 'read_not_a_number'],
		['$5', 'read_other_currency'],
		['12%', 'read_percent_not_money'],
		['1e308', 'read_too_large'],
		['9'.repeat(15), 'read_too_large'],
		['#'.repeat(90), 'read_column_too_narrow'],
		['__proto__', 'read_not_a_number'],
		['🍶', 'read_not_a_number'],
	])('[A11] %s is refused', (text, key) => {
		expect(fen(text)).toBe(key);
	});

	test.each([
		['$1,234.50', '$', 123_450],
		['-$5', '$', -500],
		['$(5.00)', '$', -500],
		['5 usd', 'USD', 500],
		['1,200美元', '美元', 120_000],
	])('%s: another currency, where it is allowed', (text, currency, value) => {
		expect(fen(text)).toBe('read_other_currency');
		expect(readMoney(text, 0, 'any')).toMatchObject({ value: { fen: value, currency } });
	});

	test('a column in 万元 scales exactly once', () => {
		expect(fen('286.4', 4)).toBe(286_400_000);
		expect(fen('0.0000015', 4)).toBe(2);
		expect(fen('3万', 4)).toBe('read_unit_twice');
		expect(fen('3元', 4)).toBe(30_000 * 100);
	});

	test.each([
		// fen, and how far rounding moved: half away from zero, by the digits and not by a float
		['1.005', 101, 0.5],
		['-1.005', -101, -0.5],
		['8.575', 858, 0.5],
		['2.675', 268, 0.5],
		['0.0049', 0, -0.49],
		['0.005', 1, 0.5],
		['129.6960', 12_970, 0.4],
		['0.004999999999999999999999', 0, -0.4999999999999999],
	])('%s rounds to %d', (text, value, moved) => {
		const read = readMoney(text);
		expect(read).toMatchObject({ ok: true, value: { fen: value, rounded: true } });
		if (read.ok) expect(read.value.moved).toBeCloseTo(moved, 12);
	});

	test('trailing zeros round nothing', () => {
		expect(readMoney('125.4400')).toEqual({
			ok: true,
			value: { fen: 12_544, rounded: false, moved: 0, currency: null },
		});
	});

	test('what a planner reads is what is read back: format ∘ read is identity', () => {
		const written = (value: number): string[] => {
			const digits = String(Math.abs(value)).padStart(3, '0');
			const yuan = digits.slice(0, -2);
			const cents = digits.slice(-2);
			const grouped = yuan.replace(/\B(?=(\d{3})+$)/g, ',');
			const sign = value < 0 ? '-' : '';
			return [
				`${sign}${yuan}.${cents}`,
				`${sign}¥${grouped}.${cents}`,
				value < 0 ? `(${grouped}.${cents})` : `${grouped}.${cents}元`,
			];
		};
		fc.assert(
			fc.property(fc.integer({ min: -(10 ** 15) + 1, max: 10 ** 15 - 1 }), (value) => {
				for (const text of written(value)) expect(fen(text)).toBe(value === 0 ? 0 : value);
			}),
		);
	});

	test('any text gives a number, blank or a reason', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
				const read = readMoney(text);
				if (read.ok)
					expect(Number.isFinite(read.value.fen) || Number.isNaN(read.value.fen)).toBe(true);
				else expect(read.reason.key).toMatch(/^read_/);
			}),
		);
	});

	test('a cell as long as cells can be is no number, whatever it is made of', () => {
		for (const piece of ['1', '1,', '1 ', '-', '(', '１', '0.', 'e1', '万', "'"])
			expect(fen(piece.repeat(32_767 / piece.length))).toBe('read_not_a_number');
		expect(fen(' '.repeat(32_767))).toBeNaN();
		expect(fen(`${' '.repeat(32_000)}12${'\u00a0'.repeat(700)}`)).toBe(1200);
	});
});

describe('readQuantity', () => {
	test.each([
		['1.5', 1500],
		['1,200', 1_200_000],
		['-3', -3000],
		['2万', 20_000_000],
		['-', NaN],
	])('%s', (text, value) => {
		expect(readQuantity(text)).toEqual({ ok: true, value });
	});

	test.each(['5元', '5%', '五'])('%s is refused', (text) => {
		expect(readQuantity(text).ok).toBe(false);
	});
});

describe('readRatio', () => {
	test.each([
		['12.5%', 0.125],
		['12.5％', 0.125],
		['百分之12.5', 0.125],
		['0.125', 0.125],
		['-3%', -0.03],
		['1', 1],
		['', NaN],
	])('%s', (text, value) => {
		expect(readRatio(text)).toEqual({ ok: true, value });
	});

	test.each(['5元', '一半', '#N/A', `1e${'9'.repeat(4)}`])('%s is refused', (text) => {
		expect(readRatio(text).ok).toBe(false);
	});
});
