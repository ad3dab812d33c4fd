import { cellText, refusedText } from '$lib/domain/ledger/cellText';
import { columnOf, kindOf, listOf } from '$lib/domain/ledger/chunkColumns';
import type { ColumnId } from '$lib/domain/ledger/columns';
import type { Ledger, NameBook } from '$lib/domain/ledger/ledger';
import { extraPlace } from '$lib/domain/ledger/extraColumns';
import { locate, rowsOf } from '$lib/domain/ledger/locate';
import { noteAt } from '$lib/domain/ledger/writeNotes';
import { readCell } from '$lib/domain/reading/readCell';
import type { Locale } from '$lib/i18n/locale.svelte';
import { knownTexts } from '$lib/ui/grid/choose/knownTexts';
import type { CellMark, GridSource } from '$lib/ui/grid/port';
import { showValue } from './columnValues';
import { salesBlank, salesFinder } from './salesFinder';
import { typedText } from './typedText';

const REFUSED: CellMark = { refused: true };
const NEGATIVE: CellMark = { breach: true };
const DIM: CellMark = { dim: true };

/** What the sales sheet shows. */
export interface SalesView {
	readonly ledger: Ledger;
	readonly names: NameBook;
	readonly columns: readonly ColumnId[];
	/** Rows of the sheet in the order they are looked at, all of them or some; null: as they stand. */
	readonly view: Int32Array | null;
	/** 1 for each row of the sheet that stands out among the others. */
	readonly marked?: Uint8Array | null;
	readonly locale: Locale;
	/** Empty rows below the last one, to type into. */
	readonly emptyRows: number;
}

/** Row of the sheet behind a row of the view; rows past the last one looked at are new ones. */
export const ledgerRow = (view: Int32Array | null, row: number, rows: number): number =>
	view === null ? row : (view[row] ?? rows + row - view.length);

const STANDS_OUT: CellMark = { strong: true };

/**
 * The sales sheet, asked cell by cell: a million rows cost nothing until they are looked at. A grid
 * that still draws columns which are gone gets blanks.
 */
export function salesSource(sheet: SalesView): GridSource {
	const { ledger, names, columns, view, locale, marked } = sheet;
	const rows = rowsOf(ledger);
	const filledRows = view?.length ?? rows;
	const blank = salesBlank(ledger);
	const noted = ledger.chunks.some(({ notes }) => notes.length > 0);
	return {
		rows: filledRows + sheet.emptyRows,
		grows: sheet.emptyRows > 0,
		raw: (row, place) => {
			const column = columns[place];
			return row < filledRows && column !== undefined
				? text(ledgerRow(view, row, rows), column)
				: '';
		},
		text: (row, place) => {
			const column = columns[place];
			return row < filledRows && column !== undefined
				? shownText(ledgerRow(view, row, rows), column)
				: '';
		},
		mark: (row, place) => {
			const column = columns[place];
			if (row >= filledRows || column === undefined) return null;
			const at = ledgerRow(view, row, rows);
			const own = markOf(ledger, at, column);
			return marked?.[at] === 1 ? { ...STANDS_OUT, ...own } : own;
		},
		note: (row, place) => {
			const column = columns[place];
			if (!noted || row >= filledRows || column === undefined) return null;
			return noteAt(ledger, ledgerRow(view, row, rows), column);
		},
		blank: (row, place) => {
			const column = columns[place];
			return row >= filledRows || column === undefined || blank(ledgerRow(view, row, rows), column);
		},
		finder: (place, wanted, test) => {
			const column = columns[place];
			if (column === undefined) return () => false;
			const finds = salesFinder(sheet, column, wanted, test, locale);
			return (row) => row < filledRows && finds(ledgerRow(view, row, rows));
		},
		choices: (place) => {
			const column = columns[place];
			// Each order has a number of its own: there is nothing to choose.
			if (column === undefined || kindOf(column) !== 'name') return null;
			// Columns of the planner’s own share one list.
			if (column === 'order' || extraPlace(column) !== null) return null;
			return knownTexts(names[listOf(column)].from(0));
		},
		typed: (place, typed, today) => {
			const column = columns[place];
			return column === undefined ? typed : typedText(column, typed, Number(today.slice(0, 4)));
		},
		takes: (place, typed) => {
			const column = columns[place];
			return column !== undefined && readCell(column, typed).kind !== 'refused';
		},
		label: (row) => String(ledgerRow(view, row, rows) + 1),
	};

	function text(row: number, column: ColumnId): string {
		return cellText(ledger, names, row, column);
	}

	function shownText(row: number, column: ColumnId): string {
		const place = locate(ledger, row);
		const value = columnOf(place.chunk, column)?.[place.row];
		if (kindOf(column) !== 'number' || value === undefined || Number.isNaN(value)) {
			return text(row, column);
		}
		return showValue(column, value, locale);
	}
}

function markOf(ledger: Ledger, row: number, column: ColumnId): CellMark | null {
	const place = locate(ledger, row);
	if (refusedText(place.chunk, place.row, column) !== null) return REFUSED;
	if (kindOf(column) === 'number') {
		return (columnOf(place.chunk, column)?.[place.row] ?? 0) < 0 ? NEGATIVE : null;
	}
	return column === 'order' ? DIM : null;
}
