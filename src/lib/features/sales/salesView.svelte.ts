import type { Workspace } from '$lib/application/workspace.svelte';
import type { ColumnId } from '$lib/domain/ledger/columns';
import { locate, rowsOf } from '$lib/domain/ledger/locate';
import { NO_NAME } from '$lib/domain/ledger/names';
import type { Code } from '$lib/domain/primitives/units';
import { getLocale } from '$lib/i18n/locale.svelte';
import type { GridRange } from '$lib/ui/grid/port';
import { gridColumns } from './gridColumns';
import { LedgerSummer } from './ledgerSums';
import { presentColumns } from './presentColumns';
import { refusedPlaces, type RefusedPlace } from './refusedPlaces';
import { ledgerRow, salesSource } from './salesSource';
import { fitRows } from './fitRows';
import { selectionSums } from './selectionSums';
import { sheetFoot } from './sheetFoot';
import { sortRows, type SortOrder } from './sortRows';

/** Rows to type into: below the last one, and on a sheet that holds nothing yet. */
const ROWS_BELOW = 1;
const ROWS_OF_EMPTY_SHEET = 60;
/** Between the ids of columns; no id holds it. */
const SEPARATOR = '\n';

/** How the sales are looked at: which columns, in which order, what is selected. Never stored. */
export class SalesView {
	readonly #workspace: Workspace;
	readonly #summer = new LedgerSummer();
	#order = $state.raw<SortOrder | null>(null);
	#sorted = $state.raw<Int32Array | null>(null);
	/** Also columns that nothing fills yet. */
	allColumns = $state.raw(false);
	selection = $state.raw<GridRange | null>(null);

	readonly #inputs = $derived.by(() => this.#workspace.inputs);
	readonly ledger = $derived(this.#inputs.ledger);
	readonly rows = $derived(rowsOf(this.ledger));
	readonly empty = $derived(this.rows === 0);
	// As one text, so that an edit that leaves the columns as they are does not lay them out anew.
	readonly #columnIds = $derived(
		presentColumns(this.ledger, this.allColumns || this.empty).join(SEPARATOR),
	);
	readonly columns = $derived(this.#columnIds.split(SEPARATOR) as ColumnId[]);
	readonly #extraTitles = $derived(this.ledger.extraColumns);
	readonly gridColumns = $derived(gridColumns(this.columns, this.#extraTitles, this.#order));
	/** Rows of the sheet as they are looked at; null: as they stand. */
	readonly view = $derived(this.#sorted === null ? null : fitRows(this.#sorted, this.rows));
	readonly source = $derived(
		salesSource({
			ledger: this.ledger,
			names: this.#inputs.names,
			columns: this.columns,
			view: this.view,
			locale: getLocale(),
			emptyRows: this.empty ? ROWS_OF_EMPTY_SHEET : ROWS_BELOW,
		}),
	);
	readonly sums = $derived(this.#summer.sum(this.ledger));
	readonly foot = $derived(
		sheetFoot(this.sums, this.rows - this.sums.rows, this.columns, getLocale()),
	);
	readonly refused = $derived(refusedPlaces(this.ledger));
	readonly selected = $derived(
		this.selection === null
			? null
			: selectionSums(this.ledger, this.columns, this.view, this.selection),
	);

	constructor(workspace: Workspace) {
		this.#workspace = workspace;
	}

	get order(): SortOrder | null {
		return this.#order;
	}

	get extraTitles(): readonly string[] {
		return this.#extraTitles;
	}

	/** Looks at the rows by a column; they keep their places while they are edited. */
	sort(order: SortOrder | null): void {
		this.#order = order;
		this.#sorted = order === null ? null : sortRows(this.ledger, this.#inputs.names, order);
	}

	/** Rows of the sheet that a range of the view covers; the empty ones below are none. */
	rowsIn({ fromRow, toRow }: GridRange): number[] {
		const rows: number[] = [];
		for (let row = fromRow; row <= Math.min(toRow, this.rows - 1); row++)
			rows.push(this.rowAt(row));
		return rows;
	}

	/** Row of the sheet behind a row of the view. */
	rowAt(row: number): number {
		return ledgerRow(this.view, row);
	}

	/** Whose sale stands in a row of the view; null where nobody is named. */
	customerAt(row: number): Code | null {
		const at = row < this.rows ? this.rowAt(row) : -1;
		if (at < 0) return null;
		const place = locate(this.ledger, at);
		const customer = place.chunk.customer[place.row]!;
		return customer === NO_NAME ? null : customer;
	}

	/** Where a cell of the sheet is looked at; null when its column is not shown. */
	placeOf({ row, column }: RefusedPlace): { readonly row: number; readonly column: number } | null {
		const place = this.columns.indexOf(column);
		const at = this.view === null ? row : this.view.indexOf(row);
		return place === -1 || at === -1 ? null : { row: at, column: place };
	}

	/** Which of the refused cells is selected, alone; −1 for none. */
	get refusedAt(): number {
		const range = this.selection;
		if (range === null) return -1;
		const one = range.fromRow === range.toRow && range.fromColumn === range.toColumn;
		const row = this.rowAt(range.fromRow);
		const column = this.columns[range.fromColumn];
		return one ? this.refused.findIndex((cell) => cell.row === row && cell.column === column) : -1;
	}
}
