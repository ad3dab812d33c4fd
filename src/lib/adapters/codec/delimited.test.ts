import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { formatDelimited, parseDelimited, type Delimiter } from './delimited';

const cells = (text: string, delimiter: Delimiter = '\t'): string[][] => {
	const table = parseDelimited(text, delimiter);
	return Array.from({ length: table.rows }, (_, row) => table.row(row));
};

describe('what Excel puts on the clipboard', () => {
	test('a line break and doubled quotes inside a quoted cell', () => {
		expect(cells('"第一行\n第二行"\t"说""好"""\t3')).toEqual([['第一行\n第二行', '说"好"', '3']]);
	});

	test.each([
		['CRLF', 'a\tb\r\nc\td\r\n'],
		['LF', 'a\tb\nc\td\n'],
		['CR', 'a\tb\rc\td\r'],
		['no last line end', 'a\tb\nc\td'],
		['BOM', '\ufeffa\tb\r\nc\td'],
		['BOM before a quote', '\ufeff"a"\tb\r\nc\td'],
	])('line ends: %s', (_, text) => {
		expect(cells(text)).toEqual([
			['a', 'b'],
			['c', 'd'],
		]);
	});

	test.each([
		['', []],
		['\ufeff', []],
		['\n', [['']]],
		['a\n\nb', [['a'], [''], ['b']]],
		['a\t', [['a', '']]],
		[
			'a\t\nb\t',
			[
				['a', ''],
				['b', ''],
			],
		],
		['""', [['']]],
		['"a"\t', [['a', '']]],
		['a\r\r\nb', [['a'], [''], ['b']]],
	] as const)('edges: %j', (text, rows) => {
		expect(cells(text)).toEqual(rows);
	});

	test('commas and semicolons', () => {
		expect(cells('a,"b,1";c', ',')).toEqual([['a', '"b', '1";c']]);
		expect(cells('a;"b;1";c', ';')).toEqual([['a', 'b;1', 'c']]);
	});
});

describe('quotes that quote nothing', () => {
	test.each(['5" 管', '14”', '说"好"', '"大" 瓶', '"a"b"', 'x""'])(
		'%s stays as it stands',
		(cell) => {
			const table = parseDelimited(`${cell}\t1\n2\t"3"`, '\t');
			expect(table.row(0)).toEqual([cell, '1']);
			expect(table.row(1)).toEqual(['2', '3']);
			expect(table.unclosed).toEqual([]);
		},
	);

	test('a quote that never closes flags its row and swallows nothing', () => {
		const table = parseDelimited('a\tb\n"未完\t2\nc\t"ok"\nd\te\n', '\t');
		expect(Array.from({ length: 4 }, (_, row) => table.row(row))).toEqual([
			['a', 'b'],
			['"未完', '2'],
			['c', 'ok'],
			['d', 'e'],
		]);
		expect(table.unclosed).toEqual([1]);
	});

	test('a quote open to the end of the text', () => {
		const table = parseDelimited('"a\tb\nc', '\t');
		expect([table.row(0), table.row(1)]).toEqual([['"a', 'b'], ['c']]);
		expect(table.unclosed).toEqual([0]);
	});

	test('hostile runs of quotes are read in one go', () => {
		const piece = '"x""\t"""\t""\t"a\n';
		const text = piece.repeat(20_000);
		expect(parseDelimited(text, '\t').rows).toBeGreaterThan(0);
		expect(parseDelimited('"'.repeat(400_001), '\t').rows).toBe(1);
	});
});

describe('lines', () => {
	test('rows know their line even after line breaks inside cells', () => {
		const table = parseDelimited('h\r\n"a\r\nb"\r\n"c\nd\ne"\nf', ',');
		const line = table.lines();
		expect([0, 1, 2, 3].map(line)).toEqual([1, 2, 4, 7]);
	});
});

const cell = fc.oneof(
	fc.string({ unit: 'grapheme', maxLength: 6 }),
	fc.string({
		unit: fc.constantFrom('"', '\t', ',', ';', '\n', '\r', 'a', '\ufeff', ' '),
		maxLength: 6,
	}),
	fc.constantFrom('__proto__', 'constructor', '酒🍶行', '\ud800', '5" 管', ''),
);
const matrix = fc.integer({ min: 1, max: 5 }).chain((width) =>
	fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
		minLength: 1,
		maxLength: 8,
	}),
);
const delimiter = fc.constantFrom<Delimiter>('\t', ',', ';');

describe('properties', () => {
	test('parse ∘ format is identity', () => {
		fc.assert(
			fc.property(matrix, delimiter, (rows, separator) => {
				const table = parseDelimited(formatDelimited(rows, separator), separator);
				expect(Array.from({ length: table.rows }, (_, row) => table.row(row))).toEqual(rows);
				expect(table.unclosed).toEqual([]);
			}),
			{ numRuns: 500 },
		);
	});

	test('agrees with papaparse on what it writes', () => {
		fc.assert(
			fc.property(matrix, delimiter, (rows, separator) => {
				const text = Papa.unparse(rows, { delimiter: separator, quotes: true });
				const oracle = Papa.parse<string[]>(text, { delimiter: separator, newline: '\r\n' }).data;
				expect(cells(text, separator)).toEqual(oracle);
			}),
			{ numRuns: 500 },
		);
	});

	test('never fails and loses no character of unquoted text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 60 }), delimiter, (text, separator) => {
				const table = parseDelimited(text, separator);
				const characters = cells(text, separator).flat().join('').length;
				expect(characters).toBeLessThanOrEqual(text.length);
				expect(table.width).toBe(Math.max(0, ...cells(text, separator).map((row) => row.length)));
			}),
			{ numRuns: 500 },
		);
	});
});
