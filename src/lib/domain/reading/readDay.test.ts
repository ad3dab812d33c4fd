import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, dayText, monthOf } from '../primitives/day';
import { orderOf } from './dateOrder';
import { readDay, type DayContext } from './readDay';
import { readMonthText } from './readMonthText';

const read = (text: string, context: DayContext = {}): string => {
	const day = readDay(text, context);
	return day.ok ? dayText(day.value) : day.reason.key;
};

describe('readDay', () => {
	test.each([
		['2026-01-05', '2026-01-05'],
		['2026年1月5日', '2026-01-05'],
		['2026 年 1 月 5 日', '2026-01-05'],
		['2026年01月05号', '2026-01-05'],
		['二〇二六年一月二十三日', '2026-01-23'],
		['２０２６／１／５', '2026-01-05'],
		['2026/1/5', '2026-01-05'],
		['2026.1.5', '2026-01-05'],
		['2026-1-5 00:00:00', '2026-01-05'],
		['2026-01-05T08:30:00.000Z', '2026-01-05'],
		['2026/1/5 8:30 PM', '2026-01-05'],
		['2026年1月5日 星期一', '2026-01-05'],
		['2026/1/5 下午3:20:00', '2026-01-05'],
		['2026年1月5日08时30分', '2026-01-05'],
		['2026-01-05T08:30:00+08:00', '2026-01-05'],
		['12/31/2010 8:26', '2010-12-31'],
		['Mon, 05 Jan 2026 08:30:00 GMT', '2026-01-05'],
		['Jan. 5th, 2026', '2026-01-05'],
		['20260105082633', '2026-01-05'],
		['12/31/10', '2010-12-31'],
		['NULL', ''],
		['\\N', ''],
		['NaT', ''],
		['20260105', '2026-01-05'],
		['260105', '2026-01-05'],
		['26/1/5', '2026-01-05'],
		['26年1月5日', '2026-01-05'],
		['2026年1月', '2026-01'],
		['2026年1月份', '2026-01'],
		['2026-01', '2026-01'],
		['2026/1', '2026-01'],
		['2026.1', '2026-01'],
		['1/2026', '2026-01'],
		['202601', '2026-01'],
		['Jan-26', '2026-01'],
		['Jan 2026', '2026-01'],
		['January, 2026', '2026-01'],
		['5-Jan-2026', '2026-01-05'],
		['5 Jan 26', '2026-01-05'],
		['Sept 5, 2026', '2026-09-05'],
		['2026-Jan-5', '2026-01-05'],
		['13/02/2026', '2026-02-13'],
		['02/13/2026', '2026-02-13'],
		['02/02/2026', '2026-02-02'],
		['2024-02-29', '2024-02-29'],
		['2000-02-29', '2000-02-29'],
		["'2026-01-05", '2026-01-05'],
		['', ''],
		['—', ''],
	])('%s is %s', (text, day) => {
		expect(read(text)).toBe(day);
	});

	test.each([
		['46023', '2026-01-01'],
		['46023.75', '2026-01-01'],
		['45351', '2024-02-29'],
		['36526', '2000-01-01'],
	])('Excel serial %s is %s', (text, day) => {
		expect(read(text)).toBe(day);
		expect(read(String(Number(text) - 1462), { date1904: true })).toBe(day);
	});

	test.each([
		['1月5日', '2026-01-05'],
		['1月', '2026-01'],
		['十二月', '2026-12'],
		['1/5', '2026-01-05'],
		['5-Jan', '2026-01-05'],
		['Jan', '2026-01'],
	])('%s needs a year', (text, day) => {
		expect(read(text)).toBe('read_day_needs_year');
		expect(read(text, { year: 2026 })).toBe(day);
	});

	test('01/02/2026 needs an order', () => {
		expect(read('01/02/2026')).toBe('read_day_needs_order');
		expect(read('01/02/2026', { dayFirst: true })).toBe('2026-02-01');
		expect(read('01/02/26', { dayFirst: false })).toBe('2026-01-02');
	});

	test.each([
		['2026年13月', 'read_day_no_such_month'],
		['13月5日', 'read_day_no_such_month'],
		['2026-00', 'read_day_no_such_month'],
		['2026-02-31', 'read_day_no_such_day'],
		['2026-01-00', 'read_day_no_such_day'],
		['31 Feb 2026', 'read_day_no_such_day'],
		['1900-02-29', 'read_day_no_such_day'],
		['30/02/2026', 'read_day_no_such_day'],
		['1026-01-05', 'read_day_no_such_year'],
		['99999999', 'read_day_no_such_year'],
		['2026Q1', 'read_day_quarter'],
		['一季度', 'read_day_quarter'],
		['2026', 'read_day_none'],
		['12', 'read_day_none'],
		['甲酒业', 'read_day_none'],
		['2026-01-05 备注', 'read_day_none'],
		['#####', 'read_column_too_narrow'],
		['Ja-26', 'read_day_none'],
		['__proto__', 'read_day_none'],
	])('%s is refused', (text, key) => {
		expect(read(text)).toBe(key);
	});

	test('every day of two centuries reads back, as text and as serial', () => {
		const day0 = Date.UTC(1899, 11, 30);
		fc.assert(
			fc.property(fc.integer({ min: 20_000, max: 80_000 }), (serial) => {
				const iso = new Date(day0 + serial * 86_400_000).toISOString().slice(0, 10);
				expect(read(iso)).toBe(iso);
				expect(read(String(serial))).toBe(iso);
				const [y = 0, m = 0, d = 0] = iso.split('-').map(Number);
				expect(readDay(`${y}年${m}月${d}日`)).toEqual({ ok: true, value: dayOf(monthOf(y, m), d) });
			}),
		);
	});

	test('a cell as long as cells can be is no date, whatever it is made of', () => {
		for (const piece of ['1', '1-', 'a ', '年', '十', '月1'])
			expect(read(piece.repeat(10_000))).toBe('read_day_none');
		expect(read(' '.repeat(30_000))).toBe('');
	});
});

describe('quarters, where they are allowed', () => {
	test.each([
		['2026Q1', '2026-03'],
		['26Q2', '2026-06'],
		['Q3 2026', '2026-09'],
		['2026年一季度', '2026-03'],
		['2026 年第4季度', '2026-12'],
		['２０２６Ｑ１', '2026-03'],
		['4Q', 'read_day_needs_year'],
		['第二季度', 'read_day_needs_year'],
		['2026Q5', 'read_day_quarter'],
	])('%s: %s', (text, day) => {
		expect(read(text, { quarters: true })).toBe(day);
	});
});

describe('the order that a column shows', () => {
	test.each([
		[['01/02/2026', '13/02/2026'], 'dmy'],
		[['01/02/2026', '02/13/26'], 'mdy'],
		[['12/1/10', '12/31/10'], 'mdy'],
		[['12/1/10', '11/5/10', '10/9/10'], null],
		[['26/1/5', '26/2/7'], 'ymd'],
		[['2026/1/5'], null],
		[['01/02/2026'], null],
		[['13/02/2026', '02/13/2026'], null],
		[['x', '14/15/2026', '1月5日'], null],
	])('%j: %s', (texts, order) => {
		expect(orderOf(texts)?.order ?? null).toBe(order);
	});

	test('a date that could be read in two ways decides nothing', () => {
		const found = orderOf(['01/02/2026', '13/02/2026']);
		expect(['01/02/2026', '13/02/2026'].map((text) => found?.decides(text))).toEqual([false, true]);
	});
});

describe('readMonthText', () => {
	test('a month, or the month of a day', () => {
		expect(readMonthText('2024-05')).toEqual({ ok: true, value: monthOf(2024, 5) });
		expect(readMonthText('2024/5/31')).toEqual({ ok: true, value: monthOf(2024, 5) });
		expect(readMonthText('')).toEqual({ ok: true, value: -1 });
		expect(readMonthText('夏天').ok).toBe(false);
	});
});
