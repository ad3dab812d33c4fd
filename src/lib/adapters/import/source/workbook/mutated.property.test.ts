import { write, utils } from '@e965/xlsx';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matrix } from '../testing/matrices';
import { manyRuns, mutations } from '../testing/mutations';
import { openBytes, opened, rowsOf } from '../testing/opened';
import { rowsXml, xlsxOf } from '../testing/workbookFile';

/** A workbook costs a hundred times what a text costs. */
const WORKBOOKS = 200;
const numRuns = manyRuns() >= 10_000 ? manyRuns() : WORKBOOKS;

const ROWS = [
	['客户', '日期', '金额'],
	['甲', '2026-01-05', '12.5'],
	['乙', '2026-02-05', '-3'],
];

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
