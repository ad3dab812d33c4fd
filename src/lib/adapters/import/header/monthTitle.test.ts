import { describe, expect, test } from 'vitest';
import { draftOf, importer, meaningsOf, salesOf, tsv } from '../testing/draftOf';

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

	test('sell-through beside the amount of a month', async () => {
		const draft = await draftOf(
			tsv('客户 | 2026年1月销售额 | 2026年1月动销 | 2026年2月销售额', '甲 | 1 | 3 | 2'),
		);
		expect(salesOf(draft)).toEqual([
			['甲', '2026-01', 100],
			['甲', '2026-02', 200],
		]);
		expect([...(draft.batch.numbers.sellThrough ?? [])]).toEqual([300, Number.NaN]);
	});

	test.each([
		['2026年1月动销 | 2026年2月动销', '甲 | 1 | 3'],
		['Jan-26 sell-through | Feb-26 sell-through', '甲 | 1 | 3'],
		['2026年1月动销 | 2026年2月动销 | 2026年2月数量', '甲 | 1 | 3 | 9'],
	])('months of sell-through alone are the sales, and that is said: %s', async (titles, row) => {
		const draft = await draftOf(tsv(`客户 | ${titles}`, row));
		expect(salesOf(draft)).toEqual([
			['甲', '2026-01', 100],
			['甲', '2026-02', 300],
		]);
		expect(draft.batch.numbers.sellThrough ?? null).toBeNull();
		expect(draft.complete).toBe(true);
		expect(draft.notices.map(({ key }) => key)).toContain('import_sell_through_as_amount');
	});

	test('months of sell-through beside an amount that no month dates are no sales', async () => {
		const draft = await draftOf(
			tsv('客户 | 金额 | 2026年1月动销 | 2026年2月动销', '甲 | 9 | 1 | 3'),
		);
		expect(draft.complete).toBe(false);
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

describe('years in the header', () => {
	const FACTS = '客户 | 区域';

	test.each(['2024 | 2025', '2024年 | 2025年', '2024年销售额 | 2025年销售额', 'FY2024 | FY2025'])(
		'[A17] %s count in December, and each figure is counted',
		async (titles) => {
			const draft = await draftOf(tsv(`${FACTS} | ${titles}`, '甲 | 华东 | 1 | 2', '乙 |  |  | 3'));
			expect(salesOf(draft)).toEqual([
				['甲', '2024-12', 100],
				['甲', '2025-12', 200],
				['乙', '2025-12', 300],
			]);
			expect(draft.normalised).toEqual([{ kind: 'year', cells: 3 }]);
			expect(draft.notices).toContainEqual({ key: 'import_years', args: {} });
		},
	);

	test('[A17] beside months they add them up, or are another year to compare with', async () => {
		const draft = await draftOf(
			tsv('客户 | 2024年 | 2025年1月 | 2025年2月 | 2025年', '甲 | 9 | 1 | 2 | 3'),
		);
		expect(meaningsOf(draft).slice(1)).toEqual(['extra', '2025-01', '2025-02', 'total']);
	});

	test('[A17] a year in the title of the amount does not make a table wide', async () => {
		const draft = await draftOf(tsv('日期 | 客户 | 2025年销售额', '2025-03-05 | 甲 | 1'));
		expect(salesOf(draft)).toEqual([['甲', '2025-03-05', 100]]);
	});

	test('[A12] a column of years alone dates its rows', async () => {
		const draft = await draftOf(tsv('客户 | 年度 | 销售额', '甲 | 2024 | 1', '乙 | 2025年 | 2'));
		expect(salesOf(draft)).toEqual([
			['甲', '2024-12', 100],
			['乙', '2025-12', 200],
		]);
	});
});
