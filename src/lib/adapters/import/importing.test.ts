import { describe, expect, test } from 'vitest';
import type { ImportChoices, ImportDraft, Meaning } from '$lib/application/importing';
import { dayText, monthOf, monthText } from '$lib/domain/primitives/day';
import { createImporter } from './createImporter';
import { looksLikeSales } from './looksLikeSales';

const importer = createImporter();

async function draftOf(text: string, choices: ImportChoices = {}): Promise<ImportDraft> {
	const read = await importer.read({ kind: 'text', text }, choices);
	if (!read.ok) throw new Error(JSON.stringify(read.reason));
	return read.value.draft;
}
const refusalOf = async (text: string): Promise<unknown> => {
	const read = await importer.read({ kind: 'text', text }, {});
	return read.ok ? null : { key: read.reason.key, ...read.reason.args };
};
const meaningsOf = (draft: ImportDraft): string[] =>
	draft.columns.map(({ meaning }) =>
		meaning.kind === 'sales'
			? meaning.column
			: meaning.kind === 'month'
				? monthText(meaning.month)
				: meaning.kind,
	);
/** Customer, date, fen of each sale. */
const salesOf = ({ batch }: ImportDraft): unknown[][] =>
	Array.from({ length: batch.rows }, (_, row) => [
		batch.names.customer[batch.customer[row] ?? -1] ?? '',
		dayText(batch.day[row] ?? 0),
		batch.amount[row],
	]);
const noticesOf = (draft: ImportDraft): string[] => draft.notices.map(({ key }) => key);
const tsv = (...rows: string[]): string =>
	rows.map((row) => row.replaceAll(' | ', '\t')).join('\r\n');

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
		expect(meaningsOf(draft)).toEqual(['date', 'customer', 'extra', 'extra', 'amount', 'extra']);
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

	test('a total row of a long table is compared and left out; a dated row never is', async () => {
		const draft = await draftOf(
			tsv(
				'日期 | 客户 | 金额',
				'2026-01 | 甲 | 1',
				'2026-01 | 合计 | 5',
				'合计 |  | 6.01',
				'Grand Total |  | 6',
			),
		);
		expect(draft.batch.rows).toBe(2);
		expect(draft.summary.total).toEqual({ stated: 600, summed: 600 });
		expect(draft.skippedRows).toBe(2);
	});

	test('the header once more, between two pages', async () => {
		const draft = await draftOf(
			tsv('日期 | 客户 | 金额', '2026-01 | 甲 | 1', '日期 | 客户 | 金额', '2026-01 | 乙 | 2'),
		);
		expect([draft.batch.rows, draft.skippedRows]).toEqual([2, 1]);
	});
});

describe('months in the header', () => {
	test.each([
		['2026-01 | 2026-02', '2026-01'],
		['2026年1月 | 2026年2月', '2026-01'],
		['Jan-26 | Feb-26', '2026-01'],
		['202601 | 202602', '2026-01'],
		['2026/1/1 | 2026/2/1', '2026-01'],
		['2026年1月销售额 | 2026年2月销售额', '2026-01'],
		['2026.01 | 2026.02', '2026-01'],
	])('%s', async (titles, first) => {
		const draft = await draftOf(tsv(`客户 | ${titles}`, '甲 | 1 | 2', '乙 | 0 | '));
		expect(meaningsOf(draft)[1]).toBe(first);
		expect(salesOf(draft)).toEqual([
			['甲', '2026-01', 100],
			['甲', '2026-02', 200],
			['乙', '2026-01', 0],
		]);
	});

	test('years over groups of months', async () => {
		const draft = await draftOf(
			tsv(' | 2025年 |  | 2026年 | ', '客户 | 11月 | 12月 | 1月 | 2月', '甲 | 1 | 2 | 3 | 4'),
		);
		expect(meaningsOf(draft).slice(1)).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
	});

	test('months without a year ask once', async () => {
		const read = await importer.read(
			{ kind: 'text', text: tsv('客户 | 1月 | 2月 | 1月销量', '甲 | 1 | 2 | 9') },
			{},
		);
		if (!read.ok) throw new Error('refused');
		expect([read.value.draft.needsYear, read.value.draft.complete]).toEqual([true, false]);
		const answered = await read.value.rework({ year: 2026 });
		if (!answered.ok) throw new Error('refused');
		expect(salesOf(answered.value.draft)).toEqual([
			['甲', '2026-01', 100],
			['甲', '2026-02', 200],
		]);
		expect([answered.value.draft.needsYear, answered.value.draft.complete]).toEqual([false, true]);
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
});

describe('bad input', () => {
	test.each([
		['', { key: 'import_empty' }],
		[' \r\n\t\u00a0\n', { key: 'import_empty' }],
		['客户\t金额\n甲\t很多\n', { key: 'import_no_number', rows: 2 }],
		['Lorem ipsum\ndolor sit A1 2026年', { key: 'import_no_number', rows: 2 }],
		[`${'x\t'.repeat(600)}1`, { key: 'import_too_many_columns', row: 1, columns: 601, limit: 512 }],
		[
			`a\tb\n1\t${'x'.repeat(40_000)}`,
			{ key: 'import_cell_too_long', row: 2, length: 40_000, limit: 32_767 },
		],
		[
			`a\tb\n${'1\t'.repeat(600)}`,
			{ key: 'import_too_many_columns', row: 2, columns: 601, limit: 512 },
		],
		['1\n'.repeat(2_000_002), { key: 'import_too_many_rows', limit: 2_000_000 }],
	])('%.20j is refused', async (text, refusal) => {
		expect(await refusalOf(text)).toEqual(refusal);
	});

	test('a million columns are refused at once', async () => {
		const start = performance.now();
		expect(await refusalOf('1\t'.repeat(1_000_000))).toMatchObject({
			key: 'import_too_many_columns',
		});
		expect(performance.now() - start).toBeLessThan(2000);
	});

	test('200 columns: read, the unknown ones kept and named', async () => {
		const titles = Array.from({ length: 197 }, (_, i) => `其他${i}`).join('\t');
		const draft = await draftOf(
			`日期\t客户\t金额\t${titles}\n2026-01\t甲\t1${'\tx'.repeat(197)}\n`,
		);
		expect(draft.complete).toBe(true);
		expect(draft.batch.extraColumns).toHaveLength(197);
		expect(noticesOf(draft)).toEqual(['import_columns_kept']);
	});

	test('a date column that is none: told with row and text, kept as text, not complete', async () => {
		const draft = await draftOf(tsv('日期 | 客户 | 金额', '加急 | 甲 | 1', '普通 | 乙 | 2'));
		expect(meaningsOf(draft)).toEqual(['extra', 'customer', 'amount']);
		expect(draft.complete).toBe(false);
		expect(draft.notices[1]).toMatchObject({
			key: 'import_column_no_dates',
			args: { column: 'A', row: 2, text: '加急' },
		});
		expect(draft.batch.extraColumns).toEqual(['日期']);
	});

	test('the next best date column takes its place', async () => {
		const draft = await draftOf(
			tsv('时间 | 客户 | 金额 | 月份', '上午 | 甲 | 1 | 2026-01', '下午 | 乙 | 2 | 2026-02'),
		);
		expect(meaningsOf(draft)).toEqual(['extra', 'customer', 'amount', 'date']);
		expect(draft.complete).toBe(true);
	});

	test('an amount column without numbers', async () => {
		const draft = await draftOf(
			tsv('日期 | 客户 | 金额', '2026-01 | 甲 | 大', '2026-01 | 乙 | 小', '2026-01 | 乙 | 3'),
		);
		expect(meaningsOf(draft)[2]).toBe('extra');
		expect(noticesOf(draft)).toContain('import_column_no_numbers');
	});

	test('a customer column with blanks: the rows stay, counted and located', async () => {
		const draft = await draftOf(
			tsv('日期 | 客户 | 金额', '2026-01 | 甲 | 1', '2026-01 |  | 2', '2026-01 | \u3000 | 3'),
		);
		expect(draft.batch.rows).toBe(3);
		expect(Array.from(draft.batch.customer)).toEqual([0, -1, -1]);
		expect(draft.notices).toEqual([
			{ key: 'import_customer_blank', args: { count: 2, row: 3, title: '客户' } },
		]);
		expect(draft.sample.map(({ row }) => row)).toEqual([0, 1, 2, 3]);
	});

	test('duplicate headers: the first counts, the other is kept', async () => {
		const draft = await draftOf(tsv('日期 | 客户 | 金额 | 金额', '2026-01 | 甲 | 1 | 9'));
		expect(meaningsOf(draft)).toEqual(['date', 'customer', 'amount', 'extra']);
		expect(draft.notices[0]).toMatchObject({
			key: 'import_title_twice',
			args: { title: '金额', columns: 'C, D' },
		});
	});

	test('no customer, no amount: not complete until the planner says which they are', async () => {
		const text = tsv('何时 | 谁 | 多少', '2026-01 | 甲 | 1');
		const read = await importer.read({ kind: 'text', text }, {});
		if (!read.ok) throw new Error('refused');
		expect(read.value.draft.complete).toBe(false);
		expect(noticesOf(read.value.draft).slice(0, 3)).toEqual([
			'import_no_customer_column',
			'import_no_date_column',
			'import_no_amount_column',
		]);
		const meanings = new Map<number, Meaning>([
			[0, { kind: 'sales', column: 'date' }],
			[1, { kind: 'sales', column: 'customer' }],
			[2, { kind: 'sales', column: 'amount' }],
		]);
		const chosen = await read.value.rework({ meanings });
		if (!chosen.ok) throw new Error('refused');
		expect(chosen.value.draft.complete).toBe(true);
		expect(salesOf(chosen.value.draft)).toEqual([['甲', '2026-01', 100]]);
	});

	test('a choice takes a meaning away from another column', async () => {
		const draft = await draftOf(tsv('日期 | 客户 | 终端 | 金额', '2026-01 | 甲 | 乙 | 1'), {
			meanings: new Map<number, Meaning>([[2, { kind: 'sales', column: 'customer' }]]),
		});
		expect(meaningsOf(draft)).toEqual(['date', 'extra', 'customer', 'amount']);
	});

	test('without a header the cells are guessed and that is said', async () => {
		const draft = await draftOf(
			tsv('2026-01-05 | 甲 | 12 | 1,000.00', '2026-01-06 | 乙 | 1 | 900.50'),
		);
		expect(draft.headerRow).toBeNull();
		expect(meaningsOf(draft)).toEqual(['date', 'customer', 'extra', 'amount']);
		expect(noticesOf(draft)[0]).toBe('import_no_header');
		expect(draft.batch.extraColumns).toEqual(['C']);
	});

	test('an open quote flags its row and swallows nothing', async () => {
		const draft = await draftOf('日期\t客户\t金额\n2026-01\t"甲\t1\n2026-01\t乙\t2\n');
		expect(draft.batch.rows).toBe(2);
		expect(draft.notices).toContainEqual({
			key: 'import_rows_quote_open',
			args: { count: 1, row: 2 },
		});
	});
});

describe('files', () => {
	const file = (bytes: Uint8Array<ArrayBuffer>) =>
		importer.read({ kind: 'file', name: '销售.csv', bytes: bytes.buffer }, {});

	test('GB18030 as Chinese Excel writes it, and it is said', async () => {
		// 客户,日期,金额 ⏎ 甲,2026-01,1
		const bytes = new Uint8Array([
			0xbf,
			0xcd,
			0xbb,
			0xa7,
			0x2c,
			0xc8,
			0xd5,
			0xc6,
			0xda,
			0x2c,
			0xbd,
			0xf0,
			0xb6,
			0xee,
			0x0d,
			0x0a,
			0xbc,
			0xd7,
			...new TextEncoder().encode(',2026-01,1\r\n'),
		]);
		const read = await file(bytes);
		if (!read.ok) throw new Error(read.reason.key);
		expect(salesOf(read.value.draft)).toEqual([['甲', '2026-01', 100]]);
		expect(read.value.draft.name).toBe('销售.csv');
		expect(noticesOf(read.value.draft)).toContain('import_encoding');
	});

	test.each([
		[
			'UTF-8 with a byte order mark',
			[0xef, 0xbb, 0xbf, ...new TextEncoder().encode('客户,日期,金额\n甲,2026-01,1\n')],
		],
		[
			'UTF-16',
			[
				0xff,
				0xfe,
				...Array.from('客户\t日期\t金额\n甲\t2026-01\t1', (c) => [
					c.charCodeAt(0) & 255,
					c.charCodeAt(0) >> 8,
				]).flat(),
			],
		],
	])('%s', async (_, bytes) => {
		const read = await file(new Uint8Array(bytes));
		if (!read.ok) throw new Error(read.reason.key);
		expect(salesOf(read.value.draft)).toEqual([['甲', '2026-01', 100]]);
	});

	test.each([
		['an xlsx', [0x50, 0x4b, 3, 4, 1], 'import_file_is_workbook'],
		['an old xls', [0xd0, 0xcf, 0x11, 0xe0], 'import_file_is_workbook'],
		['an image', [0x89, 0x50, 0x4e, 0x47, 0, 0, 0xff], 'import_encoding_unknown'],
		['nothing', [], 'import_empty'],
	])('%s is refused', async (_, bytes, key) => {
		const read = await file(new Uint8Array(bytes));
		expect(read.ok ? null : read.reason.key).toBe(key);
	});
});

describe('looksLikeSales', () => {
	test.each([
		['日期\t客户\t金额\n2026-01\t甲\t1', true],
		['2026年出货\n单位：万元\n经销商\t1月\t2月\n甲\t1\t2', true],
		['customer,amount\na,1', true],
		['1\t2\n3\t4', false],
		['甲\t2026-01\t5', false],
		['客户\t金额', false],
		['客户\t备注\n甲\tx', false],
		['', false],
	])('%j: %s', (text, expected) => {
		expect(looksLikeSales(text)).toBe(expected);
	});
});
