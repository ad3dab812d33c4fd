import { describe, expect, test } from 'vitest';
import { draftOf, meaningsOf, noticesOf, salesOf, tsv } from './testing/draftOf';

describe('captions, units and totals', () => {
	const text = tsv(
		'2026 年各经销商出货 |  |  |  |  | ',
		' |  |  |  |  | 单位：万元',
		'序号 | 经销商名称 | 省 | 1月 | 2月 | 合计',
		'1 | 南京金樽酒业 | 江苏 | 286.4 | 212.0 | 498.4',
		'2 | 如皋雉水酒业 | 江苏 | 停业 |  | 0',
		' | 江苏小计 |  | 286.4 | 212.0 | 498.4',
		'3 | 温州瓯越酒行 | 浙江 | - | 12.6万 | 12.6',
		' | 合 计 |  | 286.4 | 224.6 | 511.0',
		'',
		'注：以上不含退货 |  |  |  |  | ',
		' |  |  |  |  | ',
	);

	test('a wide table becomes a sale for each customer and month', async () => {
		const draft = await draftOf(text);
		expect(draft.headerRow).toBe(2);
		expect(draft.shape).toBe('wide');
		expect(meaningsOf(draft)).toEqual([
			'skip',
			'customer',
			'region',
			'2026-01',
			'2026-02',
			'total',
		]);
		expect(draft.columns[3]?.factor).toBe(10_000);
		expect(salesOf(draft)).toEqual([
			['南京金樽酒业', '2026-01', 286_400_000],
			['南京金樽酒业', '2026-02', 212_000_000],
			['如皋雉水酒业', '2026-01', NaN],
			['温州瓯越酒行', '2026-02', NaN],
		]);
		expect(draft.refused.map(({ text: cell, reason }) => [cell, reason.key])).toEqual([
			['停业', 'read_not_a_number'],
			['12.6万', 'read_unit_twice'],
		]);
		expect(draft.skipped).toEqual([
			{ row: 0, why: 'caption' },
			{ row: 1, why: 'caption' },
			{ row: 5, why: 'total' },
			{ row: 7, why: 'total' },
			{ row: 8, why: 'blank' },
			{ row: 9, why: 'caption' },
		]);
		expect(draft.summary.total).toEqual({ stated: 511_000_000, summed: 498_400_000 });
		expect(draft.batch.names.customer).toEqual(['南京金樽酒业', '如皋雉水酒业', '温州瓯越酒行']);
		expect(draft.complete).toBe(true);
	});

	test('a unit can be switched off', async () => {
		const draft = await draftOf(text, {
			factors: new Map([
				[3, 1],
				[4, 1],
			]),
		});
		expect(salesOf(draft)[0]).toEqual(['南京金樽酒业', '2026-01', 28_640]);
	});

	test.each([
		['销售额（万元）', 10_000],
		['销售额(元)', 1],
		['金额/千元', 1000],
		['金额：亿元', 100_000_000],
		['销售额万元', 10_000],
		['金额（含税）', 1],
		['金额（人民币万元）', 10_000],
	])('title %s: factor %d', async (title, factor) => {
		const draft = await draftOf(tsv(`日期 | 客户 | ${title}`, '2026-01 | 甲 | 2.5'));
		expect(meaningsOf(draft)[2]).toBe('amount');
		expect(draft.columns[2]?.factor).toBe(factor);
		expect(draft.batch.amount[0]).toBe(250 * factor);
	});

	test('a total row of a long table is compared and left out, a dated one too if nobody is called so', async () => {
		const draft = await draftOf(
			tsv(
				'日期 | 客户 | 金额',
				'2026-01 | 甲 | 1',
				'2026-01 | 道达尔Total | 5',
				'2026-01 | 小计 | 6',
				'合计 |  | 6.01',
				'Grand Total |  | 6',
			),
		);
		expect(draft.batch.rows).toBe(2);
		expect(draft.summary.total).toEqual({ stated: 600, summed: 600 });
		expect(draft.skippedRows).toBe(3);
	});

	test('the header once more, between two pages', async () => {
		const draft = await draftOf(
			tsv('日期 | 客户 | 金额', '2026-01 | 甲 | 1', '日期 | 客户 | 金额', '2026-01 | 乙 | 2'),
		);
		expect([draft.batch.rows, draft.skippedRows]).toEqual([2, 1]);
	});

	test('sums beside the months are compared, rounding allowed for', async () => {
		const table = (sum: string): string =>
			tsv('单位：万元 |  |  | ', '客户 | 2026-01 | 2026-02 | 合计', `甲 | 1.25 | 2.25 | ${sum}`);
		expect(noticesOf(await draftOf(table('3.5')))).not.toContain('import_row_totals_differ');
		expect(noticesOf(await draftOf(table('3.6')))).not.toContain('import_row_totals_differ');
		expect((await draftOf(table('3.7'))).notices).toContainEqual({
			key: 'import_row_totals_differ',
			args: { count: 1, row: 3, stated: { fen: 3_700_000 }, summed: { fen: 3_500_000 } },
		});
	});
});
