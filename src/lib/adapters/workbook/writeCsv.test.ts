import { expect, test } from 'vitest';
import { dayOf, monthOf } from '../../domain/primitives/day';
import { tableOf } from '../../domain/sharing/outTable';
import { createBookFiles } from './createBookFiles';

const files = createBookFiles(
	{ now: () => 0 },
	() => Promise.resolve(),
	() => 0,
);

test('[OUT-5] a table as CSV: mark, line ends, full precision, no formula', async () => {
	const column = (id: string, kind: 'text' | 'money' | 'day' | 'ratio') =>
		({ id, title: id, kind, disclosure: 'internal' }) as const;
	const table = tableOf(
		'sales',
		'销售',
		[
			column('客户', 'text'),
			column('金额', 'money'),
			column('日期', 'day'),
			column('占比', 'ratio'),
		],
		[
			['=HYPERLINK("x")', 123_456_789_012_345, dayOf(monthOf(2026, 2), 3), 0.1 + 0.2],
			['甲,乙\n"丙"', -7, dayOf(monthOf(2026, 2), 0), null],
			[' 007 ', null, null, 1],
			['-5', '没读懂', null, null],
		],
	);
	const file = await files.csv(table, ({ key }) => key);
	expect(file!.type).toBe('text/csv;charset=utf-8');
	const bytes = new Uint8Array(await file!.arrayBuffer());
	expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
	expect(new TextDecoder().decode(bytes).split('\r\n')).toEqual([
		'客户,金额,日期,占比',
		`"'=HYPERLINK(""x"")",1234567890123.45,2026-02-03,0.30000000000000004`,
		'"甲,乙\n""丙""",-0.07,2026-02,',
		'" 007 ",,,1',
		'-5,没读懂,,',
		'',
	]);
});
