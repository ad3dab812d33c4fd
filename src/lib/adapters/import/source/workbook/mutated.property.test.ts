import { write, utils } from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importHere as importer } from '../../testing/importHere';
import { matrix } from '../testing/matrices';
import { manyRuns, mutations } from '../testing/mutations';
import { openBytes, opened, rowsOf } from '../testing/opened';
import { rowsXml, xlsxOf } from '../testing/workbookFile';

/** A workbook costs a hundred times what a text costs. */
const WORKBOOKS = 200;
const long = manyRuns() >= 10_000;
const numRuns = long ? manyRuns() : WORKBOOKS;

/** Bytes that make a file an archive; fewer are a text of one or two letters. */
const MAGIC = 4;

const ROWS = [
	['客户', '日期', '金额'],
	['甲', '2026-01-05', '12.5'],
	['乙', '2026-02-05', '-3'],
];
const SMALL = xlsxOf({ sheets: [{ name: '销售', data: rowsXml(ROWS) }] });

/** Either a sentence, or exactly what the file held before it was changed. */
async function intactOrRefused(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
	const source = await openBytes(bytes);
	if (source.ok && source.value.kinds !== null) expect(rowsOf(source.value)).toEqual(ROWS);
}

describe('a small .xlsx', () => {
	test('every prefix', async () => {
		const step = long ? 1 : 7;
		for (let length = MAGIC; length < SMALL.length; length += step)
			expect((await openBytes(SMALL.slice(0, length))).ok).toBe(false);
	});

	test('every flipped bit', async () => {
		const step = long ? 1 : 61;
		for (let bit = 0; bit < SMALL.length * 8; bit += step) {
			const bytes = SMALL.slice();
			bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
			await intactOrRefused(bytes);
		}
	});

	test('mutated: a sentence, or what it held', async () => {
		await fc.assert(
			fc.asyncProperty(mutations, async (mutate) => {
				await intactOrRefused(mutate(SMALL));
			}),
			{ numRuns },
		);
	});
});

const XML = rowsXml([
	['客户', '日期', '金额'],
	['甲', '2026-01', 5],
]);

test('an .xlsx whose sheet says anything at all', async () => {
	await fc.assert(
		fc.asyncProperty(mutations, async (mutate) => {
			const data = new TextDecoder().decode(mutate(new TextEncoder().encode(XML)));
			const bytes = xlsxOf({ sheets: [{ name: '销售', data }] });
			await importer.read({ kind: 'file', name: 'a.xlsx', bytes: bytes.buffer }, {});
		}),
		{ numRuns },
	);
});

test('every cell of an .xlsx arrives as it was', async () => {
	await fc.assert(
		fc.asyncProperty(matrix, async (rows) => {
			// XML has no such characters; a carriage return would be a line end.
			const clean = rows.map((row) => row.map((cell) => Array.from(cell).filter(isXml).join('')));
			if (!clean.flat().some((cell) => cell !== '')) return;
			const source = await opened(xlsxOf({ sheets: [{ name: 'a', data: rowsXml(clean) }] }));
			const width = Math.max(...clean.map((row) => row.length));
			const read = rowsOf(source).map((row) => padded(row, width));
			expect(read).toEqual(clean.slice(0, read.length).map((row) => padded(row, width)));
			expect(
				clean
					.slice(read.length)
					.flat()
					.every((cell) => cell === ''),
			).toBe(true);
		}),
		{ numRuns },
	);
});

const padded = (row: readonly string[], width: number): string[] =>
	Array.from({ length: width }, (_, i) => row[i] ?? '');

const isXml = (character: string): boolean => {
	const code = character.codePointAt(0) ?? 0;
	return (
		(code >= 0x20 || code === 9 || code === 10) &&
		(code < 0xd800 || code > 0xdfff) &&
		code !== 0xfffe &&
		code !== 0xffff
	);
};

test('a mutated .xls: no exception, no hang', async () => {
	const book = utils.book_new(utils.aoa_to_sheet(ROWS), '销售');
	const bytes = new Uint8Array(write(book, { bookType: 'biff8', type: 'array' }) as ArrayBuffer);
	await fc.assert(
		fc.asyncProperty(mutations, async (mutate) => {
			await openBytes(mutate(bytes));
		}),
		{ numRuns },
	);
});
