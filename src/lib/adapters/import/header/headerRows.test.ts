import { describe, expect, test } from 'vitest';
import { parseDelimited } from '../../codec/delimited';
import { draftOf, meaningsOf, salesOf, tsv } from '../testing/draftOf';
import { layOut } from './layout';
import { readTitle } from './readTitle';

const layoutOf = (...rows: string[]) => layOut(parseDelimited(tsv(...rows), '\t'), [], {});
const titlesOf = (...rows: string[]): string[] => layoutOf(...rows).titles.map(({ text }) => text);

describe('[A14] headers of several rows', () => {
	test('year, month and measure become one title', async () => {
		const rows = [
			'2026年度销售统计 |  |  |  |  |  | ',
			'大区 | 经销商 | 2026年 |  |  |  | 合计',
			' |  | 1月 |  | 2月 |  | ',
			' |  | 销量 | 销售额（万元） | 销量 | 销售额（万元） | ',
			'华东 | 金樽 | 120 | 12.5 | 100 | 10.25 | 22.75',
		];
		expect(titlesOf(...rows)).toEqual([
			'大区',
			'经销商',
			'2026年/1月/销量',
			'2026年/1月/销售额（万元）',
			'2026年/2月/销量',
			'2026年/2月/销售额（万元）',
			'合计',
		]);
		const draft = await draftOf(tsv(...rows));
		expect([draft.headerRow, draft.headerRows, draft.shape]).toEqual([3, 3, 'wide']);
		expect(salesOf(draft)).toEqual([
			['金樽', '2026-01', 12_500_000],
			['金樽', '2026-02', 10_250_000],
		]);
		expect(Array.from(draft.batch.numbers.quantity ?? [])).toEqual([120_000, 100_000]);
	});

	test('a caption is no row of the header, groups without a known word are', () => {
		expect(layoutOf('销售明细表 |  | ', '日期 | 客户 | 金额', '2026-01 | 甲 | 1')).toMatchObject({
			headerRow: 1,
			headerRows: 1,
		});
		expect(
			titlesOf('客户信息 |  | 往来 | ', '编码 | 名称 | 日期 | 金额', '1 | 甲 | 2026-01 | 1'),
		).toEqual(['客户信息/编码', '客户信息/名称', '往来/日期', '往来/金额']);
	});

	test('two languages, and a row of units', () => {
		const two = layoutOf('日期 | 客户 | 金额', 'Date | Customer | Amount', '2026-01 | 甲 | 1');
		expect([two.headerRow, two.headerRows]).toEqual([1, 2]);
		const units = layoutOf('日期 | 客户 | 数量 | 金额', ' |  | 箱 | 万元', '2026-01 | 甲 | 1 | 2');
		expect([units.headerRow, units.headerRows]).toEqual([1, 2]);
		expect(units.titles[3]).toMatchObject({ role: 'amount', unit: '万元' });
	});

	test('merges of a workbook say how far a group reaches', () => {
		const table = parseDelimited(
			tsv('客户 | 1月 |  | 备注', ' | 销量 | 金额 | ', '甲 | 1 | 2 | x'),
			'\t',
		);
		const merges = [{ row: 0, column: 1, rows: 1, columns: 2 }];
		const { titles } = layOut(table, merges, {});
		expect(titles.map(({ text }) => text)).toEqual(['客户', '1月/销量', '1月/金额', '备注']);
	});

	test('months that a pivot table calls 1, 2, 3', async () => {
		const months = Array.from({ length: 12 }, (_, at) => at + 1).join(' | ');
		const draft = await draftOf(tsv(`客户 | ${months} | 合计`, `甲 | ${months} | 78`), {
			year: 2026,
		});
		expect(meaningsOf(draft).slice(0, 3)).toEqual(['customer', '2026-01', '2026-02']);
		expect(draft.batch.rows).toBe(12);
	});

	test('figures of quarters beside months add them up; alone they count in their last month', async () => {
		const both = await draftOf(tsv('客户 | 1月 | 2月 | 3月 | 一季度', '甲 | 1 | 2 | 3 | 6'), {
			year: 2026,
		});
		expect(meaningsOf(both)).toEqual(['customer', '2026-01', '2026-02', '2026-03', 'total']);
		const alone = await draftOf(tsv('客户 | 2026Q1 | 2026Q2 | 全年', '甲 | 6 | 7 | 13'));
		expect(meaningsOf(alone)).toEqual(['customer', '2026-03', '2026-06', 'total']);
	});

	test('the planner chooses another row, or another number of rows', async () => {
		const text = tsv(
			'单号 | 客户 | 金额 | 日期',
			'日期 | 客户 | 金额 | 单号',
			'2026-01 | 甲 | 1 | x',
		);
		expect((await draftOf(text, { headerRow: 1 })).headerRow).toBe(1);
		expect(await draftOf(text, { headerRow: 1, headerRows: 1 })).toMatchObject({ headerRows: 1 });
	});
});

test('a title as long as a damaged file makes it costs no time', () => {
	for (const piece of ['额', 'sales ', 'aB', '(', '/', '2026年', '上半年'])
		expect(readTitle(piece.repeat(100_000 / piece.length)).text).toHaveLength(
			Math.floor(100_000 / piece.length) * piece.length,
		);
});
