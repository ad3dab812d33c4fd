import { describe, expect, test } from 'vitest';
import type { ImportChoices } from '$lib/application/importing';
import { monthOf } from '$lib/domain/primitives/day';
import { draftOf, meaningsOf, salesOf, tsv } from './testing/draftOf';

describe('a long table', () => {
	const text = tsv(
		'日期 | 客户名称 | 单号 | 产品名称 | 渠道 | 省份 | 业务员 | 数量 | 销售额 | 毛利 | 备注',
		'2026/1/5 | 南京金樽酒业 | XS001 | 青岚52度 | 经销 | 江苏 | 陈立强 | 12 | ¥1,234.50 | 200 | 急',
		'2026年2月 | 温州瓯越酒行 | XS002 | 青岚42度 | 团购 | 浙江 | 周敏 | -2 | (1,200) | - | ',
		'46023 | 南京金樽酒业 | XS003 | 青岚52度 | 经销 | 江苏 | 陈立强 | 1.5 | 3.5万 | #N/A | ',
		'',
	);

	test('columns, values, refused cells and the summary', async () => {
		const draft = await draftOf(text);
		expect(meaningsOf(draft)).toEqual([
			'date',
			'customer',
			'order',
			'product',
			'channel',
			'region',
			'manager',
			'quantity',
			'amount',
			'profit',
			'extra',
		]);
		expect(salesOf(draft)).toEqual([
			['南京金樽酒业', '2026-01-05', 123_450],
			['温州瓯越酒行', '2026-02', -120_000],
			['南京金樽酒业', '2026-01-01', 3_500_000],
		]);
		expect(Array.from(draft.batch.numbers.profit ?? [])).toEqual([20_000, NaN, NaN]);
		expect(Array.from(draft.batch.numbers.quantity ?? [])).toEqual([12_000, -2000, 1500]);
		expect(draft.batch.extraColumns).toEqual(['备注']);
		expect(draft.refused).toMatchObject([
			{ row: 3, column: 9, text: '#N/A', reason: { key: 'read_excel_error' } },
		]);
		expect(draft.batch.refused).toEqual([{ row: 2, column: 'profit', text: '#N/A' }]);
		expect(draft.columns[9]?.refusedCells).toBe(1);
		expect(draft.summary).toMatchObject({
			rows: 3,
			customers: 2,
			months: 2,
			from: monthOf(2026, 1),
			to: monthOf(2026, 2),
			amount: 123_450 - 120_000 + 3_500_000,
			refusedCells: 1,
			total: null,
		});
		expect([draft.complete, draft.headerRow, draft.shape, draft.sourceRows]).toEqual([
			true,
			0,
			'long',
			4,
		]);
	});

	test('what is pasted twice is read the same, with commas and semicolons too', async () => {
		const first = await draftOf(text);
		const cells = text.split('\r\n').map((row) => row.split('\t').map((cell) => `"${cell}"`));
		for (const delimiter of [',', ';'])
			expect((await draftOf(cells.map((row) => row.join(delimiter)).join('\n'))).batch).toEqual(
				first.batch,
			);
	});

	test('English titles, any order, other case', async () => {
		const draft = await draftOf(
			tsv('Revenue (RMB) | Dealer | Order Date', '12.5 | A | 5-Jan-2026'),
		);
		expect(salesOf(draft)).toEqual([['A', '2026-01-05', 1250]]);
	});

	test('an ending says enough, a title of something else does not', async () => {
		const draft = await draftOf(
			tsv(
				'开票日期 | 所属客户 | 客户编码 | 去年销售额 | 白酒销售额 | 单价',
				'2026-01-05 | 甲 | 007 | 1 | 2 | 3',
			),
		);
		expect(meaningsOf(draft)).toEqual(['date', 'customer', 'code', 'extra', 'amount', 'extra']);
		expect(draft.batch.names.extra).toContain('007');
	});

	test('rounding is counted and told', async () => {
		const { summary } = await draftOf(
			tsv(
				'日期 | 客户 | 金额 | 毛利',
				'2026-01 | 甲 | 1.005 | 0.001',
				'2026-01 | 乙 | 1.004 | 2',
				'2026-01 | 丙 | 2 | 2.999',
			),
		);
		expect(summary.roundedRows).toBe(3);
		expect(summary.roundingMoved).toBeCloseTo(0.5 - 0.4, 9);
	});

	test('names that look like programs', async () => {
		const draft = await draftOf(
			tsv(
				'日期 | 客户 | 金额 | __proto__',
				'2026-01 | __proto__ | 1 | constructor',
				'2026-01 | "李四""烟酒""" | 2 | 🍶',
			),
		);
		expect(salesOf(draft).map(([name]) => name)).toEqual(['__proto__', '李四"烟酒"']);
		expect(draft.batch.extraColumns).toEqual(['__proto__']);
	});
});

describe('dates that ask', () => {
	test('a year that only the caption has', async () => {
		const draft = await draftOf(
			tsv('2026年发货明细 |  | ', '日期 | 客户 | 金额', '1月5日 | 甲 | 1', '1月6日 | 乙 | 2'),
		);
		expect(salesOf(draft).map(([, day]) => day)).toEqual(['2026-01-05', '2026-01-06']);
		expect(draft.needsYear).toBe(false);
	});

	test('no year anywhere', async () => {
		const text = tsv('日期 | 客户 | 金额', '1月5日 | 甲 | 1', '1月6日 | 乙 | 2');
		expect(await draftOf(text)).toMatchObject({ needsYear: true, complete: false });
		expect(await draftOf(text, { year: 2025 })).toMatchObject({ needsYear: false, complete: true });
	});

	test('day or month first: one clear date decides, contradiction asks', async () => {
		const dates = async (a: string, b: string, choices: ImportChoices = {}) =>
			draftOf(tsv('日期 | 客户 | 金额', `${a} | 甲 | 1`, `${b} | 乙 | 2`), choices);
		expect(salesOf(await dates('01/02/2026', '13/02/2026'))[0]?.[1]).toBe('2026-02-01');
		expect(salesOf(await dates('01/02/2026', '02/13/2026'))[0]?.[1]).toBe('2026-01-02');
		const open = await dates('01/02/2026', '03/04/2026');
		expect([open.needsDayOrder, open.complete]).toEqual([true, false]);
		expect(salesOf(await dates('01/02/2026', '03/04/2026', { dayFirst: true }))[0]?.[1]).toBe(
			'2026-02-01',
		);
		expect((await dates('13/02/2026', '02/13/2026')).needsDayOrder).toBe(false);
	});

	test('a pivot table with bare months beside a sum', async () => {
		const draft = await draftOf(
			tsv(
				'2025年出货 |  |  |  |  |  |  | ',
				'Row Labels | 1 | 2 | 3 | 4 | 5 | 6 | Grand Total',
				'A | 1 | 2 | 3 | 4 | 5 | 6 | 21',
				'Grand Total | 1 | 2 | 3 | 4 | 5 | 6 | 21',
			),
		);
		expect(draft.shape).toBe('wide');
		expect(draft.summary).toMatchObject({ rows: 6, amount: 2100 });
	});

	test('a column of dates that cannot be is one all the same, and each is refused', async () => {
		const draft = await draftOf(
			tsv(
				'日期 | 客户 | 金额',
				'2025/13/01 | 甲 | 1',
				'2025-02-30 | 乙 | 2',
				'2025-01-05 | 丙 | 3',
			),
		);
		expect(draft.refused.map(({ reason }) => reason.key)).toEqual([
			'read_day_no_such_month',
			'read_day_no_such_day',
		]);
		expect(draft.summary.uncountedRows).toBe(2);
	});
});
