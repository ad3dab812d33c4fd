import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameAt, TextNames } from '$lib/domain/ledger/textNames';
import { cleanName } from '$lib/domain/reading/cleanName';
import { formatDelimited, parseDelimited } from '../codec/delimited';
import { NameColumn, readInBlocks, type Cells } from './readColumns';

function readNames(cells: Omit<Cells, 'unitPower'>): NameColumn {
	const column = new NameColumn({ ...cells, unitPower: 0 });
	readInBlocks([column], cells.rows.length, () => undefined);
	return column;
}

const name = fc.oneof(
	fc.string({
		unit: fc.constantFrom('甲', '乙', 'é', 'e\u0301', ' ', '\u3000', '"', 'a'),
		maxLength: 4,
	}),
	fc.constantFrom(
		'__proto__',
		'constructor',
		'酒🍶行',
		'北京（中国）有限公司',
		'\u212b',
		'\u00c5',
		'한',
		'\u1112\u1161\u11ab',
		'',
	),
	fc.string({ unit: 'binary', maxLength: 5 }),
);

test('names get the codes that a list of cleaned names gives them', () => {
	fc.assert(
		fc.property(fc.array(name, { minLength: 1, maxLength: 40 }), (texts) => {
			const table = parseDelimited(
				formatDelimited(
					texts.map((text) => [text]),
					'\t',
				),
				'\t',
			);
			const rows = Int32Array.from(texts, (_, row) => row);
			const { codes, names } = readNames({ table, rows, column: 0 });
			expect(Array.from(codes, (code) => nameAt(names, code))).toEqual(texts.map(cleanName));
			expect(new Set(names).size).toBe(names.length);
			expect(names).not.toContain('');
		}),
		{ numRuns: 500 },
	);
});

test('more names than the table of hashes starts with, some of them met again', () => {
	const texts = Array.from({ length: 5000 }, (_, i) => `客户${(i * 7919) % 3000}`);
	const table = parseDelimited(texts.join('\n'), '\t');
	const { codes, names } = readNames({ table, rows: Int32Array.from(texts.keys()), column: 0 });
	expect(names).toHaveLength(3000);
	expect(Array.from(codes, (code) => nameAt(names, code))).toEqual(texts);
});

test.each([
	['as they stand', ''],
	['some of which had to be cleaned', ' '],
])('so many names that no string is made for each, %s', (_, space) => {
	const texts = Array.from(
		{ length: 40_000 },
		(_, i) => `${i % 3 === 0 ? space : ''}单号${i % 20_000}`,
	);
	const table = parseDelimited(texts.join('\n'), '\t');
	const { codes, names } = readNames({ table, rows: Int32Array.from(texts.keys()), column: 0 });
	expect(names).toBeInstanceOf(TextNames);
	expect(names).toHaveLength(20_000);
	expect(Array.from(codes, (code) => nameAt(names, code))).toEqual(texts.map(cleanName));
});

test('a row that ends before the column is blank', () => {
	const table = parseDelimited('a\tb\nc', '\t');
	expect([...readNames({ table, rows: Int32Array.of(0, 1), column: 1 }).codes]).toEqual([0, -1]);
});
