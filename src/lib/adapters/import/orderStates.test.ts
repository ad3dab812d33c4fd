import { describe, expect, test } from 'vitest';
import { draftOf, noticesOf, tsv } from './testing/draftOf';

const ORDERS = tsv(
	'下单时间 | 客户 | 金额 | 订单状态',
	'2026-01-05 | 甲 | 100 | 交易成功',
	'2026-01-06 | 乙 | 20 | 交易关闭',
	'2026-01-07 | 丙 | 3 | 已取消',
	'2026-01-08 | 丁 | -5 | 退款成功',
	'2026-01-09 | 戊 | 0 | 交易关闭',
);

describe('orders that were called off', () => {
	test('count, and that is said with their sum', async () => {
		const draft = await draftOf(ORDERS);
		expect(draft.summary).toMatchObject({ rows: 5, amount: 11_800 });
		expect([draft.cancelledRows, draft.cancelled]).toEqual([3, 'keep']);
		expect(draft.notices).toContainEqual({
			key: 'import_cancelled_kept',
			args: { title: '订单状态', word: '交易关闭', count: 2, amount: { fen: 2300 } },
		});
	});

	test('are left out on the planner’s word; a row that takes money back stays', async () => {
		const draft = await draftOf(ORDERS, { cancelled: 'leave-out' });
		expect(draft.summary).toMatchObject({ rows: 2, amount: 9500 });
		expect(draft.skipped.filter(({ why }) => why === 'cancelled')).toHaveLength(3);
		expect(noticesOf(draft)).toContain('import_cancelled_left');
		const again = await draftOf(ORDERS, {
			remembered: draft.layout === null ? [] : [draft.layout],
		});
		expect(again.summary.rows).toBe(2);
	});

	test('a region called State, and orders that were shipped, say nothing', async () => {
		const draft = await draftOf(
			tsv('Date | Customer | Amount | State | Status', '2026-01-05 | a | 1 | void | Shipped'),
		);
		expect(draft.cancelledRows).toBe(0);
		expect(noticesOf(draft)).not.toContain('import_cancelled_kept');
	});
});

test('returns whose amounts are positive are told', async () => {
	const draft = await draftOf(
		tsv(
			'日期 | 客户 | 金额 | 单据类型',
			'2026-01-05 | 甲 | 100 | 销售出库',
			'2026-01-06 | 乙 | 20 | 销售退货',
			'2026-01-07 | 丙 | -3 | 销售退货',
		),
	);
	expect(draft.notices).toContainEqual({
		key: 'import_returns_positive',
		args: { title: '单据类型', word: '销售退货', count: 1, amount: { fen: 2000 } },
	});
});

test('a discount beside quantity and price is told, beside an amount it is in it', async () => {
	const priced = await draftOf(
		tsv('日期 | 客户 | 数量 | 单价 | 折扣率', '2026-01-05 | 甲 | 2 | 5 | 90%'),
	);
	expect(noticesOf(priced)).toContain('import_discount_unused');
	const summed = await draftOf(
		tsv('日期 | 客户 | 数量 | 单价 | 折扣率 | 金额', '2026-01-05 | 甲 | 2 | 5 | 90% | 9'),
	);
	expect(noticesOf(summed)).not.toContain('import_discount_unused');
});
