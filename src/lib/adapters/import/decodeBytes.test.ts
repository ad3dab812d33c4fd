import { describe, expect, test } from 'vitest';
import { importer, noticesOf, salesOf } from './testing/draftOf';

describe('files', () => {
	const file = (bytes: Uint8Array<ArrayBuffer>) =>
		importer.read({ kind: 'file', name: '销售.csv', bytes: bytes.buffer }, {});

	test('GB18030 as Chinese Excel writes it, and it is said', async () => {
		// 客户,日期,金额 ⏎ 甲,2026-01,1
		const bytes = new Uint8Array([
			0xbf,
			0xcd,
			0xbb,
			0xa7,
			0x2c,
			0xc8,
			0xd5,
			0xc6,
			0xda,
			0x2c,
			0xbd,
			0xf0,
			0xb6,
			0xee,
			0x0d,
			0x0a,
			0xbc,
			0xd7,
			...new TextEncoder().encode(',2026-01,1\r\n'),
		]);
		const read = await file(bytes);
		if (!read.ok) throw new Error(read.reason.key);
		expect(salesOf(read.value.draft)).toEqual([['甲', '2026-01', 100]]);
		expect(read.value.draft.name).toBe('销售.csv');
		expect(noticesOf(read.value.draft)).toContain('import_encoding');
	});

	test.each([
		[
			'UTF-8 with a byte order mark',
			[0xef, 0xbb, 0xbf, ...new TextEncoder().encode('客户,日期,金额\n甲,2026-01,1\n')],
		],
		[
			'UTF-16',
			[
				0xff,
				0xfe,
				...Array.from('客户\t日期\t金额\n甲\t2026-01\t1', (c) => [
					c.charCodeAt(0) & 255,
					c.charCodeAt(0) >> 8,
				]).flat(),
			],
		],
	])('%s', async (_, bytes) => {
		const read = await file(new Uint8Array(bytes));
		if (!read.ok) throw new Error(read.reason.key);
		expect(salesOf(read.value.draft)).toEqual([['甲', '2026-01', 100]]);
	});

	test.each([
		['an xlsx', [0x50, 0x4b, 3, 4, 1], 'import_file_is_workbook'],
		['an old xls', [0xd0, 0xcf, 0x11, 0xe0], 'import_file_is_workbook'],
		['an image', [0x89, 0x50, 0x4e, 0x47, 0, 0, 0xff], 'import_encoding_unknown'],
		['nothing', [], 'import_empty'],
	])('%s is refused', async (_, bytes, key) => {
		const read = await file(new Uint8Array(bytes));
		expect(read.ok ? null : read.reason.key).toBe(key);
	});
});
