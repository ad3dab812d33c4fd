import { describe, expect, test } from 'vitest';
import { opened, refusalOf } from '../testing/opened';
import { joined, zipOf } from '../testing/zip';
import { rowsXml, xlsxOf } from '../testing/workbookFile';

/** A sheet with one more file in it, or other bytes. */
const SHEET = {
	name: 'a',
	data: rowsXml([
		['客户', '金额'],
		['甲', 1],
	]),
};
const MEBI = 1024 * 1024;
const zeros = (bytes: number) => new Uint8Array(bytes);

/** Answers with the sentence, and how long and how large it became. */
async function measured(bytes: Uint8Array<ArrayBuffer>) {
	const started = process.cpuUsage();
	const before = process.memoryUsage().rss;
	const refusal = await refusalOf(bytes);
	return {
		refusal,
		// Of the processor: a busy machine makes no difference.
		seconds: process.cpuUsage(started).user / 1e6,
		megabytes: (process.memoryUsage().rss - before) / MEBI,
	};
}

const column = (index: number): string =>
	index < 26
		? String.fromCharCode(65 + index)
		: column(Math.floor(index / 26) - 1) + column(index % 26);

describe('[A19] hostile workbooks are answered by a sentence', () => {
	const bomb = (megabytes: number) =>
		xlsxOf({
			sheets: [SHEET],
			more: [{ name: 'xl/worksheets/sheet2.xml', content: zeros(megabytes * MEBI) }],
		});

	test.each([
		['a size bomb', () => bomb(400), 'import_workbook_bomb'],
		[
			'a size bomb that says it is small',
			() =>
				zipOf([
					{ name: 'xl/workbook.xml', content: zeros(300 * MEBI), saidInflated: 1000 },
					{ name: '[Content_Types].xml', content: '<Types/>' },
				]),
			'import_workbook_damaged',
		],
		[
			'a size bomb that says it is nothing',
			() => zipOf([{ name: 'xl/workbook.xml', content: zeros(MEBI), saidInflated: 0 }]),
			'import_workbook_damaged',
		],
		[
			'a cell at XFD1048576',
			() =>
				xlsxOf({
					sheets: [
						{
							name: 'a',
							data: '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
						},
					],
				}),
			'import_workbook_far_cell',
		],
		[
			'a cell beyond any sheet',
			() =>
				xlsxOf({
					sheets: [{ name: 'a', data: '<row r="1"><c r="ZZZZ99999999"><v>1</v></c></row>' }],
				}),
			'import_workbook_far_cell',
		],
		[
			'a million columns',
			() =>
				xlsxOf({
					sheets: [
						{
							name: 'a',
							data: `<row r="1">${Array.from({ length: 1_000_000 }, (_, i) => `<c r="${column(i)}1"><v>1</v></c>`).join('')}</row>`,
						},
					],
				}),
			'import_workbook_far_cell',
		],
		[
			'six hundred columns',
			() =>
				xlsxOf({
					sheets: [{ name: 'a', data: rowsXml([Array.from({ length: 600 }, (_, i) => i)]) }],
				}),
			'import_sheet_too_wide',
		],
		[
			'two thousand files',
			() =>
				xlsxOf({
					sheets: [SHEET],
					more: Array.from({ length: 2000 }, (_, i) => ({
						name: `xl/media/${String(i)}.png`,
						content: 'x',
					})),
				}),
			'import_workbook_parts',
		],
		[
			'a password of the archive',
			() => zipOf([{ name: 'xl/workbook.xml', content: 'x', flags: 1 }]),
			'import_workbook_locked',
		],
		[
			'another packing',
			() => zipOf([{ name: 'xl/workbook.xml', content: 'x', method: 12 }]),
			'import_workbook_damaged',
		],
		[
			'an archive of papers',
			() => zipOf([{ name: '合同.docx', content: 'x' }]),
			'import_archive_no_workbook',
		],
		['an .xlsb', () => zipOf([{ name: 'xl/workbook.bin', content: 'x' }]), 'import_workbook_other'],
		[
			'OpenDocument',
			() => zipOf([{ name: 'content.xml', content: '<x/>' }]),
			'import_workbook_other',
		],
	])('%s', async (_, build, key) => {
		const { refusal, seconds, megabytes } = await measured(build());
		expect(refusal).toBe(key);
		expect(seconds).toBeLessThan(2);
		expect(megabytes).toBeLessThan(300);
	});

	test('a file cut off anywhere, and one whose bytes were changed', async () => {
		const bytes = xlsxOf({ sheets: [SHEET] });
		expect(await refusalOf(bytes.slice(0, bytes.length >> 1))).toBe('import_workbook_damaged');
		const changed = bytes.slice();
		const at = Math.floor(bytes.length * 0.6);
		changed[at] = (changed[at] ?? 0) ^ 0xff;
		expect(await refusalOf(changed)).toBe('import_workbook_damaged');
	});

	test('bytes before and after the archive', async () => {
		const bytes = xlsxOf({ sheets: [SHEET] });
		const comment = joined([bytes.slice(0, -2), Uint8Array.from([3, 0, 65, 66, 67])]);
		expect((await opened(comment)).table.rows).toBe(2);
	});

	test('a DOCTYPE defines nothing', async () => {
		const key = await refusalOf(
			xlsxOf({
				sheets: [
					{
						name: 'a',
						before: '',
						data: '<row r="1"><c r="A1" t="inlineStr"><is><t>&lol;</t></is></c></row>',
					},
				],
				more: [
					{
						name: 'xl/evil.xml',
						content: '<!DOCTYPE lolz [<!ENTITY lol "lol">]><lolz>&lol;</lolz>',
					},
				],
			}),
		);
		expect(key).toBeNull();
	});

	test('names of properties that every object has are only texts', async () => {
		const own = [Object, Array, Function].map((each) =>
			Object.getOwnPropertyNames(each.prototype).sort(),
		);
		const source = await opened(
			xlsxOf({
				sheets: [
					{
						name: '__proto__',
						data: rowsXml([
							['__proto__', 'constructor'],
							['toString', 1],
						]),
					},
				],
			}),
		);
		expect(source.table.row(0)).toEqual(['__proto__', 'constructor']);
		expect(source.sheets[0]?.name).toBe('__proto__');
		expect(
			[Object, Array, Function].map((each) => Object.getOwnPropertyNames(each.prototype).sort()),
		).toEqual(own);
	});
});
