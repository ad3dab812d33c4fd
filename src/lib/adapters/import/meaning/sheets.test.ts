import { describe, expect, test } from 'vitest';
import type { ImportDraft } from '$lib/application/importing';
import { draftOf, meaningsOf, noticesOf, salesOf, tsv } from '../testing/draftOf';

/** Title → meaning, those kept as text left out. */
const understood = (draft: ImportDraft): string[] =>
	meaningsOf(draft).flatMap((meaning, at) =>
		meaning === 'extra' ? [] : [`${draft.columns[at]?.title ?? ''} = ${meaning}`],
	);

describe('sheets as other programs write them', () => {
	test('a web shop: quantity × unit price, a number as the customer, returns, blanks', async () => {
		const draft = await draftOf(
			[
				'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country',
				'536365,85123A,WHITE HEART,6,12/1/2010 8:26,2.55,17850,United Kingdom',
				'C536379,D,Discount,-1,12/13/2010 9:41,27.5,14527,United Kingdom',
				'536414,22139,,56,12/1/2010 11:52,0,,France',
			].join('\n'),
		);
		expect(understood(draft)).toEqual([
			'InvoiceNo = order',
			'Description = product',
			'Quantity = quantity',
			'InvoiceDate = date',
			'UnitPrice = price',
			'CustomerID = customer',
			'Country = region',
		]);
		expect(salesOf(draft)).toEqual([
			['17850', '2010-12-01', 1530],
			['14527', '2010-12-13', -2750],
			['', '2010-12-01', 0],
		]);
		expect(draft.refused).toMatchObject([
			{ row: 3, column: 6, reason: { key: 'import_customer_missing' } },
		]);
		expect(noticesOf(draft)).toContain('import_month_first');
	});

	test('two days, a name and a number, a sum after discount: order day, name, sales', async () => {
		const draft = await draftOf(
			tsv(
				'Row ID | Order ID | Ship Date | Order Date | Customer ID | Customer Name | Segment | Region | Sales | Quantity | Discount | Profit',
				'1 | CA-1 | 11/30/2016 | 11/18/2016 | CG-12 | Claire Gute | Consumer | South | 261.96 | 2 | 0.2 | 41.9136',
				'2 | CA-2 | 12/6/2016 | 12/2/2016 | DV-13 | Darrin | Corporate | West | 14.62 | 2 | 0 | 6.8714',
			),
		);
		expect(understood(draft)).toEqual([
			'Row ID = skip',
			'Order ID = order',
			'Order Date = date',
			'Customer ID = code',
			'Customer Name = customer',
			'Segment = channel',
			'Region = region',
			'Sales = amount',
			'Quantity = quantity',
			'Profit = profit',
		]);
		expect(draft.notices).toContainEqual({
			key: 'import_chose_date',
			args: { title: 'Order Date', column: 'D', other: 'Ship Date' },
		});
		expect(draft.batch.extraColumns).toContain('Customer ID');
	});

	test('dollars in the cells, a better title that holds numbers', async () => {
		const draft = await draftOf(
			tsv(
				'Invoice/Item Number | Date | Store Number | Store Name | Category | Category Name | Bottles Sold | Sale (Dollars)',
				'S1 | 11/20/2015 | 2191 | Keokuk | 1051100 | COCKTAILS | 6 | $1,162.84',
			),
		);
		expect(understood(draft)).toEqual([
			'Invoice/Item Number = order',
			'Date = date',
			'Store Number = code',
			'Store Name = customer',
			'Category Name = category',
			'Bottles Sold = quantity',
			'Sale (Dollars) = amount',
		]);
		expect(draft.batch.amount[0]).toBe(116_284);
		expect(noticesOf(draft)).toContain('import_currency');
	});

	test('an accounting program: with tax before without, the own unit before the caption', async () => {
		const draft = await draftOf(
			tsv(
				'销售出库单列表 |  |  |  |  |  |  |  | ',
				'单据编号 | 单据日期 | 往来单位编码 | 往来单位 | 数量 | 原币单价 | 本币金额 | 税额 | 价税合计',
				'XS1 | 2026-01-05 | C001 | 金樽酒业 | 12 | 100 | 1200 | 156 | 1,356.00',
				'XS2 | 2026-01-31 | C002 | 如皋雉水 | (2) | 88.5 | (177) | (23.01) | (200.01)',
				' |  |  | 合计 | 10 |  | 1023 | 132.99 | 1155.99',
			),
		);
		expect(understood(draft)).toEqual([
			'单据编号 = order',
			'单据日期 = date',
			'往来单位编码 = code',
			'往来单位 = customer',
			'数量 = quantity',
			'价税合计 = amount',
		]);
		expect(draft.summary.total).toEqual({ stated: 115_599, summed: 115_599 });
		expect(draft.normalised).toEqual([
			{ kind: 'negative', cells: 2 },
			{ kind: 'thousands', cells: 1 },
		]);
	});

	test('an export of orders: what was paid, the buyer before the shop, formula texts', async () => {
		const draft = await draftOf(
			[
				'订单编号,买家会员名,总金额,买家实际支付金额,收货人姓名,订单创建时间,订单付款时间,宝贝总数量,店铺名称',
				'="00123456789",tb_01,100.00,98.50,张三,2026-01-05 12:33:01,2026-01-05 12:34:00,2,旗舰店',
			].join('\n'),
		);
		expect(understood(draft)).toEqual([
			'订单编号 = order',
			'买家会员名 = customer',
			'买家实际支付金额 = amount',
			'订单创建时间 = date',
			'宝贝总数量 = quantity',
		]);
		expect(draft.batch.names.order).toEqual(['00123456789']);
		expect(draft.normalised).toContainEqual({ kind: 'time', cells: 1 });
	});

	test.each([
		['riqi | ke_hu | xiaoshoue | shuliang', ['date', 'customer', 'amount', 'quantity']],
		['日期 | 客戶名稱 | 銷售金額 | 業務員', ['date', 'customer', 'amount', 'manager']],
		['销售日期* | 客户（全称） | 金额\n（元） | 备注', ['date', 'customer', 'amount', 'extra']],
		[
			'Posting Date | Sold-To Party | Net Value | Sales Rep',
			['date', 'customer', 'amount', 'manager'],
		],
		['下单日期 | 客户 | 金额(不含税) | 金额(含税)', ['date', 'customer', 'extra', 'amount']],
		['到期日 | 客户 | 去年销售额 | 销售额', ['extra', 'customer', 'extra', 'amount']],
	])('titles %s', async (titles, meanings) => {
		const quoted = titles
			.split(' | ')
			.map((title) => `"${title}"`)
			.join('\t');
		const draft = await draftOf(`${quoted}\n2026-01-05\t甲\t5\t6\n`);
		expect(meaningsOf(draft)).toEqual(meanings);
	});

	test('profit follows from the cost; a margin in percent is no profit', async () => {
		const draft = await draftOf(
			tsv(
				'日期 | 客户 | 金额 | 成本 | 毛利',
				'2026-01 | 甲 | 100.10 | 80.05 | 20%',
				'2026-01 | 乙 | 50 |  | 5%',
			),
		);
		expect(meaningsOf(draft)).toEqual(['date', 'customer', 'amount', 'cost', 'extra']);
		expect(Array.from(draft.batch.numbers.profit ?? [])).toEqual([2005, NaN]);
		expect(noticesOf(draft)).toContain('import_profit_from_cost');
	});

	test('a year and a month in columns of their own', async () => {
		const draft = await draftOf(
			tsv(
				'年份 | 月份 | 客户 | 金额',
				'2025 | 12 | 甲 | 1',
				'2026 | 1 | 甲 | 2',
				'2026年 | 2月 | 乙 | 3',
			),
		);
		expect(salesOf(draft).map(([, day]) => day)).toEqual(['2025-12', '2026-01', '2026-02']);
		expect(draft.needsYear).toBe(false);
	});

	test('a report of one month without a date column: the caption says which', async () => {
		const rows = ['区域 | 经销商名称 | 销售额 | 同比', '华东 | 甲 | 100 | 5%', '合计 |  | 100 | '];
		const draft = await draftOf(tsv('2026年1月出货 |  |  | ', ...rows));
		expect(salesOf(draft)).toEqual([['甲', '2026-01', 10_000]]);
		expect([draft.complete, noticesOf(draft)[0]]).toEqual([true, 'import_month_of_caption']);
		const span = await draftOf(tsv('2026-01-01 至 2026-03-31 |  |  | ', ...rows));
		expect([span.complete, noticesOf(span)[0]]).toEqual([false, 'import_no_date_column']);
	});

	test('a sum beside quantity and price has the discount in it', async () => {
		const draft = await draftOf(
			tsv('日期 | 客户 | 数量 | 单价 | 折扣 | 小计', '2026-01 | 甲 | 2 | 10 | 0.9 | 18'),
		);
		expect(understood(draft).slice(2)).toEqual(['数量 = quantity', '小计 = amount']);
	});

	test('sums of two currencies mean nothing: the second is refused', async () => {
		const draft = await draftOf(
			tsv('Date | Customer | Amount', '2026-01 | A | $5', '2026-01 | B | ¥7', '2026-01 | C | 9'),
		);
		expect(Array.from(draft.batch.amount)).toEqual([500, NaN, 900]);
		expect(draft.refused).toMatchObject([{ row: 2, reason: { key: 'read_two_currencies' } }]);
	});
});
