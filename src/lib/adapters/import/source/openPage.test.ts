import { expect, test } from 'vitest';
import { opened, rowsOf } from './testing/opened';

const page = (inside: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(inside);

test('[A19] a page that is called .xls, as many systems export', async () => {
	const source = await opened(
		page(
			`<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"><style>td{mso-number-format:"\\@"}</style><!--[if gte mso 9]><xml><x:Name>销售</x:Name></xml><![endif]--></head>
			<body><table border=1><tr><th rowspan="2">客户</th><th colspan="2">2026年</th></tr>
			<tr><th>1月</th><th>2月</th></tr>
			<tr><td style='vnd.ms-excel.numberformat:@'>007&nbsp;甲</td><td x:num="1234567.891">1,234,568</td><td>(5)</td></tr>
			<tr><td>乙<br>二店<td>1<td>2
			</table></body></html>`,
		),
		{},
		'导出.xls',
	);
	expect(rowsOf(source)).toEqual(
		[
			['客户', '2026年', ''],
			['', '1月', '2月'],
			['007\u00a0甲', '1234567.891', '(5)'],
			['乙\n二店', '1', '2'],
		].map((row, i) => (i === 0 ? row.slice(0, 2) : row)),
	);
	expect(source.merges).toEqual([
		{ row: 0, column: 0, rows: 2, columns: 1 },
		{ row: 0, column: 1, rows: 1, columns: 2 },
	]);
	expect(source.encoding?.used).toBe('utf-8');
});

test('scripts and styles are no cells and nothing of them runs', async () => {
	const source = await opened(
		page(
			'<table><script>document.write("<td>x</td>")</script><tr><td>客户<img src=x onerror="throw 1"></td><td>1</td></tr></table>',
		),
	);
	expect(rowsOf(source)).toEqual([['客户', '1']]);
});

test('a text that speaks of tables is a text', async () => {
	expect(rowsOf(await opened(page('客户,备注\n甲,<table> 是标签\n')))).toEqual([
		['客户', '备注'],
		['甲', '<table> 是标签'],
	]);
});
