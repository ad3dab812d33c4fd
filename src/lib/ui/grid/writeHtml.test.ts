import { expect, test } from 'vitest';
import { writeHtml } from './writeHtml';

test('[OUT-6] numbers stay numbers, text stays text, markup is none', () => {
	const html = writeHtml(
		[
			['客户', '金额'],
			['=1+1', '-1234.5'],
			['007', '没读懂'],
			['2026-01-31', '2026-01'],
			['<img src=x onerror="a()">\r\n二', ''],
		],
		[false, true],
	);
	const text = ` style="mso-number-format:'\\@'"`;
	expect(html).toBe(
		[
			'<meta charset="utf-8"><table>',
			`<tr><td${text}>客户</td><td${text}>金额</td></tr>`,
			`<tr><td${text}>=1+1</td><td>-1234.5</td></tr>`,
			`<tr><td${text}>007</td><td${text}>没读懂</td></tr>`,
			`<tr><td>2026-01-31</td><td${text}>2026-01</td></tr>`,
			`<tr><td${text}>&lt;img src=x onerror=&quot;a()&quot;&gt;<br>二</td><td></td></tr>`,
			'</table>',
		].join(''),
	);
});
