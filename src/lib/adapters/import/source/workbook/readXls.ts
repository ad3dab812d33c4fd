import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { EPOCH_1904_SHIFT } from '$lib/domain/reading/calendar';
import { fileKind } from '../fileKind';
import { keepCellRecords } from './cellRecords';
import { CODE_PAGES } from './codePages';
import { DateCells, errorCell } from './markedCell';
import { FarCell, trimmedGrid, type RawBook, type RawCell, type RawGrid } from './rawGrid';

type IsDate = (format: string) => boolean;

/** The reader of compound files, which comes without types. */
interface CompoundFiles {
	read(bytes: Uint8Array, options: { readonly type: 'array' }): object;
	find(file: object, name: string): { readonly content: ArrayLike<number> } | null;
}
/** What the stream of the workbook is called in a compound file. */
const STREAMS = ['/Workbook', '/Book'];

/** Of any sheet of Excel. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** How Excel writes its errors, by their number in the file. */
const ERRORS: ReadonlyMap<unknown, string> = new Map([
	[0x00, '#NULL!'],
	[0x07, '#DIV/0!'],
	[0x0f, '#VALUE!'],
	[0x17, '#REF!'],
	[0x1d, '#NAME?'],
	[0x24, '#NUM!'],
	[0x2a, '#N/A'],
]);

/**
 * An old workbook (.xls, .et, XML of 2003) → its sheets. The reader comes only when it is needed.
 * @param date1904 how dates count, instead of what the file says
 * @throws what the reader throws when the file is damaged or locked
 */
export async function readXlsBook(bytes: Uint8Array, date1904?: boolean): Promise<RawBook> {
	const { read, set_cptable: useCodePages, ...library } = await import('@e965/xlsx');
	useCodePages(CODE_PAGES);
	const formats = library.SSF as { is_date(format: string): boolean };
	const old = fileKind(bytes) === 'ole';
	const book = read(old ? workbookStream(library.CFB as CompoundFiles, bytes) : bytes, {
		type: old ? 'buffer' : 'array',
		dense: true,
		cellNF: true,
		cellText: false,
		cellHTML: false,
		cellFormula: false,
	});
	const from1904 = date1904 ?? book.Workbook?.WBProps?.date1904 === true;
	const isDate: IsDate = (format) => formats.is_date(format);
	return {
		grids: book.SheetNames.map((name, index) =>
			gridOf(book, name, index, isDate, from1904 ? EPOCH_1904_SHIFT : 0),
		),
		date1904: from1904,
		unreadable: [],
	};
}

/** The records of the workbook alone: its properties, macros and drawings are not looked at. */
function workbookStream(files: CompoundFiles, bytes: Uint8Array): Uint8Array {
	const file = files.read(bytes, { type: 'array' });
	for (const name of STREAMS) {
		const found = files.find(file, name);
		if (found === null) continue;
		const stream = Uint8Array.from(found.content);
		keepCellRecords(stream);
		return stream;
	}
	throw new Error('no stream of a workbook');
}

function gridOf(
	{ Sheets, Workbook }: WorkBook,
	name: string,
	index: number,
	isDate: IsDate,
	shift: number,
): RawGrid {
	const dates = new DateCells();
	const sheet: WorkSheet | undefined = Sheets[name];
	return trimmedGrid({
		name,
		hidden: (Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0,
		rows: filled(sheet?.['!data'] ?? [], MOST_ROWS, (row?: readonly CellObject[]) =>
			filled(row ?? [], MOST_COLUMNS, (cell) => cellOf(cell, dates, isDate, shift)),
		),
		merges: (sheet?.['!merges'] ?? []).map(({ s, e }) => ({
			row: s.r,
			column: s.c,
			rows: e.r - s.r + 1,
			columns: e.c - s.c + 1,
		})),
		unvalued: 0,
	});
}

/** The places of a list that has gaps. */
function filled<From, To>(
	list: readonly From[],
	most: number,
	map: (each: From | undefined) => To,
): To[] {
	if (list.length > most) throw new FarCell();
	return Array.from(list, map);
}

function cellOf(
	cell: CellObject | undefined,
	dates: DateCells,
	isDate: IsDate,
	shift: number,
): RawCell {
	if (cell === undefined) return null;
	const { t: type, v: value, z: format } = cell;
	if (type === 'e') return errorCell(ERRORS.get(value) ?? '#ERROR');
	if (value instanceof Date) return value.toISOString().slice(0, 10);
	if (typeof value !== 'number') return value ?? null;
	return typeof format === 'string' && isDate(format) ? dates.at(value + shift) : value;
}
