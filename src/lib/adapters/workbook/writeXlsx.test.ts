import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { dayOf, monthOf } from '../../domain/primitives/day';
import type { Message } from '../../domain/primitives/message';
import { tableOf, type OutBook, type OutCell, type OutKind } from '../../domain/sharing/outTable';
import { plainCell } from './cellXml';
import { createBookFiles } from './createBookFiles';
import { fitTables } from './fitTables';
import { STYLE_NAMES } from './cellStyles';
import { unzipped } from './testing/unzipped';

const TIME = Date.UTC(2026, 10, 22, 12);
const files = createBookFiles(
	{ now: () => TIME },
	() => Promise.resolve(),
	() => 0,
);
const say = ({ key }: Message): string => (key === 'customers_flag_yes' ? '是' : key);

const tableWith = (title: string, kinds: readonly OutKind[], rows: readonly OutCell[][]) =>
	tableOf(
		title,
		title,
		kinds.map((kind, at) => ({
			id: at === 0 ? 'customer' : `${kind} ${at}`,
			title: kind,
			kind,
			disclosure: 'internal',
		})),
		rows,
	);
const bookOf = (...tables: OutBook['tables']): OutBook => ({
	title: '2026 计划',
	tables,
	notes: [],
});

const KINDS = [
	'text',
	'code',
	'money',
	'quantity',
	'ratio',
	'count',
	'hours',
	'day',
	'month',
	'flag',
] as const;
const HOSTILE = '=HYPERLINK("http://x","点")';
const BOOK = bookOf(
	tableWith('销售', KINDS, [
		[
			'华东 <酒业> & "友"',
			'007',
			123_456_789_012,
			1500,
			0.0314159,
			12,
			2.5,
			dayOf(monthOf(2026, 2), 28),
			monthOf(2025, 1),
			1,
		],
		[HOSTILE, '@x', -7, 2000, null, 0, null, dayOf(monthOf(2026, 3), 0), null, 0],
		[
			'__proto__',
			'_x000D_\r🍶\u0001',
			'没读懂',
			null,
			1,
			null,
			0,
			dayOf(monthOf(1899, 1), 5),
			null,
			null,
		],
	]),
	tableWith('a/b:[c]', ['text'], []),
);

async function partsOf(book: OutBook): Promise<ReadonlyMap<string, string>> {
	const file = await files.xlsx(book, say);
	return unzipped(file!);
}

test.each([
	[674_389_681.589, 'money', '6743896.82'],
	[-0.4, 'money', '0'],
	[NaN, 'money', null],
	[Infinity, 'ratio', null],
	[1e-7, 'number', '1e-7'],
	[1500.2, 'quantity', '1.5'],
	[-1, 'count', '-1'],
] as const)('%s of %s is a number that a spreadsheet reads', (value, kind, digits) => {
	const cell = plainCell(value, kind, () => '');
	expect(cell === null ? null : 'digits' in cell && cell.digits).toBe(digits);
});

describe('[OUT-2] a book as an Excel workbook', () => {
	test('what another reader finds in it', async () => {
		const file = await files.xlsx(BOOK, say);
		const book = await readXlsx(new Uint8Array(await file!.arrayBuffer()));
		expect(book.sheets.map(({ name }) => name)).toEqual(['销售', 'a b c']);
		expect(book.sheets[0]!.rows).toEqual([
			[...KINDS],
			[
				...['华东 <酒业> & "友"', '007', 1_234_567_890.12, 1.5, 0.0314159, 12, 2.5],
				...[new Date(Date.UTC(2026, 1, 28)), new Date(Date.UTC(2025, 0, 1)), '是'],
			],
			[HOSTILE, '@x', -0.07, 2, null, 0, null, '2026-03', null, 'customers_flag_no'],
			['__proto__', '_x000D_\r🍶', '没读懂', null, 1, null, 0, '1899-01-05', null, null],
		]);
	});

	test('types and formats stand in the XML: text is text, numbers have their look', async () => {
		const sheet = (await partsOf(BOOK)).get('xl/worksheets/sheet1.xml')!;
		expect(sheet).toContain(
			'<c r="A3" s="5" t="inlineStr"><is><t xml:space="preserve">=HYPERLINK(&quot;',
		);
		expect(sheet).not.toContain('<f>');
		const styleIn = (cell: string): string =>
			STYLE_NAMES[Number(new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(sheet)![1])]!;
		expect(['B2', 'C2', 'D2', 'D3', 'E2', 'H2', 'I2'].map(styleIn)).toEqual([
			...['text', 'money', 'pieces', 'whole', 'ratio', 'day', 'month'],
		]);
		const styles = (await partsOf(BOOK)).get('xl/styles.xml')!;
		const formats = [...styles.matchAll(/numFmtId="(\d+)" formatCode="([^"]+)"/g)];
		const looks = [...styles.split('<cellXfs')[1]!.matchAll(/<xf numFmtId="(\d+)"/g)];
		const formatOf = (name: (typeof STYLE_NAMES)[number]) =>
			formats.find(([, id]) => id === looks[STYLE_NAMES.indexOf(name)]![1])![2];
		expect(formatOf('money')).toBe('#,##0.00');
		expect(formatOf('ratio')).toBe('0.0%');
		expect(formatOf('day')).toBe('yyyy\\-mm\\-dd');
		expect(formatOf('text')).toBe('@');
	});

	test('the header is frozen with the customer, wide enough for Chinese, and stands on every page', async () => {
		const parts = await partsOf(BOOK);
		const sheet = parts.get('xl/worksheets/sheet1.xml')!;
		expect(sheet).toContain(
			'<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>',
		);
		const widths = [...sheet.matchAll(/<col min="\d+" max="\d+" width="(\d+)"/g)].map(([, w]) =>
			Number(w),
		);
		expect(widths[0]).toBe(HOSTILE.length + 1 + 2);
		expect(widths[2]).toBe(16 + 2);
		expect(parts.get('xl/workbook.xml')).toContain(">'销售'!$A:$A,'销售'!$1:$1<");
		expect(sheet).toContain('fitToWidth="1"');
		const wide = tableWith('宽', Array<OutKind>(60).fill('money'), []);
		const across = /fitToWidth="(\d+)"/.exec(
			(await partsOf(bookOf(wide))).get('xl/worksheets/sheet1.xml')!,
		)!;
		expect(Number(across[1])).toBe(Math.ceil((60 * 16) / 240));
	});

	test('equal books at equal times are equal files', async () => {
		const bytes = async () => Buffer.from(await (await files.xlsx(BOOK, say))!.arrayBuffer());
		expect((await bytes()).equals(await bytes())).toBe(true);
	});

	test('a table longer than a sheet goes on in the next one', async () => {
		const rows = Array.from({ length: 5 }, (_, at) => [`客户 ${at}`]);
		const fitted = fitTables(bookOf(tableWith('销售', ['text'], rows)), 3);
		expect(fitted.tables.map(({ rowCount }) => rowCount)).toEqual([2, 2, 1]);
		expect(fitted.tables[2]!.cell(0, 0)).toBe('客户 4');
		const workbook = (await partsOf(fitted)).get('xl/workbook.xml')!;
		expect([...workbook.matchAll(/sheet name="([^"]+)"/g)].map(([, name]) => name)).toEqual([
			'销售',
			'销售 2',
			'销售 3',
		]);
	});

	test('tells how far it is, and stops when it is called off', async () => {
		const rows = Array.from({ length: 2000 }, (_, at) => [`客户 ${at}`]);
		const stop = new AbortController();
		const shares: number[] = [];
		let clock = 0;
		const slow = createBookFiles(
			{ now: () => TIME },
			() => Promise.resolve(),
			() => (clock += 10),
		);
		const watch = {
			signal: stop.signal,
			progress: (share: number) => {
				shares.push(share);
				if (share > 0.5) stop.abort();
			},
		};
		expect(await slow.xlsx(bookOf(tableWith('销售', ['text'], rows)), say, watch)).toBeNull();
		expect(shares).toEqual([...shares].sort((a, b) => a - b));
		expect(shares.at(-1)).toBeGreaterThan(0.5);
		expect(shares.at(-1)).toBeLessThan(0.9);
	});
});
