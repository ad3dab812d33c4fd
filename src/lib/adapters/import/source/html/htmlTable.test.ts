import { describe, expect, test } from 'vitest';
import { readHtmlTable } from './htmlTable';

const LIMITS = { rows: 1000, columns: 512 };
const texts = (html: string): (string | null)[][] | undefined =>
	readHtmlTable(html, LIMITS)?.rows.map((row) => Array.from(row, (cell) => cell?.text ?? null));
const row = (...cells: string[]): string =>
	`<table><tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></table>`;

describe('[A02] line breaks', () => {
	test.each([
		['a line of\n  the source', 'a line of the source'],
		['第一行\r\n  还是第一行', '第一行还是第一行'],
		['第一行<br>第二行', '第一行\n第二行'],
		['第一行<br/>\n  第二行', '第一行\n第二行'],
		['上<br><br>下', '上\n\n下'],
		['<p>一</p><p>二</p>', '一\n二'],
		['<div>一</div>', '一'],
		['末尾<br>', '末尾'],
		['<span>半</span><b>句</b>', '半句'],
		["1<span style='mso-spacerun:yes'>&nbsp;</span>2", '1\u00a02'],
		[
			'&lt;b&gt; &amp;amp; &#20013;&#x56FD; &unknown; &#0; &#99999999;',
			'<b> &amp; 中国 &unknown; &#0; &#99999999;',
		],
	])('%j', (source, text) => {
		expect(texts(row(source))).toEqual([[text]]);
	});

	test('200 characters that the source wraps arrive as one line', () => {
		const words = Array.from({ length: 40 }, (_, i) => `w${String(i).padStart(3, '0')}`);
		expect(texts(row(words.join('\r\n  ')))).toEqual([[words.join(' ')]]);
	});
});

describe('[A03] spans never shift later columns', () => {
	test('down, across and both', () => {
		expect(
			texts(
				'<table><tr><td rowspan=2>a<td colspan=2>b<td>c<tr><td>d<td rowspan=2 colspan=2>e<tr><td>f<td>g</table>',
			),
		).toEqual([
			['a', 'b', null, 'c'],
			[null, 'd', 'e'],
			['f', 'g'],
		]);
	});

	test('spans beyond the table, of nothing and of nonsense', () => {
		expect(texts('<table><tr><td rowspan=99>a<td colspan=0>b<td rowspan=x>c</table>')).toEqual([
			['a', 'b', 'c'],
		]);
		expect(readHtmlTable('<table><tr><td colspan=1000000>a</table>', LIMITS)).toBeNull();
		const tall = '<tr><td rowspan=9999999>a'.repeat(900);
		expect(readHtmlTable(`<table>${tall}</table>`, LIMITS)).toBeNull();
	});

	test('two tables stand under one another, a table in a cell is its text', () => {
		expect(texts('<table><tr><td rowspan=9>a</table><table><tr><td>b</table>')).toEqual([
			['a'],
			['b'],
		]);
		expect(texts(row('外<table><tr><td>内</td><td>1</td></tr></table>', '2'))).toEqual([
			['外\n内1', '2'],
		]);
	});
});

describe('what is not quite HTML', () => {
	test.each([
		['<table><tr><td>a', [['a']]],
		['<td>a</td><td>b</td>', [['a', 'b']]],
		['<table><tr><td>1 < 2</td></tr>', [['1 < 2']]],
		['<table><tr><td title="a>b" x:num=\'1\'>c</td>', [['c']]],
		['<table><tr><td title="never closed>c</td></tr>', [['']]],
		['<TABLE><TR><TD>A</TD></TR></TABLE>', [['A']]],
		['<table><!-- <tr><td>x --><tr><td>y</table>', [['y']]],
		['<table><!-- never closed <tr><td>x', []],
		['<table><style>td{}', []],
		['', []],
		['<', []],
	])('%j', (html, rows) => {
		expect(texts(html)).toEqual(rows);
	});

	test('long runs of anything take no time', () => {
		for (const piece of ['<', '<a ', '"', '<td "', '<!--', '&', '<table>', '</', '<td a='])
			readHtmlTable(`<table><tr><td>${piece.repeat(200_000)}`, LIMITS);
	});
});
