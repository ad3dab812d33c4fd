import { describe, expect, test } from 'vitest';
import { draftOf, meaningsOf, noticesOf, tsv } from './testing/draftOf';

const SHEET = tsv(
	'客户编号 | 客户名称 | 渠道 | 省份 | 行业 | 客户等级 | 合作起始日期 | 年度目标（万元） | 是否有影响力 | 电话',
	'C001 | 甲公司 | 经销 | 江苏 | 餐饮 | A | 2019年3月 | 1,20 | 是 | 138',
	'Ｃ００２ | 乙公司 | 团购 | #N/A | NULL | B | 2020/5/1 | 12.5 | 也许 | ',
	' |  | 直营 |  |  |  |  |  |  | 139',
	'C003 | 甲公司 |  |  |  |  |  |  | 否 | ',
);

describe('a table of customers', () => {
	test.each([
		'客户 | 指定等级 | 改级理由 | 改级批准人 | 改级到',
		'Customer | Tier set by hand | Reason of the tier by hand | Tier approved by | Tier by hand until',
	])('a tier by hand comes back under the titles of the screen: %s', async (titles) => {
		const draft = await draftOf(tsv(titles, '甲 | 金牌 | 新签年框 | 王总 | 2026-12'));
		expect([...(draft.customers?.attributes.keys() ?? [])]).toEqual([
			...['tier', 'tierReason', 'tierApprover', 'tierUntil'],
		]);
	});

	test.each([
		['客户 | 影响力 | 批准人', '甲 | 是 | 王总', ['influence', 'approver']],
		['客户 | 忠诚度', '甲 | 80', ['loyalty']],
		['Customer | Approver', '__proto__ | Ms Wang', ['approver']],
	])('one row under %s is enough', async (titles, row, facts) => {
		const draft = await draftOf(tsv(titles, row));
		expect([draft.subject, draft.complete]).toEqual(['customers', true]);
		expect([...(draft.customers?.attributes.keys() ?? [])]).toEqual(facts);
	});

	test('is known by its titles, its facts are read and nothing is dropped', async () => {
		const draft = await draftOf(SHEET);
		expect([draft.subject, draft.complete, draft.batch.rows]).toEqual(['customers', true, 0]);
		const batch = draft.customers;
		expect(batch?.names).toEqual(['甲公司', '乙公司', '', '甲公司']);
		expect(batch?.codes).toEqual(['C001', 'C002', '', 'C003']);
		expect(batch?.attributes.get('target')).toEqual(['1,20', 12_500_000, null, null]);
		expect(batch?.attributes.get('influence')).toEqual([1, '也许', null, 0]);
		expect(batch?.attributes.get('region')).toEqual(['江苏', null, null, null]);
		expect(batch?.attributes.get('industry')).toEqual(['餐饮', null, null, null]);
		expect(batch?.own).toEqual([{ title: '电话', values: ['138', '', '139', ''] }]);
		expect(draft.refused.map(({ row, column, reason }) => [row, column, reason.key])).toEqual([
			[1, 7, 'read_separators'],
			[2, 3, 'read_excel_error'],
			[2, 8, 'read_not_a_flag'],
			[3, 1, 'import_customer_missing'],
		]);
		expect(noticesOf(draft)).toContain('import_customers_twice');
		expect(draft.summary).toMatchObject({ rows: 4, uncountedRows: 1, customers: 2 });
	});

	test('without a single number it is one too; with an amount and a date it is sales', async () => {
		const plain = await draftOf(tsv('客户 | 渠道 | 客户经理', '甲 | 经销 | 陈'));
		expect(meaningsOf(plain)).toEqual(['customer', 'attribute', 'attribute']);
		const sold = await draftOf(
			tsv('日期 | 客户 | 行业 | 等级 | 金额', '2026-01 | 甲 | 餐饮 | A | 1'),
		);
		expect(sold.subject).toBe('sales');
	});

	test('the planner switches', async () => {
		const sales = await draftOf(SHEET, { subject: 'sales' });
		expect([sales.subject, sales.customers, sales.complete]).toEqual(['sales', null, false]);
		const customers = await draftOf(tsv('日期 | 客户 | 区域 | 金额', '2026-01 | 甲 | 东 | 1'), {
			subject: 'customers',
		});
		expect(customers.customers?.own.map(({ title }) => title)).toEqual(['日期', '金额']);
	});
});
