import { describe, expect, test } from 'vitest';
import { draftOf, meaningsOf, noticesOf, salesOf, tsv } from '../testing/draftOf';

const EACH = [
	['甲', '2025-06', 100],
	['甲', '2025-12', 200],
];

describe('half-years side by side', () => {
	test.each([
		'2025H1 | 2025H2',
		'2025上半年 | 2025年下半年',
		'H1 2025 | H2 2025',
		'2025H1销售额 | 2025H2销售额',
	])('%s count in June and December, said and counted', async (titles) => {
		const draft = await draftOf(tsv(`客户 | ${titles}`, '甲 | 1 | 2'));
		expect(draft.shape).toBe('wide');
		expect(salesOf(draft)).toEqual(EACH);
		expect(noticesOf(draft)).toContain('import_halves');
		expect(draft.normalised).toContainEqual({ kind: 'half', cells: 2 });
	});

	test('the year stands in a caption, or in the row above', async () => {
		const caption = await draftOf(
			tsv('2025年各客户销售 |  | ', '客户 | 上半年 | 下半年', '甲 | 1 | 2'),
		);
		expect([salesOf(caption), caption.needsYear]).toEqual([EACH, false]);
		const above = await draftOf(tsv(' | 2025年 | ', '客户 | 上半年 | 下半年', '甲 | 1 | 2'));
		expect(salesOf(above)).toEqual(EACH);
		const asked = await draftOf(tsv('客户 | 上半年 | 下半年', '甲 | 1 | 2'));
		expect([asked.needsYear, asked.complete]).toEqual([true, false]);
	});

	test('beside their months or quarters they add them up, and are compared with their own', async () => {
		const titles = Array.from({ length: 12 }, (_, at) => `2025-${String(at + 1).padStart(2, '0')}`);
		const cells = titles.map(() => '1').join(' | ');
		const table = (half: string): string =>
			tsv(`客户 | ${titles.join(' | ')} | 上半年`, `甲 | ${cells} | ${half}`);
		const right = await draftOf(table('6'));
		expect(meaningsOf(right).at(-1)).toBe('total');
		expect(right.summary.amount).toBe(1200);
		expect(noticesOf(right)).not.toContain('import_row_totals_differ');
		expect(noticesOf(await draftOf(table('20')))).toContain('import_row_totals_differ');
		const quarters = await draftOf(tsv('客户 | 2025Q1 | 2025Q2 | 2025H1', '甲 | 1 | 2 | 3'));
		expect(quarters.summary.amount).toBe(300);
	});

	test('beside other months of the year a half counts itself, and so does a quarter', async () => {
		const half = await draftOf(tsv('客户 | 2025上半年 | 2025-07 | 2025-08', '甲 | 6 | 1 | 2'));
		expect(salesOf(half).map(([, day, fen]) => [day, fen])).toEqual([
			['2025-06', 600],
			['2025-07', 100],
			['2025-08', 200],
		]);
		const quarter = await draftOf(tsv('客户 | 2025Q1 | 2025-04', '甲 | 6 | 1'));
		expect(quarter.summary.amount).toBe(700);
		const earlier = await draftOf(tsv('客户 | 2024H1 | 2025-01 | 2025-02', '甲 | 9 | 1 | 2'));
		expect([meaningsOf(earlier)[1], earlier.summary.amount]).toEqual(['extra', 300]);
	});

	test('in a column of dates too', async () => {
		const draft = await draftOf(
			tsv('客户 | 期间 | 金额', '甲 | 2025H1 | 1', '甲 | 2025下半年 | 2'),
		);
		expect(salesOf(draft)).toEqual(EACH);
		expect(noticesOf(draft)).toContain('import_halves');
	});
});
