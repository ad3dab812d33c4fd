import type { SkippedRow } from '$lib/application/importing';
import { plainText } from '$lib/domain/reading/plainText';
import { readNumber } from '$lib/domain/reading/readNumber';
import type { DelimitedTable } from '../codec/delimitedTable';
import { isBlankRow } from './blankCells';
import { captionUnit } from './moneyUnit';
import { readTitle, type Title } from './readTitle';

/** Rows in which a header is looked for. */
const HEAD_ROWS = 30;
/** Titles that make a header; a row of sales seldom has two cells that read like titles. */
const ENOUGH_TITLES = 2;

/** Where things stand in a pasted table. */
export interface Layout {
	readonly headerRow: number | null;
	/** One for each column of the table, empty without a header. */
	readonly titles: readonly Title[];
	/** Year stated over the table, for months and days without one. */
	readonly year: number | null;
	/** Year over each column, where the row above the header groups them; null elsewhere. */
	readonly columnYears: readonly (number | null)[];
	/** Power of ten that a caption states: 单位：万元 → 4. */
	readonly captionPower: number | null;
	/** Rows above the body. */
	readonly skipped: readonly SkippedRow[];
	/** Body rows: from `start` to before `end`; blank rows below are no part of it. */
	readonly start: number;
	readonly end: number;
}

/** header: the planner's choice; undefined looks for one, null says that there is none. */
export function layOut(table: DelimitedTable, header: number | null | undefined): Layout {
	let end = table.rows;
	while (end > 0 && isBlankRow(table, end - 1)) end--;
	const headerRow = header === undefined ? findHeader(table, end) : header;
	const start = headerRow === null ? 0 : headerRow + 1;
	const captions = headerRow === null ? [] : Array.from({ length: headerRow }, (_, row) => row);
	const texts = captions.flatMap((row) => table.row(row));
	const titles = Array.from({ length: table.width }, (_, column) =>
		readTitle(headerRow === null ? '' : table.cell(headerRow, column)),
	);
	return {
		headerRow,
		titles,
		year: onlyYear([...texts, ...titles.map(({ text }) => text)]),
		columnYears: yearsAbove(table, headerRow),
		captionPower: texts.map(captionUnit).find((power) => power !== null) ?? null,
		skipped: captions.map((row) => ({ row, why: isBlankRow(table, row) ? 'blank' : 'caption' })),
		start,
		end,
	};
}

/** The row with the most known titles; else the first row of texts over a row with a number. */
function findHeader(table: DelimitedTable, end: number): number | null {
	let best: number | null = null;
	let most = ENOUGH_TITLES - 1;
	const last = Math.min(end, HEAD_ROWS);
	for (let row = 0; row < last; row++) {
		const known = knownTitles(table.row(row));
		if (known > most) {
			best = row;
			most = known;
		}
	}
	if (best !== null) return best;
	for (let row = 0; row < last - 1; row++) {
		const cells = table.row(row).filter((cell) => cell.trim() !== '');
		if (cells.some(isNumber)) return null;
		if (cells.length >= ENOUGH_TITLES && table.row(row + 1).some(isNumber)) return row;
	}
	return null;
}

/** Different meanings among the cells; 0 when one of them is a bare number, as in a row of sales. */
function knownTitles(cells: readonly string[]): number {
	const meanings = new Set<string>();
	for (const cell of cells) {
		if (cell.trim() === '') continue;
		const title = readTitle(cell);
		if (title.month !== null) meanings.add(`${title.month.year ?? ''}-${title.month.month}`);
		else if (isNumber(cell) && yearIn(cell) === null) return 0;
		else if (title.column !== null) meanings.add(title.column);
	}
	return meanings.size;
}

function isNumber(cell: string): boolean {
	const number = readNumber(cell);
	return number.ok && number.value !== null;
}

const YEAR = /((?:19|20)\d\d) ?年/;

const yearIn = (text: string): number | null => {
	const match = YEAR.exec(plainText(text)) ?? /^((?:19|20)\d\d)$/.exec(plainText(text));
	return match === null ? null : Number(match[1]);
};

/** The year that the texts agree on. */
function onlyYear(texts: readonly string[]): number | null {
	const years = new Set(texts.map(yearIn).filter((year) => year !== null));
	const [year] = years;
	return years.size === 1 && year !== undefined ? year : null;
}

/** `2025年` over twelve months, then `2026年`: a merged cell holds its text in its first column. */
function yearsAbove(table: DelimitedTable, headerRow: number | null): readonly (number | null)[] {
	if (headerRow === null || headerRow === 0) return [];
	const years = table.row(headerRow - 1).map(yearIn);
	if (new Set(years.filter((year) => year !== null)).size < ENOUGH_TITLES) return [];
	let current: number | null = null;
	return Array.from({ length: table.width }, (_, column) => (current = years[column] ?? current));
}
