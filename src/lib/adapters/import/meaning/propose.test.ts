import { describe, expect, test } from 'vitest';
import type { Meaning } from '$lib/application/importing';
import { draftOf, importer, meaningsOf, noticesOf, salesOf, tsv } from '../testing/draftOf';

describe('what columns mean', () => {
	test('[A21] 200 columns: read, the unknown ones kept and named', async () => {
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

	test('who serves before and after a sale is no sale; its manager and its volume are known', async () => {
		const draft = await draftOf(
			tsv(
				'Date | Customer | Pre-sales | After-sales | 售后金额 | Sales manager | Sales volume | Net sales',
				'2026-01-02 | 甲 | 3 | 4 | 5 | Ann | 6 | 700',
			),
		);
		expect(meaningsOf(draft)).toEqual([
			...['date', 'customer', 'extra', 'extra', 'extra', 'manager', 'quantity', 'amount'],
		]);
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

	test.each(['动销金额', 'Sell-through', 'SELL OUT', '终端动销额(万元)', 'dongxiaoe'])(
		'%s beside an amount is what the customer sold on',
		async (title) => {
			const draft = await draftOf(tsv(`日期 | 客户 | 金额 | ${title}`, '2026-01 | 甲 | 100 | 90'));
			expect(meaningsOf(draft)[3]).toBe('sellThrough');
			const fen = title.includes('万') ? 90_000_000 : 9_000;
			expect(draft.batch.numbers.sellThrough?.[0]).toBe(fen);
			expect(draft.batch.amount[0]).toBe(10_000);
		},
	);

	test('sell-through alone is the amount', async () => {
		const draft = await draftOf(tsv('日期 | 客户 | 动销金额', '2026-01 | 甲 | 90'));
		expect(meaningsOf(draft)).toEqual(['date', 'customer', 'amount']);
		expect(draft.complete).toBe(true);
		expect(noticesOf(draft)).toEqual(['import_sell_through_as_amount']);
	});

	test('titles that say nothing: the cells do, and that is said', async () => {
		const draft = await draftOf(tsv('何时 | 谁 | 多少', '2026-01 | 甲 | 1'));
		expect(draft.complete).toBe(true);
		expect(noticesOf(draft)).toEqual([
			'import_guessed_date',
			'import_guessed_customer',
			'import_guessed_amount',
		]);
		expect(salesOf(draft)).toEqual([['甲', '2026-01', 100]]);
	});

	test('cells that leave it open: not complete until the planner says which they are', async () => {
		const text = tsv('何时 | 谁 | 哪里 | 多少', '2026-01 | 甲 | 西 | 1', '2026-01 | 乙 | 东 | 2');
		const read = await importer.read({ kind: 'text', text }, {});
		if (!read.ok) throw new Error('refused');
		expect(read.value.draft.complete).toBe(false);
		expect(noticesOf(read.value.draft)[0]).toBe('import_no_customer_column');
		const meanings = new Map<number, Meaning>([[1, { kind: 'sales', column: 'customer' }]]);
		const chosen = await read.value.rework({ meanings });
		if (!chosen.ok) throw new Error('refused');
		expect(chosen.value.draft.complete).toBe(true);
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

	test('a long table whose only sum is headed 合计', async () => {
		const draft = await draftOf(tsv('日期 | 客户 | 数量 | 合计', '2026-01 | 甲 | 3 | 12.5'));
		expect(meaningsOf(draft)).toEqual(['date', 'customer', 'quantity', 'amount']);
	});

	test('what is meant twice, or cannot be used in this shape, is kept as text', async () => {
		const text = tsv('日期 | 客户 | 金额 | 实付', '2026-01 | 甲 | 1 | 2');
		const amount: Meaning = { kind: 'sales', column: 'amount' };
		const twice = new Map([
			[2, amount],
			[3, amount],
		]);
		expect(meaningsOf(await draftOf(text, { meanings: twice }))[3]).toBe('extra');
		const wide = await draftOf(text, { shape: 'wide' });
		expect(meaningsOf(wide)).toEqual(['extra', 'customer', 'extra', 'extra']);
		expect([wide.complete, noticesOf(wide)[0]]).toEqual([false, 'import_no_amount_column']);
		const month = new Map<number, Meaning>([[3, { kind: 'month', month: 1 }]]);
		expect(meaningsOf(await draftOf(text, { shape: 'long', meanings: month }))[3]).toBe('extra');
	});

	test('[A10] codes that Excel has already rounded', async () => {
		const draft = await draftOf(
			tsv(
				'日期 | 客户 | 单号 | 金额',
				'2026-01 | 甲 | 1.23457E+17 | 1',
				'2026-01 | 乙 | 000123456789012345 | 2',
			),
		);
		expect(draft.batch.names.order).toEqual(['1.23457E+17', '000123456789012345']);
		expect(draft.notices).toContainEqual({
			key: 'import_digits_lost',
			args: { count: 1, text: '1.23457E+17' },
		});
	});
});
