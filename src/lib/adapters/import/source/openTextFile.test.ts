import { describe, expect, test } from 'vitest';
import { joined } from './testing/zip';
import { keysOf, opened, openBytes, refusalOf, rowsOf } from './testing/opened';

const TEXT = '客户,日期,金额\r\n甲“乙”,2026-01,1\r\n';
const ROWS = [
	['客户', '日期', '金额'],
	['甲“乙”', '2026-01', '1'],
];

/** 客户,日期,金额 ⏎ 甲“乙”,2026-01,1 ⏎ in GB18030 and in Big5 (客戶). */
const GB = bytesOf('bfcdbba7 2c c8d5c6da 2c bdf0b6ee 0d0a bcd7a1b0d2d2a1b1 2c', '2026-01,1\r\n');
const BIG5 = bytesOf('abc8a4e1 2c a4e9b4c1 2c aaf7c342 0d0a a5d2 2c', '2026-01,1\r\n');

function bytesOf(hex: string, ascii = ''): Uint8Array<ArrayBuffer> {
	const pairs = hex.replaceAll(' ', '').match(/../g) ?? [];
	return joined([
		Uint8Array.from(pairs, (pair) => parseInt(pair, 16)),
		new TextEncoder().encode(ascii),
	]);
}

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(2 * text.length);
	const view = new DataView(bytes.buffer);
	for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), littleEndian);
	return mark ? joined([bytesOf(littleEndian ? 'fffe' : 'feff'), bytes]) : bytes;
}
const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

describe('[A18] encodings', () => {
	test.each([
		['UTF-8', utf8(TEXT), 'utf-8'],
		['UTF-8 with a byte order mark', utf8(`\ufeff${TEXT}`), 'utf-8'],
		['UTF-16LE with a mark', utf16(TEXT, true, true), 'utf-16le'],
		['UTF-16BE with a mark', utf16(TEXT, false, true), 'utf-16be'],
		['UTF-16LE without a mark', utf16(TEXT, true, false), 'utf-16le'],
		['UTF-16BE without a mark', utf16(TEXT, false, false), 'utf-16be'],
		['GB18030 as Chinese Excel and WPS write it', GB, 'gb18030'],
	])('%s', async (_, bytes, used) => {
		const source = await opened(bytes, {}, '销售.csv');
		expect(rowsOf(source)).toEqual(ROWS);
		expect(source.encoding).toEqual({
			used,
			lines: ['客户,日期,金额', '甲“乙”,2026-01,1', ''],
		});
		expect(source.name).toBe('销售.csv');
		expect(keysOf(source.notices)).toEqual(used === 'gb18030' ? ['import_encoding'] : []);
	});

	test('Big5 looks like GB18030: its titles tell, and the planner may say another one', async () => {
		expect(rowsOf(await opened(BIG5))[0]?.[0]).toBe('客戶');
		expect(rowsOf(await opened(BIG5, { encoding: 'gb18030' }))[0]?.[0]).not.toBe('客戶');
		const said = await opened(BIG5, { encoding: 'big5' });
		expect(rowsOf(said)).toEqual([
			['客戶', '日期', '金額'],
			['甲', '2026-01', '1'],
		]);
		expect(said.encoding?.used).toBe('big5');
	});

	test('what is no character of the encoding is counted', async () => {
		const wrong = await opened(GB, { encoding: 'utf-8' });
		expect(keysOf(wrong.notices)).toEqual(['import_encoding_broken']);
		expect(wrong.table.text).toContain('\ufffd');
	});

	test('an encoding that nobody knows is not asked', async () => {
		expect(rowsOf(await opened(utf8(TEXT), { encoding: 'latin-klingon' }))).toEqual(ROWS);
	});

	test('UTF-8 that was cut off inside a character is not taken for Chinese', async () => {
		const whole = utf8(TEXT.repeat(3) + '客户');
		const source = await opened(whole.slice(0, -1));
		expect([source.encoding?.used, keysOf(source.notices)]).toEqual([
			'utf-8',
			['import_encoding_broken'],
		]);
	});

	test('only the first five lines are shown, and of a long one its beginning', async () => {
		const lines = Array.from({ length: 9 }, (_, i) => `${String(i)},${'x'.repeat(400)}`);
		const source = await opened(utf8(lines.join('\r')));
		expect(source.encoding?.lines).toHaveLength(5);
		expect(source.encoding?.lines[0]).toBe(`0,${'x'.repeat(198)}`);
	});
});

test.each([
	['the start of an xlsx', [0x50, 0x4b, 3, 4, 1], 'import_workbook_damaged'],
	['an old file of Word', [0xd0, 0xcf, 0x11, 0xe0], 'import_ole_not_workbook'],
	['an image', [0x89, 0x50, 0x4e, 0x47, 0, 0, 0xff], 'import_encoding_unknown'],
	['nothing', [], 'import_empty'],
])('%s is refused', async (_, bytes, key) => {
	expect(await refusalOf(Uint8Array.from(bytes))).toBe(key);
});

test('a file beyond the limit is refused before it is looked at', async () => {
	const source = await openBytes(new Uint8Array(257 * 1024 * 1024));
	expect(source.ok ? null : source.reason).toEqual({
		key: 'import_too_many_bytes',
		args: { megabytes: 257, limit: 256 },
	});
});
