import { utils, write, type BookType } from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDelimited } from '../codec/delimited';
import { openBytes } from './source/testing/opened';
import { manyRuns, mutations } from './source/testing/mutations';
import { grid } from './testing/grids';
import { lostCells } from './testing/lostCells';
import { understand } from './understand';

type Bytes = Uint8Array<ArrayBuffer>;
type Rows = readonly (readonly string[])[];

/** What the library writes: figures as numbers, the rest as texts. */
const book =
	(bookType: BookType) =>
	(rows: Rows): Bytes => {
		const cells = rows.map((row) => row.map((cell) => (isFigure(cell) ? Number(cell) : cell)));
		const made = utils.book_new(utils.aoa_to_sheet(cells), '销售');
		return new Uint8Array(write(made, { bookType, type: 'array' }) as ArrayBuffer);
	};
const isFigure = (cell: string): boolean => /^-?[1-9]\d{0,8}(?:\.\d{1,2})?$/.test(cell);

const FORMS: Readonly<Record<string, (rows: Rows) => Bytes>> = {
	csv: (rows) => new TextEncoder().encode(formatDelimited(rows, ',')),
	xlsx: book('xlsx'),
	xls: book('biff8'),
	html: book('html'),
};
const LONG = 10_000;
/** A workbook costs a hundred times what a text costs: only the long form has them all. */
const numRuns = manyRuns() >= LONG ? LONG : 25;

describe.each(Object.entries(FORMS))('a file as %s', (_, written) => {
	const check = async (bytes: Bytes): Promise<boolean> => {
		const source = await openBytes(bytes);
		const read = source.ok ? understand(source.value, {}) : source;
		if (read.ok) expect(lostCells(read.value)).toEqual([]);
		return read.ok;
	};

	test('loses no cell', async () => {
		let reads = 0;
		await fc.assert(
			fc.asyncProperty(grid, async (rows) => {
				if (await check(written(rows))) reads++;
			}),
			{ numRuns },
		);
		expect(reads).toBeGreaterThan(numRuns / 4);
	});

	test('whatever happened to it on its way, what it still holds is read or reported', async () => {
		await fc.assert(
			fc.asyncProperty(grid, mutations, async (rows, mutate) => {
				await check(mutate(written(rows)));
			}),
			{ numRuns },
		);
	});
});
