import { describe, expect, test } from 'vitest';
import { monthText } from '$lib/domain/primitives/day';
import { statedMonth } from './header/statedMonth';
import { monthOfName } from './sheetMonths';
import { readTable } from './readTable';
import { opened } from './source/testing/opened';
import { rowsXml, xlsxOf } from './source/testing/workbookFile';
import { salesOf } from './testing/draftOf';

const monthIn = (...lines: string[]): string | null => {
	const month = statedMonth(lines);
	return month === null ? null : monthText(month);
};

describe('the month that lines over a table state', () => {
	test.each([
		['2026年3月销售明细', '2026-03'],
		['期间：2026-03-01 至 2026-03-31', '2026-03'],
		['2026年3月1日至2026年3月31日', '2026-03'],
		['2026.03', '2026-03'],
		['2026年1-3月销售', null],
		['2026年1月-3月', null],
		['2026-01-01 至 2026-03-31', null],
		['制表日期：2026年3月', null],
		['2026-03-15', null],
		['2026年3月15日', null],
		['', null],
	])('%s: %s', (line, month) => {
		expect(monthIn(line)).toBe(month);
	});
	test('lines that disagree state none', () => {
		expect(monthIn('2026年3月', '2026年4月')).toBeNull();
		expect(monthIn('2026年3月', '打印日期：2026年4月')).toBe('2026-03');
	});
});

test.each([
	['2026年3月', null, '2026-03'],
	['202603', null, '2026-03'],
	['销售202603明细', null, '2026-03'],
	['3月', 2026, '2026-03'],
	['Mar', 2026, '2026-03'],
	['3月', null, null],
	['Q1', 2026, null],
	['20260315', 2026, null],
	['Sheet1', 2026, null],
])('a sheet named %s in %s is of %s', (name, year, expected) => {
	const month = monthOfName(name, year);
	expect(month === null ? null : monthText(month)).toBe(expected);
});

describe('a sheet a month, without a column of dates', () => {
	const book = (names: string[], title: (name: string) => string | null) =>
		xlsxOf({
			sheets: names.map((name, at) => ({
				name,
				data: rowsXml([
					...(title(name) === null ? [] : [[title(name)]]),
					['客户', '金额'],
					['甲', at + 1],
					['合计', at + 1],
				]),
			})),
		});
	const draftOfBook = async (bytes: Uint8Array<ArrayBuffer>) => {
		const read = readTable(await opened(bytes), {});
		if (!read.ok) throw new Error(read.reason.key);
		return read.value;
	};

	test('counts in the month that its name states', async () => {
		const draft = await draftOfBook(book(['2026年1月', '2026年2月'], () => null));
		expect(salesOf(draft)).toEqual([
			['甲', '2026-01', 100],
			['甲', '2026-02', 200],
		]);
		expect(draft.complete).toBe(true);
		expect(draft.notices).toContainEqual({ key: 'import_months_of_sheets', args: { sheets: 2 } });
	});

	test('or its title, whose figures differ from sheet to sheet', async () => {
		const months: Record<string, string> = { 一: '2026年1月', 二: '2026年2月' };
		const draft = await draftOfBook(book(['一', '二'], (name) => `${months[name] ?? ''}出货`));
		expect(salesOf(draft).map(([, date]) => date)).toEqual(['2026-01', '2026-02']);
	});

	test('and is told when it was left out', async () => {
		const draft = await draftOfBook(book(['华东', '华南'], () => null));
		expect(draft.complete).toBe(false);
		expect(draft.notices).toContainEqual({
			key: 'import_sheets_left',
			args: { count: 1, names: '华南' },
		});
	});

	test('the same fee every month is no sheet twice', async () => {
		const fee = [
			['客户', '金额'],
			['甲', 5],
			['乙', 7],
		];
		const sheets = ['2026年1月', '2026年2月', '2026年2月 (2)'].map((name) => ({
			name,
			data: rowsXml(fee),
		}));
		const draft = await draftOfBook(xlsxOf({ sheets }));
		expect(draft.summary).toMatchObject({ rows: 4, months: 2, amount: 2400 });
	});
});
