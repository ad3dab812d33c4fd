import { describe, expect, test } from 'vitest';
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
	...['Summe', 'Gesamtsumme', 'Zwischensumme', 'Total général', 'Sous-total'],
	...['Sub-Total', 'Grand Total:', '华东小计', 'Total Sales'],
])('[A15] %s adds up the rows above', async (label) => {
	expect(await skippedOf(label)).toEqual(['total 3']);
});

test.each([
	...[
		'合肥百大（集团）',
		'总汇商行',
		'Total Wine',
		'小计划文具店',
		'Sigma (Total Care)',
		'Petrototal',
	],
	...['Total Energies', 'Sum of Parts Ltd', '合计华东', 'Totals R Us'],
])('[A15] %s is a customer, unless its figures are a sum', async (label) => {
	const of = async (figures: string): Promise<number> => {
		const rows = ['甲 | 1 | 2', '乙 | 3 | 4', `${label} | ${figures}`, '丙 | 8 | 9'];
		return (await draftOf(tsv('客户 | 2026年1月 | 2026年2月', ...rows))).totalRows;
	};
	expect(await of('4 | 7')).toBe(0);
	expect(await of('3 | 4')).toBe(0);
	const mayBe = /^(?:Total|Sum of|小计|合计)/.test(label);
	expect(await of('4 | 6')).toBe(mayBe ? 1 : 0);
});

describe('[A15] labels with a name before or behind them', () => {
	const HEAD = '区域 | 客户 | 日期 | 金额';
	const rowsOf = async (...rows: string[]): Promise<unknown> => {
		const draft = await draftOf(tsv(HEAD, ...rows));
		return [draft.skipped.map(({ row, why }) => `${why} ${String(row)}`), draft.summary.rows];
	};
	const DETAILS = ['华东 | 甲 | 2026-01-05 | 10', '华东 | 乙 | 2026-01-06 | 20.5'];

	test.each([
		'Total East',
		'East total',
		'East Totals',
		'Sum of East',
		'华东小计',
		'小计 华东',
		'Σ East',
	])('%s where nobody is named is a total, whatever it says', async (label) => {
		expect(await rowsOf(...DETAILS, `${label} |  |  | 31`)).toEqual([['total 3'], 2]);
	});

	test.each(['Total East', 'Sum of East', '合计华东'])(
		'%s in the column of customers, without a date, by its figure',
		async (label) => {
			const rows = [
				...DETAILS,
				` | ${label} |  | 30.50`,
				' | 丙 | 2026-01-07 | 7',
				` | ${label}B |  | 7`,
			];
			expect(await rowsOf(...rows, ' | Total all |  | 37.5')).toEqual([
				['total 3', 'total 5', 'total 6'],
				3,
			]);
			expect(await rowsOf(...DETAILS, ` | ${label} |  | 30.3`)).toEqual([[], 3]);
			expect(await rowsOf(...DETAILS, ` | ${label} |  | `)).toEqual([[], 3]);
		},
	);

	test.each(['2026-01-09', '01/02/2026', '1月5日', '2026Q1'])(
		'Total Energies on %s is a customer, also with the sum of all others',
		async (date) => {
			expect(await rowsOf(...DETAILS, ` | Total Energies | ${date} | 30.5`)).toEqual([[], 3]);
			expect(await rowsOf(...DETAILS, `Total Energies | East Total | ${date} | 30.5`)).toEqual([
				[],
				3,
			]);
		},
	);
});

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
