import type { ImportChoices, ImportSheet } from '$lib/application/importing';
import type { Message } from '$lib/domain/primitives/message';
import type { Month } from '$lib/domain/primitives/units';
import type { DelimitedTable } from '../../codec/delimitedTable';

/** The choices that decide how bytes become cells. */
export type SourceChoices = Pick<
	ImportChoices,
	'encoding' | 'sheets' | 'date1904' | 'subject' | 'password'
>;

/** What a workbook knows of a cell; a text knows nothing of its cells. */
export const CELL_KIND = { text: 0, number: 1, date: 2, error: 3, truth: 4 } as const;

/** Cells joined into one, in rows and columns of the table, from 0. The text stands in the first cell. */
export interface Merge {
	readonly row: number;
	readonly column: number;
	readonly rows: number;
	readonly columns: number;
}

/** A table and the cells of it that are joined. */
export type RawTable = Pick<OpenedSource, 'table' | 'merges'>;

/** Rows of the table that came from one sheet, one after the other. */
export interface SheetPart {
	/** Name of the sheet; empty for a text. */
	readonly sheet: string;
	/** First row of the table. */
	readonly row: number;
	/** Row of the file that it was, from 1. */
	readonly sourceRow: number;
	/** The month that lines over its header state; absent where none does. */
	readonly month?: Month;
}

/**
 * A source as one table of raw cells, before anybody asks what they mean. A workbook's cells are texts
 * too: a number in full precision (`1234567.891`, never rounded or grouped), a date as its number
 * format means it (`2026-01-05`, a format of months alone gives the first day, `2026-01-05 13:45:00` with a time), an error
 * as Excel writes it (`#N/A`), a truth value as TRUE or FALSE.
 */
export interface OpenedSource {
	/** Name of the file; empty for a paste. */
	readonly name: string;
	/** Of a workbook, in its order; empty for a text. */
	readonly sheets: readonly ImportSheet[];
	/** Of a text file: what it was read in, and its first lines as they were read. */
	readonly encoding: { readonly used: string; readonly lines: readonly string[] } | null;
	readonly table: DelimitedTable;
	/** A `CELL_KIND` for each place of the table; null where the source does not know. */
	readonly kinds: Uint8Array | null;
	readonly merges: readonly Merge[];
	/** Dates count from 1904; null where the source does not know. */
	readonly date1904: boolean | null;
	/** In the order of the table, never empty. */
	readonly parts: readonly SheetPart[];
	/** What was found on the way and should be said. */
	readonly notices: readonly Message[];
}

/** Where a row of the table stands in the file: its sheet, and its row from 1. */
export function placeInFile(
	parts: readonly SheetPart[],
	row: number,
): { readonly sheet: string; readonly row: number } {
	let found = parts[0];
	for (const part of parts) if (part.row <= row) found = part;
	return { sheet: found?.sheet ?? '', row: row - (found?.row ?? 0) + (found?.sourceRow ?? 1) };
}

/** A table of which nothing is known but its text. */
export const textSource = ({ table, merges }: RawTable): OpenedSource => ({
	name: '',
	sheets: [],
	encoding: null,
	table,
	kinds: null,
	merges,
	date1904: null,
	parts: [{ sheet: '', row: 0, sourceRow: 1 }],
	notices: [],
});
