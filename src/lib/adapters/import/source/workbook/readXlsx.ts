import type { Sheet, Workbook } from 'hucre/xlsx';
import { sourceSheet } from '../../../codec/sourceSheets';
import { DateCells, errorCell } from './markedCell';
import { FarCell, trimmedGrid, type RawBook, type RawCell, type RawGrid } from './rawGrid';

const MS_PER_DAY = 86_400_000;
/** Serial of 1970-01-01. */
const EPOCH_SERIAL = 25_569;

/** What the reader says of a cell too far out. */
const FAR_CELL = /sheet bounds|over the \d+ limit/;

/** Reads sheets of one file; without indexes all of them. */
type Read = (sheets?: readonly number[]) => Promise<Workbook>;

/**
 * An .xlsx file → its sheets. The reader is loaded only when it is needed.
 * @param date1904 how dates count, instead of what the file says
 * @throws what the reader throws when no sheet can be read
 */
export async function readXlsxBook(bytes: Uint8Array, date1904?: boolean): Promise<RawBook> {
	const { readXlsx } = await import('hucre/xlsx');
	const dateSystem = date1904 === undefined ? 'auto' : date1904 ? '1904' : '1900';
	const read: Read = (sheets) =>
		readXlsx(bytes, { dateSystem, ...(sheets === undefined ? {} : { sheets: [...sheets] }) });
	try {
		return bookOf(await read(), []);
	} catch (error) {
		const names: string[] = [];
		const onlyNames = ({ name }: { readonly name: string }): boolean => {
			names.push(name);
			return false;
		};
		await readXlsx(bytes, { sheets: onlyNames });
		return readOneByOne(read, names, error);
	}
}

/** A chart that is a sheet of its own, or a damaged sheet, does not keep the others back. */
async function readOneByOne(
	read: Read,
	names: readonly string[],
	failure: unknown,
): Promise<RawBook> {
	const books: Workbook[] = [];
	const unreadable: string[] = [];
	for (const [index, name] of names.entries()) {
		try {
			books.push(await read([index]));
		} catch {
			unreadable.push(name);
		}
	}
	const [first] = books;
	if (first === undefined) throw FAR_CELL.test(String(failure)) ? new FarCell() : failure;
	return bookOf({ ...first, sheets: books.flatMap(({ sheets }) => sheets) }, unreadable);
}

const bookOf = (book: Workbook, unreadable: readonly string[]): RawBook => ({
	grids: ownColumns(book.sheets.map(gridOf), book.namedRanges ?? []),
	date1904: book.dateSystem === '1904',
	unreadable,
});

/** Sheets that a workbook of ours names as the planner's own, without what was worked out beside it. */
function ownColumns(
	grids: readonly RawGrid[],
	ranges: readonly { readonly name: string; readonly range: string }[],
): readonly RawGrid[] {
	const named = ranges.flatMap(({ name, range }) => sourceSheet(name, range) ?? []);
	if (named.length === 0) return grids;
	return grids.map((grid) => {
		const own = named.find(({ sheet }) => sheet === grid.name);
		if (own === undefined) return grid;
		const rows = grid.rows.map((row) => row.slice(0, own.columns));
		return { ...trimmedGrid({ ...grid, rows }), source: own.of };
	});
}

function gridOf({ name, hidden, veryHidden, rows, cells, merges }: Sheet): RawGrid {
	const dates = new DateCells();
	const raw = rows.map((row) =>
		row.map((cell): RawCell => (cell instanceof Date ? dates.at(serialOf(cell)) : cell)),
	);
	let unvalued = 0;
	for (const [place, { type, value }] of cells ?? []) {
		if (type === 'formula' && value === null) unvalued++;
		if (type !== 'error' || typeof value !== 'string') continue;
		const [row = 0, column = 0] = place.split(',').map(Number);
		const errors = raw[row];
		if (errors !== undefined) errors[column] = errorCell(value);
	}
	return trimmedGrid({
		name,
		hidden: hidden === true || veryHidden === true,
		rows: raw,
		merges: (merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
			row: startRow,
			column: startCol,
			rows: endRow - startRow + 1,
			columns: endCol - startCol + 1,
		})),
		unvalued,
	});
}

/** The reader shifts what lies before March 1900, where Excel counts a day that never was. */
const MARCH_1900 = 61;

/** Back to the figure that the file holds, counted from 1900. */
function serialOf(date: Date): number {
	const serial = date.getTime() / MS_PER_DAY + EPOCH_SERIAL;
	return serial < MARCH_1900 ? serial - 1 : serial;
}
