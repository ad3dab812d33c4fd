import { utils, write, type BookType, type WorkBook } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { CELL_KIND } from '../rawSheet';
import { compoundFile } from '../testing/compoundFile';
import { opened, refusalOf, rowsOf } from '../testing/opened';

function book(): WorkBook {
	const sheet = utils.aoa_to_sheet([
		['客户', '日期', '金额', '编号'],
		['甲', null, 1234567.891, '007'],
		['乙', null, -5, '008'],
	]);
	sheet['B2'] = { t: 'n', v: 46023, z: 'yyyy"年"m"月"d"日"' };
	sheet['B3'] = { t: 'n', v: 46024.5, z: 'yyyy-mm-dd hh:mm' };
	sheet['C3'] = { t: 'e', v: 0x2a };
	sheet['!merges'] = [utils.decode_range('D1:E1')];
	const whole = utils.book_new();
	utils.book_append_sheet(whole, sheet, '销售');
	utils.book_append_sheet(whole, utils.aoa_to_sheet([['备用']]), '隐藏');
	whole.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
	return whole;
}

const written = (type: BookType, options: object = {}): Uint8Array<ArrayBuffer> =>
	new Uint8Array(write(book(), { bookType: type, type: 'array', ...options }) as ArrayBuffer);

const ROWS = [
	['客户', '日期', '金额', '编号'],
	['甲', '2026-01-01', '1234567.891', '007'],
	['乙', '2026-01-02 12:00:00', '#N/A', '008'],
];

test.each(['biff8', 'xlml'] as const)('[A19] an old workbook, %s', async (type) => {
	const source = await opened(written(type), {}, '销售.xls');
	expect(rowsOf(source)).toEqual(ROWS);
	expect(source.sheets.map(({ name, hidden, chosen }) => [name, hidden, chosen])).toEqual([
		['销售', false, true],
		['隐藏', true, false],
	]);
	expect(source.merges).toEqual([{ row: 0, column: 3, rows: 1, columns: 2 }]);
	const { text, number, date, error } = CELL_KIND;
	expect([...(source.kinds ?? [])].slice(4)).toEqual([
		...[text, date, number, text],
		...[text, date, error, text],
	]);
});

/** Its ASCII texts are put into GBK, byte for byte, and the record of the code page says so. */
function gbkOfExcel95(): Uint8Array<ArrayBuffer> {
	const sheet = utils.aoa_to_sheet([
		['AAAA', 'BBBB'],
		['CC', 5],
	]);
	const whole = utils.book_new(sheet, 'a');
	const bytes = new Uint8Array(write(whole, { bookType: 'biff5', type: 'array' }) as ArrayBuffer);
	const patch = (found: readonly number[], put: readonly number[], after = 0): void => {
		const at = bytes.findIndex((_, i) => found.every((byte, k) => bytes[i + k] === byte));
		bytes.set(put, at + after);
	};
	patch([0x41, 0x41, 0x41, 0x41], [0xbf, 0xcd, 0xbb, 0xa7]);
	patch([0x42, 0x42, 0x42, 0x42], [0xbd, 0xf0, 0xb6, 0xee]);
	patch([0x43, 0x43], [0xbc, 0xd7]);
	patch([0x42, 0, 2, 0], [936 & 0xff, 936 >> 8], 4);
	return bytes;
}

test('a workbook of Excel 95 in GBK, as old systems still write it', async () => {
	expect(rowsOf(await opened(gbkOfExcel95()))).toEqual([
		['客户', '金额'],
		['甲', '5'],
	]);
});

test('its extension is not asked: an old workbook called .xlsx', async () => {
	expect(rowsOf(await opened(written('biff8'), {}, '销售.xlsx'))).toEqual(ROWS);
});

const zeros = (count: number): number[] => Array.from({ length: count }, () => 0);
/** A record of a workbook stream. */
function record(type: number, content: readonly number[]): number[] {
	return [type & 0xff, type >> 8, content.length, 0, ...content];
}

/** BOF of Excel 97, then FILEPASS: the rest is encrypted. */
const LOCKED_XLS = Uint8Array.from([
	...[0x09, 0x08, 0x10, 0, 0, 0x06, 0x05, 0, 0xbb, 0x0d, 0xcc, 0x07, 0, 0, 0, 0, 0x06, 0, 0, 0],
	...[0x2f, 0, 0x36, 0, 1, 0, 1, 0, 1, 0, ...new Uint8Array(48).fill(7)],
	...[0x0a, 0, 0, 0],
]);

test.each([
	[
		'an .xlsx with a password',
		{ EncryptionInfo: new Uint8Array(8), EncryptedPackage: new Uint8Array(5000) },
		'import_workbook_locked',
	],
	['an .xls with a password', { Workbook: LOCKED_XLS }, 'import_workbook_locked'],
	['a letter', { WordDocument: new Uint8Array(5000) }, 'import_ole_not_workbook'],
])('[A19] %s is refused', async (_, streams, key) => {
	expect(await refusalOf(compoundFile(streams))).toBe(key);
});

/** BOF of Excel 97, then how large the sheet is. */
const BOOK = record(0x0809, [0, 6, 5, 0, ...zeros(12)]);
const SIZE = record(0x0200, zeros(14));
const END = record(0x000a, []);

test.each([
	['sheets elsewhere, their count cut off', record(0x17, [5]), 'import_workbook_empty'],
	['a formula for many cells, cut off', record(0x221, zeros(12)), 'import_workbook_empty'],
	['a formula longer than its record', record(6, [...zeros(20), 1, 0, 0x1e]), null],
	['a formula without its length', record(6, zeros(20)), 'import_workbook_damaged'],
])('the reader goes round in nothing: %s', async (_, hostile, key) => {
	const stream = Uint8Array.from([...BOOK, ...SIZE, ...hostile, ...END]);
	expect(await refusalOf(compoundFile({ Workbook: stream }))).toBe(key);
});

test('a row far beyond any sheet is refused', async () => {
	const xml = new TextDecoder().decode(written('xlml'));
	const far = xml.replace(/<Row[^>]*>/, '<Row ss:Index="90000000">');
	expect(far).not.toBe(xml);
	expect(await refusalOf(new TextEncoder().encode(far))).toBe('import_workbook_far_cell');
});

test('sectors that follow each other in a circle are refused, wherever the circle is', async () => {
	const bytes = written('biff8');
	const view = new DataView(bytes.buffer);
	const table = (view.getInt32(76, true) + 1) * 512;
	const ends = Array.from({ length: 128 }, (_, sector) => sector).filter(
		(sector) => view.getInt32(table + 4 * sector, true) === -2,
	);
	expect(ends.length).toBeGreaterThan(1);
	for (const sector of ends) {
		const circle = bytes.slice();
		new DataView(circle.buffer).setInt32(table + 4 * sector, sector, true);
		expect(await refusalOf(circle)).toBe('import_workbook_damaged');
	}
});
