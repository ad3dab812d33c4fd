import { describe, expect, test } from 'vitest';
import { draftOf, noticesOf, salesOf, tsv } from './testing/draftOf';

const amounts = async (...cells: string[]): Promise<unknown[]> => {
	const draft = await draftOf(
		tsv('客户 | 日期 | 金额', ...cells.map((cell, at) => `甲${at} | 2026-01-05 | ${cell}`)),
	);
	return salesOf(draft).map(([, , fen]) => fen);
};
const keysOf = async (...cells: string[]): Promise<string[]> =>
	noticesOf(
		await draftOf(
			tsv('客户 | 日期 | 金额', ...cells.map((cell, at) => `甲${at} | 2026-01-05 | ${cell}`)),
		),
	);
const BOTH = ['import_decimal_comma', 'import_point_unclear'];
const said = async (...cells: string[]): Promise<string[]> =>
	(await keysOf(...cells)).filter((key) => BOTH.includes(key));

describe('figures as most of Europe writes them', () => {
	test.each([
		[
			['1.234,56', '2.000', '12,5', '300', '-1.234.567,80 €'],
			[123_456, 200_000, 1250, 30_000, -123_456_780],
		],
		[
			['1 234,56', '1\u202f234,5', '1\u00a0000', '1\u2009234\u2009567,80'],
			[123_456, 123_450, 100_000, 123_456_780],
		],
		[
			["1'234,50", '12,00', '(3,25)', '4,10-'],
			[123_450, 1200, -325, -410],
		],
		[
			['0,125', '7', '1.000'],
			[13, 700, 100_000],
		],
		[
			['1.234.567', '2.500', '9'],
			[123_456_700, 250_000, 900],
		],
	])('%j: the column decides', async (cells, fen) => {
		expect(await amounts(...cells)).toEqual(fen);
		expect(await said(...cells)).toEqual(['import_decimal_comma']);
	});

	test.each([
		[
			["1'234.50", '1\u2019234\u2019567.80', "12'000"],
			[123_450, 123_456_780, 1_200_000],
		],
		[
			['1\u202f234.50', '1 000'],
			[123_450, 100_000],
		],
		[
			['1,234', '5,678.90', '10'],
			[123_400, 567_890, 1000],
		],
		[
			['0.125', '1.234'],
			[13, 123],
		],
	])('%j: a point stays a point, and nothing is asked', async (cells, fen) => {
		expect(await amounts(...cells)).toEqual(fen);
		expect(await said(...cells)).toEqual([]);
	});

	test.each([
		['a thousand with a comma', ['1,234', '2,345', '12,5', '100'], [123_400, 234_500, NaN, 10_000]],
		['decimals after a point', ['1.234,56', '1,234.56', '7.5'], [NaN, 123_456, 750]],
		['one long column, the contradiction last', ['12,5', '1', '2', '3.5'], [NaN, 100, 200, 350]],
		['a year, a telephone', ['12,5', '2.026.1', '1'], [NaN, NaN, 100]],
		['groups of two', ['12,34,567', '1,5'], [NaN, NaN]],
	])('%s contradicts: what is not clear is refused, never guessed', async (_, cells, fen) => {
		expect(await amounts(...cells)).toEqual(fen);
		expect(await said(...cells)).toEqual([]);
	});

	test('a comma is counted as every other normalisation, and so are its thousands', async () => {
		const draft = await draftOf(
			tsv('客户 | 日期 | 金额', '甲 | 2026-01-05 | 1.234,56', '乙 | 2026-01-05 | 12,5'),
		);
		expect(draft.normalised).toEqual([
			{ kind: 'decimal-comma', cells: 2 },
			{ kind: 'thousands', cells: 1 },
		]);
		expect(draft.summary.amount).toBe(124_706);
	});

	test('1.234 alone is said, and read as the planner answers', async () => {
		const text = tsv(
			'客户 | 日期 | 金额',
			'甲 | 2026-01-05 | 1.234',
			'乙 | 2026-01-05 | 12.000',
			'丙 | 2026-01-05 | 100',
		);
		const draft = await draftOf(text);
		expect(draft.unclearFigure).toBe('1.234');
		expect(draft.complete).toBe(true);
		expect(draft.notices).toContainEqual({
			key: 'import_point_unclear',
			args: { count: 2, titles: '金额', text: '1.234' },
		});
		expect(draft.summary.amount).toBe(123 + 1200 + 10_000);
		const comma = await draftOf(text, { decimal: 'comma' });
		expect([comma.unclearFigure, comma.summary.amount]).toEqual([null, 123_400 + 1_210_000]);
		const point = await draftOf(text, { decimal: 'point' });
		expect([point.unclearFigure, point.summary.amount]).toEqual([null, draft.summary.amount]);
	});

	test('what one column leaves open another one of the table decides', async () => {
		const draft = await draftOf(
			tsv(
				'客户 | 日期 | 数量 | 金额 | 毛利',
				'甲 | 2026-01-05 | 1.500 | 1.234,56 | 1.000',
				'合计 |  | 1.500 | 1.234,56 | 1.000',
			),
		);
		expect(draft.batch.numbers.quantity?.[0]).toBe(1_500_000);
		expect(draft.batch.numbers.profit?.[0]).toBe(100_000);
		expect(draft.summary.total).toEqual({ stated: 123_456, summed: 123_456 });
	});

	test('quantity × price, months side by side and facts of customers too', async () => {
		const priced = await draftOf(
			tsv(
				'客户 | 日期 | 数量 | 单价',
				'甲 | 2026-01-05 | 1.000 | 0,125',
				'乙 | 2026-01-05 | 2 | 3,5',
			),
		);
		expect(salesOf(priced).map(([, , fen]) => fen)).toEqual([12_500, 700]);
		const wide = await draftOf(
			tsv('客户 | 2026-01 | 2026-02 | 合计', '甲 | 1.234,5 | 2,25 | 1.236,75'),
		);
		expect(wide.summary.amount).toBe(123_675);
		expect(noticesOf(wide)).not.toContain('import_row_totals_differ');
		const facts = await draftOf(
			tsv('客户 | 应收账款 | 行业', '甲 | 1.234,5 | 酒', '乙 | 7,25 | 酒'),
		);
		expect(facts.customers?.attributes.get('receivable')).toEqual([123_450, 725]);
	});

	test('a column in 万元 with three decimals asks nothing', async () => {
		const draft = await draftOf(tsv('客户 | 日期 | 金额（万元）', '甲 | 2026-01-05 | 1.234'));
		expect([draft.unclearFigure, draft.summary.amount]).toEqual([null, 1_234_000]);
	});

	test('a semicolon between columns leaves the comma to the figures', async () => {
		const draft = await draftOf(
			'Kunde;Datum;Umsatz\r\nA;2026-01-05;1.234,56\r\nB;2026-01-06;7,5',
			{},
		);
		expect(draft.summary.amount).toBe(124_206);
	});
});
