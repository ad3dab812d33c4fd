import { describe, expect, test } from 'vitest';
import { CELL_KIND, placeInFile } from '../rawSheet';
import { keysOf, opened, openBytes, rowsOf } from '../testing/opened';
import { rowsXml, xlsxOf } from '../testing/workbookFile';

const HEADER = ['客户', '日期', '金额'];
const oneSheet = (data: string, more: object = {}) =>
	xlsxOf({ sheets: [{ name: '销售', data }], ...more });

describe('cells', () => {
	test('shared, rich, inline and formula texts; numbers in full; errors; truth', async () => {
		const bytes = xlsxOf({
			strings:
				'<si><t>客户</t></si><si><r><t>金</t></r><r><rPr><b/></rPr><t xml:space="preserve">额 </t></r></si><si><t>说_x000D_明</t></si>',
			sheets: [
				{
					name: '销售',
					data:
						'<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>' +
						'<row r="2"><c r="A2" t="inlineStr"><is><t>甲 &amp; 乙</t></is></c><c r="B2"><v>1234567.891</v></c><c r="C2" t="str"><f>A2</f><v>甲</v></c></row>' +
						'<row r="3"><c r="A3"><v>0.30000000000000004</v></c><c r="B3" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="C3" t="b"><v>1</v></c></row>' +
						'<row r="4"><c r="A4"><v>1.5E-7</v></c><c r="B4"><f>SUM(B2:B3)</f><v>12</v></c><c r="C4"><v>-12</v></c></row>',
				},
			],
		});
		const source = await opened(bytes);
		expect(rowsOf(source)).toEqual([
			['客户', '金额 ', '说\r明'],
			['甲 & 乙', '1234567.891', '甲'],
			['0.30000000000000004', '#DIV/0!', 'TRUE'],
			['0.00000015', '12', '-12'],
		]);
		const { text, number, error, truth } = CELL_KIND;
		expect([...(source.kinds ?? [])]).toEqual([
			...[text, text, text],
			...[text, number, text],
			...[number, error, truth],
			...[number, number, number],
		]);
	});

	test.each([
		[14, '46023', '2026-01-01'],
		['yyyy"年"m"月"d"日"', '46023', '2026-01-01'],
		[31, '46023', '2026-01-01'],
		[57, '46054', '2026-02-01'],
		['aaaa', '46023', '46023'],
		[22, '46023.573', '2026-01-01 13:45:07'],
		[14, '46022.999999', '2026-01-01'],
		[21, '0.5', '12:00:00'],
		['0.00"日"', '46023', '46023'],
		['#,##0.00_);[Red](#,##0.00)', '46023', '46023'],
		[14, '3000000', '3000000'],
	])('[A13] format %s makes %s %s', async (format, serial, text) => {
		const source = await opened(
			oneSheet(`<row r="1"><c r="A1" s="1"><v>${serial}</v></c></row>`, { formats: [format] }),
		);
		expect(rowsOf(source)).toEqual([[text]]);
	});

	test('[A13] a book that counts from 1904, and one that is said to', async () => {
		const data = '<row r="1"><c r="A1" s="1"><v>44561</v></c></row>';
		const old = await opened(oneSheet(data, { formats: [14], date1904: true }));
		expect([rowsOf(old), old.date1904]).toEqual([[['2026-01-01']], true]);
		const said = await opened(oneSheet(data, { formats: [14] }), { date1904: true });
		expect(rowsOf(said)).toEqual([['2026-01-01']]);
	});

	test('formulas without a value are counted, not passed over', async () => {
		const { notices } = await opened(
			oneSheet('<row r="1"><c r="A1"><f>1+1</f></c><c r="B1"><v>1</v></c></row>'),
		);
		expect(notices).toEqual([{ key: 'import_formulas_unvalued', args: { cells: 1 } }]);
	});

	test('cells whose text the file does not hold are counted, not passed over', async () => {
		const cell = (at: string, index: string): string => `<c r="${at}" t="s"><v>${index}</v></c>`;
		const { notices } = await opened(
			oneSheet(`<row r="1">${cell('A1', '0')}${cell('B1', '1')}${cell('C1', '7')}</row>`, {
				strings: '<si><t>客户</t></si>',
			}),
		);
		expect(notices).toEqual([{ key: 'import_texts_missing', args: { cells: 2, place: 'B1' } }]);
	});

	test('joined cells are told, the text stands in the first', async () => {
		const { merges } = await opened(
			oneSheet(
				rowsXml([
					['2026年', null],
					['1月', '2月'],
				]),
				{},
			),
		);
		expect(merges).toEqual([]);
		const joined = await opened(
			xlsxOf({
				sheets: [
					{
						name: 'a',
						data: rowsXml([
							['2026年', null],
							['1月', '2月'],
						]),
						after: '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>',
					},
				],
			}),
		);
		expect(joined.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 2 }]);
	});
});

describe('[A19] sheets', () => {
	const rows = (...amounts: number[]) =>
		rowsXml([HEADER, ...amounts.map((amount) => [`客户${String(amount)}`, '2026-01-05', amount])]);

	test('the sheet of sales is read, the others are listed with their rows; hidden is said', async () => {
		const source = await opened(
			xlsxOf({
				sheets: [
					{ name: '说明', data: rowsXml([['怎么填'], ['每行一笔']]) },
					{ name: '一月', data: rows(1, 2) },
					{ name: '备用', state: 'hidden', data: rows(9) },
					{ name: '深藏', state: 'veryHidden', data: rows(8) },
					{ name: '空', data: '' },
				],
			}),
		);
		expect(
			source.sheets.map(({ name, rows: count, hidden, chosen }) => [name, count, hidden, chosen]),
		).toEqual([
			['说明', 2, false, false],
			['一月', 3, false, true],
			['备用', 2, true, false],
			['深藏', 2, true, false],
			['空', 0, false, false],
		]);
		expect(source.table.rows).toBe(3);
	});

	test('one sheet a month is read as one, and every row knows its place', async () => {
		const source = await opened(
			xlsxOf({
				sheets: [
					{ name: '1月', data: rows(1, 2) },
					{ name: '2月', data: rows(3) },
					{ name: '汇总', data: rows(6) },
					{ name: '1月 (2)', data: rows(1, 2) },
				],
			}),
		);
		expect(rowsOf(source).map((row) => row[2])).toEqual(['金额', '1', '2', '3']);
		expect(source.sheets.map(({ chosen }) => chosen)).toEqual([true, true, false, false]);
		expect([1, 2, 3].map((row) => placeInFile(source.parts, row))).toEqual([
			{ sheet: '1月', row: 2 },
			{ sheet: '1月', row: 3 },
			{ sheet: '2月', row: 2 },
		]);
	});

	test('what the planner chooses is read; a sheet with another header is named', async () => {
		const bytes = xlsxOf({
			sheets: [
				{ name: '1月', data: rows(1) },
				{
					name: '目标',
					data: rowsXml([
						['客户', '目标'],
						['甲', 5],
					]),
				},
				{ name: '备用', state: 'hidden', data: rows(9) },
			],
		});
		const hidden = await opened(bytes, { sheets: [2] });
		expect(rowsOf(hidden)[1]).toEqual(['客户9', '2026-01-05', '9']);
		const both = await opened(bytes, { sheets: [0, 1] });
		expect(both.notices).toEqual([{ key: 'import_sheet_differs', args: { sheet: '目标' } }]);
		expect(both.sheets.map(({ chosen }) => chosen)).toEqual([true, false, false]);
	});

	test('a wrong dimension and rows and cells without places, as WPS and others write them', async () => {
		const source = await opened(
			xlsxOf({
				sheets: [
					{
						name: 'Sheet1',
						before: '<dimension ref="A1"/>',
						data: '<row><c t="inlineStr"><is><t>客户</t></is></c><c t="inlineStr"><is><t>金额</t></is></c></row><row><c t="inlineStr"><is><t>甲</t></is></c><c><v>5</v></c></row>',
					},
				],
			}),
		);
		expect(rowsOf(source)).toEqual([
			['客户', '金额'],
			['甲', '5'],
		]);
	});

	test('[A16] rows and columns that are only formatted are left out; blank rows inside stay', async () => {
		const source = await opened(
			oneSheet(
				'<row r="1"><c r="A1"><v>1</v></c><c r="Z1" s="1"/></row><row r="4"><c r="A4"><v>2</v></c></row><row r="900"><c r="A900" s="1"/></row>',
				{ formats: [14] },
			),
		);
		expect([source.table.rows, source.table.width, source.sheets[0]?.rows]).toEqual([4, 1, 4]);
	});

	test('a sheet that is a chart does not keep the others back', async () => {
		const source = await opened(
			xlsxOf({
				sheets: [
					{ name: '图表', chart: true, data: '' },
					{ name: '销售', data: rows(1) },
				],
			}),
		);
		expect(rowsOf(source)).toHaveLength(2);
		expect(source.notices).toEqual([{ key: 'import_sheet_unreadable', args: { sheet: '图表' } }]);
	});

	test('an empty workbook says so', async () => {
		const source = await openBytes(xlsxOf({ sheets: [{ name: 'a', data: '' }] }));
		expect(source.ok ? [] : keysOf([source.reason])).toEqual(['import_workbook_empty']);
	});
});
