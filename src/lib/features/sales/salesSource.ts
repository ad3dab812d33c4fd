import { cellText, refusedText } from '$lib/domain/ledger/cellText';
import { columnOf, kindOf } from '$lib/domain/ledger/chunkColumns';
import type { ColumnId } from '$lib/domain/ledger/columns';
import type { Ledger, NameBook } from '$lib/domain/ledger/ledger';
import { locate, rowsOf } from '$lib/domain/ledger/locate';
import { THOUSANDTHS_POWER } from '$lib/domain/reading/readQuantity';
import type { Locale } from '$lib/i18n/locale.svelte';
import { formatNumber, formatYuan } from '$lib/ui/format';
import type { CellMark, GridSource } from '$lib/ui/grid/port';

const THOUSANDTHS = 10 ** THOUSANDTHS_POWER;
const REFUSED: CellMark = { refused: true };
const NEGATIVE: CellMark = { breach: true };
const DIM: CellMark = { dim: true };

/** What the sales sheet shows. */
export interface SalesView {
	readonly ledger: Ledger;
	readonly names: NameBook;
	readonly columns: readonly ColumnId[];
	/** Rows of the sheet in the order they are looked at; null: as they stand. */
	readonly view: Int32Array | null;
	readonly locale: Locale;
	/** Empty rows below the last one, to type into. */
	readonly emptyRows: number;
}

/** Row of the sheet behind a row of the view; rows past the last one are new ones. */
export const ledgerRow = (view: Int32Array | null, row: number): number => view?.[row] ?? row;

/**
 * The sales sheet, asked cell by cell: a million rows cost nothing until they are looked at. A grid
 * that still draws columns which are gone gets blanks.
 */
export function salesSource(sheet: SalesView): GridSource {
	const { ledger, names, columns, view, locale } = sheet;
	const filledRows = rowsOf(ledger);
	const text = (row: number, column: ColumnId): string =>
		row < filledRows ? cellText(ledger, names, row, column) : '';
	return {
		rows: filledRows + sheet.emptyRows,
		grows: true,
		raw: (row, place) => {
			const column = columns[place];
			return column === undefined ? '' : text(ledgerRow(view, row), column);
		},
		text: (row, place) => {
			const at = ledgerRow(view, row);
			const column = columns[place];
			return at < filledRows && column !== undefined ? shownText(at, column) : '';
		},
		mark: (row, place) => {
			const at = ledgerRow(view, row);
			const column = columns[place];
			return at < filledRows && column !== undefined ? markOf(ledger, at, column) : null;
		},
		label: (row) => (row < filledRows ? String(ledgerRow(view, row) + 1) : String(row + 1)),
	};

	function shownText(row: number, column: ColumnId): string {
		const place = locate(ledger, row);
		const value = columnOf(place.chunk, column)?.[place.row];
		if (kindOf(column) !== 'number' || value === undefined || Number.isNaN(value)) {
			return text(row, column);
		}
		return column === 'quantity'
			? formatNumber(value / THOUSANDTHS, locale, THOUSANDTHS_POWER)
			: formatYuan(value, locale);
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
