import { expect, test } from 'vitest';
import { draftOf, tsv } from './testing/draftOf';

const skippedOf = async (label: string): Promise<unknown> => {
	const draft = await draftOf(
		tsv('客户 | 2026年1月 | 2026年2月', '甲 | 1 | 2', '乙 | 3 | 4', `${label} | 4 | 6`),
	);
	return draft.skipped.map(({ row, why }) => `${why} ${String(row)}`);
};

test.each([
	...[
		'合计（12 笔）',
		'合计：2 家',
		'合计金额',
		'总额',
		'汇总行',
		'Σ',
		'TOTAL (CNY)',
		'Subtotal East',
	],
	...['Sub-Total', 'Grand Total:', '华东小计', 'Total Sales'],
])('[A15] %s adds up the rows above', async (label) => {
	expect(await skippedOf(label)).toEqual(['total 3']);
});

test.each(['合肥百大（集团）', '总汇商行', 'Total Wine', '小计划文具店', 'Sigma (Total Care)'])(
	'[A15] %s is a customer',
	async (label) => {
		expect(await skippedOf(label)).toEqual([]);
	},
);

test('[A15] a star before a customer is a mark, before none a sum', async () => {
	const draft = await draftOf(
		tsv('标记 | 客户 | 日期 | 金额', '* | 甲 | 2026-01-05 | 5', '* |  |  | 5'),
	);
	expect(draft.skipped).toEqual([{ row: 2, why: 'total' }]);
	expect(draft.batch.rows).toBe(1);
});

test('[A15] headings of sections and numbers of pages are remarks, not sales', async () => {
	const draft = await draftOf(
		tsv('客户 | 日期 | 金额', '一、华东区 |  | ', '甲 | 2026-01-05 | 5', '第 2 页 共 2 页 |  | '),
	);
	expect(draft.skipped.map(({ row, why }) => `${why} ${String(row)}`)).toEqual([
		'caption 1',
		'caption 3',
	]);
	expect(draft.refused).toEqual([]);
});
