import type { Month } from '$lib/domain/primitives/units';
import type { SkippedRow } from '$lib/application/importing';
import type { DelimitedTable } from '../../codec/delimitedTable';
import { isBlankRow } from '../blankCells';
import type { Merge } from '../source/rawSheet';
import { HeaderRows, type HeaderPlace } from './headerRows';
import { captionUnit, trailingUnit, type CaptionUnit } from './moneyUnit';
import { readTitle, type Title } from './readTitle';
import { saysWhenMade, statedMonth } from './statedMonth';
import { yearIn } from './yearIn';

/** Where things stand in a pasted table. */
export interface Layout {
	/** Last row of the header. */
	readonly headerRow: number | null;
	/** Rows that make it; 0 without one. */
	readonly headerRows: number;
	/** One for each column of the table, empty without a header. */
	readonly titles: readonly Title[];
	/** Year stated over the table, for months and days without one. */
	readonly year: number | null;
	/** The only month that is stated over the table, for rows without any date. */
	readonly month: Month | null;
	/** Power of ten that a caption states: 单位：万元 → 4. */
	readonly captionPower: number | null;
	/** That unit as it is written. */
	readonly captionText: string | null;
	/** Rows above the body. */
	readonly skipped: readonly SkippedRow[];
	/** Body rows: from `start` to before `end`; blank rows below are no part of it. */
	readonly start: number;
	readonly end: number;
}

/** What the planner said of the header: its last row (null: there is none) and how many rows it has. */
export interface HeaderChoice {
	readonly headerRow?: number | null;
	readonly headerRows?: number;
}

export function layOut(
	table: DelimitedTable,
	merges: readonly Merge[],
	choice: HeaderChoice,
): Layout {
	let end = table.rows;
	while (end > 0 && isBlankRow(table, end - 1)) end--;
	const rows = new HeaderRows(table, merges, end);
	const place = placeOf(rows, choice);
	const start = place === null ? 0 : place.row + 1;
	const first = place === null ? 0 : place.row - place.rows + 1;
	const captions = Array.from({ length: first }, (_, row) => row);
	const texts = captions.flatMap((row) => table.row(row));
	const caption = captionOf(table, first, start);
	const titles =
		place === null ? Array.from({ length: table.width }, () => readTitle('')) : rows.titles(place);
	return {
		headerRow: place?.row ?? null,
		headerRows: place?.rows ?? 0,
		titles,
		year: onlyYear([
			...texts.filter((text) => !saysWhenMade(text)),
			...titles.flatMap(({ text }) => text.split('/')),
		]),
		month: statedMonth(texts),
		captionPower: caption?.power ?? null,
		captionText: caption?.text ?? null,
		skipped: captions.map((row) => ({ row, why: isBlankRow(table, row) ? 'blank' : 'caption' })),
		start,
		end,
	};
}

function placeOf(rows: HeaderRows, { headerRow, headerRows }: HeaderChoice): HeaderPlace | null {
	if (headerRow === null) return null;
	const found = headerRow === undefined ? rows.find() : rows.best(headerRow);
	if (found === null || headerRows === undefined) return found;
	return { row: found.row, rows: Math.max(1, Math.min(headerRows, found.row + 1)) };
}

/** Captions stand above the header, or beside the groups in its upper rows. */
function captionOf(table: DelimitedTable, first: number, start: number): CaptionUnit | null {
	for (let row = 0; row < start; row++)
		for (const cell of table.row(row)) {
			const unit = captionUnit(cell) ?? (row < first ? trailingUnit(cell) : null);
			if (unit !== null) return unit;
		}
	return null;
}

/** The year that the texts agree on. */
function onlyYear(texts: readonly string[]): number | null {
	const years = new Set(texts.map(yearIn).filter((year) => year !== null));
	const [year] = years;
	return years.size === 1 && year !== undefined ? year : null;
}
