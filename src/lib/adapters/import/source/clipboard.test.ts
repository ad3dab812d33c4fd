import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openPaste } from './openPaste';
import type { OpenedSource } from './rawSheet';
import { rowsOf } from './testing/opened';

const fixture = (name: string): string =>
	readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

function pasted(text: string, html?: string): OpenedSource {
	const opened = openPaste({ kind: 'text', text, ...(html === undefined ? {} : { html }) });
	if (!opened.ok) throw new Error(opened.reason.key);
	return opened.value;
}
const clipboard = (name: string): OpenedSource =>
	pasted(fixture(`${name}.txt`), fixture(`${name}.html`));

describe('clipboards as programs write them', () => {
	test('[A02] Excel: lines of the source are none, digits and joined cells are kept', () => {
		const source = clipboard('excel');
		expect(rowsOf(source)).toEqual([
			['客户', '日期', '金额', '规格', '备注'],
			['华东酒业有限公司', '2026/1/1', '1234567.891', '5" 管', '第一行\n第二行'],
			[
				'',
				'2026/2/1',
				// Red figures have lost their sign in the text.
				'-1200.5',
				'14”',
				'这一段备注在网页源码里被折成了几行 but it is one line',
			],
			['乙', '2026/3/1', '12.5%', '', '说"好"'],
		]);
		expect(source.merges).toEqual([{ row: 1, column: 0, rows: 2, columns: 1 }]);
		expect(source.table.unclosed).toEqual([]);
	});

	test('WPS: joined regions, rounded figures, a dash for 0', () => {
		const source = clipboard('wps');
		expect(rowsOf(source)).toEqual([
			['区域', '客户', '1月', '2月'],
			['华东', '甲', '100', '200.126'],
			['', '乙', '0.03', '-'],
		]);
		expect(source.merges).toEqual([{ row: 1, column: 0, rows: 2, columns: 1 }]);
	});

	test('Google Sheets: exact figures, dates stay dates, text stays text', () => {
		expect(rowsOf(clipboard('google-sheets'))).toEqual([
			['Customer', 'Amount', 'Note'],
			['Bell & Co', '1234.5678', 'one\ntwo'],
			['=1+1', '2026-01-01', ''],
		]);
	});

	test('[A03] where the two flavours have other shapes, the text decides alone', () => {
		const source = clipboard('excel-narrow');
		expect(rowsOf(source)).toEqual([
			['客户', '金额', '数量'],
			['甲', '####', '20'],
		]);
		expect(source.merges).toEqual([]);
	});

	test('a figure too wide for its column is found in the page of the same shape', () => {
		const html = fixture('excel-narrow.html').replace(' colspan=2', '');
		expect(rowsOf(pasted(fixture('excel-narrow.txt'), html))[1]).toEqual(['甲', '98765.43', '20']);
	});
});

describe('a page changes nothing that it does not know better', () => {
	const page = (attributes: string, shown: string): string =>
		`<table><tr><td>客户</td><td>金额</td></tr><tr><td>甲</td><td ${attributes}>${shown}</td></tr></table>`;
	test.each([
		['x:num="46023"', '2026/1/1', '2026/1/1'],
		['x:num="46023"', '1月', '1月'],
		['x:num="0.125"', '12.5%', '12.5%'],
		['x:num="12345"', '1.2万', '1.2万'],
		['x:num="99"', '12', '12'],
		['x:num="1e3"', '1,000', '1,000'],
		['x:num="12abc"', '12', '12'],
		['x:num="1234.5"', '1,235', '1234.5'],
		['x:num="-1234.5"', '(1,235)', '-1234.5'],
		['x:num="1.23456789012E11"', '1.23E+11', '123456789012'],
		['sdval="0.0449"', '0.04', '0.0449'],
		['colspan=1', '#N/A', '#N/A'],
	])('%s behind %s', (attributes, shown, read) => {
		const text = `客户\t金额\r\n甲\t${shown}\r\n`;
		expect(rowsOf(pasted(text, page(attributes, shown)))[1]?.[1]).toBe(read);
	});

	test('a cell that the text flavour cut is whole', () => {
		const long = '长'.repeat(400);
		const source = pasted(
			`客户\t1\r\n${long.slice(0, 255)}\t2`,
			page('x:num="2"', '2').replace('甲', long),
		);
		expect(source.table.cell(1, 0)).toBe(long);
	});

	test('html that is no table, or far too large a one', () => {
		const text = '客户\t金额\r\n甲\t1';
		for (const html of ['', '<b colspan=2>x</b>', `<table>${'<tr><td rowspan=9>'.repeat(5000)}`])
			expect(rowsOf(pasted(text, html))).toEqual([
				['客户', '金额'],
				['甲', '1'],
			]);
	});
});

describe('quotes', () => {
	test('[A01] a cell of two lines', () => {
		expect(rowsOf(pasted('"第一行\n第二行"\t"说""好"""\t3'))).toEqual([
			['第一行\n第二行', '说"好"', '3'],
		]);
	});

	test('[A04] quotes that quote nothing, and one that never closes: one row is flagged, none is lost', () => {
		const source = pasted('5" 管\t14”\t1\r\n"从不闭合\t2\r\n丙\t3\r\n丁\t4\r\n');
		expect(rowsOf(source)).toEqual([
			['5" 管', '14”', '1'],
			['"从不闭合', '2'],
			['丙', '3'],
			['丁', '4'],
		]);
		expect(source.table.unclosed).toEqual([1]);
	});
});
