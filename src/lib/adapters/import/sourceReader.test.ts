import { describe, expect, test } from 'vitest';
import { refusalOf } from './testing/draftOf';

describe('bad input', () => {
	test.each([
		['', { key: 'import_empty' }],
		[' \r\n\t\u00a0\n', { key: 'import_empty' }],
		['客户\t金额\n甲\t很多\n', { key: 'import_no_number', rows: 2 }],
		['Lorem ipsum\ndolor sit A1 2026年', { key: 'import_no_number', rows: 2 }],
		[`${'x\t'.repeat(600)}1`, { key: 'import_too_many_columns', row: 1, columns: 601, limit: 512 }],
		[
			`a\tb\n1\t${'x'.repeat(40_000)}`,
			{ key: 'import_cell_too_long', row: 2, length: 40_000, limit: 32_767 },
		],
		[
			`a\tb\n${'1\t'.repeat(600)}`,
			{ key: 'import_too_many_columns', row: 2, columns: 601, limit: 512 },
		],
		['1\n'.repeat(2_000_002), { key: 'import_too_many_rows', limit: 2_000_000 }],
	])('%.20j is refused', async (text, refusal) => {
		expect(await refusalOf(text)).toEqual(refusal);
	});

	test('a million columns are refused', async () => {
		expect(await refusalOf('1\t'.repeat(1_000_000))).toMatchObject({
			key: 'import_too_many_columns',
		});
	});
});
