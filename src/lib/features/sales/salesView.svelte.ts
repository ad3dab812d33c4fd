import type { Workspace } from '$lib/application/workspace.svelte';
import { kindOf } from '$lib/domain/ledger/chunkColumns';
import type { ColumnId } from '$lib/domain/ledger/columns';
import { locate, rowsOf } from '$lib/domain/ledger/locate';
import { finish, type Steps } from '$lib/domain/primitives/steps';
import { NO_NAME } from '$lib/domain/ledger/names';
import type { Code } from '$lib/domain/primitives/units';
import { getLocale } from '$lib/i18n/locale.svelte';
import type { GridRange, RowSpan } from '$lib/ui/grid/port';
import { gridColumns } from './gridColumns';
import { LedgerSummer } from './ledgerSums';
import { presentColumns } from './presentColumns';
import { refusedPlaces, type RefusedPlace } from './refusedPlaces';
import { rowsBehind } from '$lib/domain/trace/rowsBehind';
import type { Traces } from '$lib/ui/frame/traces.svelte';
import type { Filter } from '$lib/ui/table/filter';
import { KeptPlaces } from '$lib/ui/table/columnPlaces.svelte';
import { LookWork } from '$lib/ui/table/lookWork.svelte';
import { nextKeys } from '$lib/ui/table/sortTable';
import { isPlain, lookAt, PLAIN_LOOK, rowsThrough, withFilter } from '$lib/ui/table/tableLook';
import { likeFilter } from '$lib/ui/table/likeFilter';
import { valuesOf, type ColumnValue } from '$lib/ui/table/valuesOf';
import { rowSums } from './rowSums';
import { ledgerRow, salesSource } from './salesSource';
import { LookKeeper } from './lookKeeper';
import { ledgerTable, type SalesLook } from './salesLook';
import { ledgerColumn } from './ledgerColumn';
import { selectionSums } from './selectionSums';
import { sheetFoot } from './sheetFoot';
import { rowSpans } from '$lib/ui/grid/several/rowSpans';

/** Rows to type into: below the last one, and on a sheet that holds nothing yet. */
const ROWS_BELOW = 1;
const ROWS_OF_EMPTY_SHEET = 60;
/** Rows that are put in order at once. */
const AT_ONCE = 20_000;
/** Columns that stay at the left where nobody has said: date and customer. */
const FROZEN = 2;
/** Between the ids of columns; no id holds it. */
const SEPARATOR = '\n';
/** Names the sheet for what is kept about its columns. */
const TABLE = 'sales';

/** How the sheet of a workbook was looked at when it was left. */
interface LeftLook {
	readonly look: SalesLook;
	readonly keeper: LookKeeper;
}

/** How the sales are looked at: which columns, in which order, what is selected. Never stored. */
export class SalesView {
	readonly #workspace: Workspace;
	readonly #traces: Traces;
	readonly #summer = new LedgerSummer();
	/** How the sheet of each workbook was looked at when it was left. */
	readonly #looks: WeakMap<object, unknown>;
	readonly #keeper: LookKeeper;
	/** A new order that is worked out beside the page. */
	readonly work = new LookWork();
	#look = $state.raw<SalesLook>(PLAIN_LOOK);
	/** Also columns that nothing fills yet. */
	allColumns = $state.raw(false);
	/** All that is selected, no cell twice. */
	ranges = $state.raw<readonly GridRange[]>([]);
	/** The last of them. */
	readonly selection = $derived(this.ranges.at(-1) ?? null);
	/** Their rows. */
	readonly spans = $derived(rowSpans(this.ranges));

	readonly #inputs = $derived.by(() => this.#workspace.inputs);
	readonly ledger = $derived(this.#inputs.ledger);
	readonly rows = $derived(rowsOf(this.ledger));
	readonly empty = $derived(this.rows === 0);
	readonly #present = $derived(presentColumns(this.ledger, this.allColumns || this.empty));
	/** Which columns are shown, and how many stay. */
	readonly places = new KeptPlaces(TABLE, () => this.#present, { fixed: 0, frozen: FROZEN });
	// As one text, so that an edit that leaves the columns as they are does not lay them out anew.
	readonly #columnIds = $derived((this.empty ? this.#present : this.places.shown).join(SEPARATOR));
	readonly columns = $derived(this.#columnIds.split(SEPARATOR) as ColumnId[]);
	readonly #extraTitles = $derived(this.ledger.extraColumns);
	readonly gridColumns = $derived(gridColumns(this.columns, this.#extraTitles, this.#look));
	/** All rows are looked at, and those that are traced stand out; else they are looked at alone. */
	amongAll = $state.raw(false);
	/** What figure is traced down to its rows; null: none is. */
	readonly traced = $derived.by(() => this.#traces.rowsOf(this.#inputs));
	/** Its rows, rising. Worked out anew after an edit, so that they are those behind the figure. */
	readonly tracedRows = $derived.by(() => {
		if (this.traced === null) return null;
		const { customers, span } = this.traced;
		return rowsBehind(this.ledger, this.#workspace.plan.window, customers, span);
	});
	/** 1 for each of them, by row of the sheet. */
	readonly #among = $derived.by(() => {
		if (this.tracedRows === null) return null;
		const among = new Uint8Array(this.rows);
		for (const row of this.tracedRows) among[row] = 1;
		return among;
	});
	readonly #alone = $derived(this.amongAll ? null : this.tracedRows);
	/** Rows of the sheet as they are looked at; null: as they stand. */
	readonly view = $derived.by(() => {
		const chosen = this.#keeper.rowsOf(this.ledger, this.#inputs.names, this.#look);
		if (chosen === null) return this.#alone;
		const among = this.#alone === null ? null : this.#among;
		return among === null ? chosen : chosen.filter((row) => among[row] === 1);
	});
	/** The rows that are looked at where they are not all, rising; worked out where the choice changes. */
	readonly #some = $derived.by(() => {
		const { view } = this;
		if (view === null || view.length === this.rows) return null;
		return view === this.tracedRows ? view : view.toSorted();
	});
	/** Rows that are looked at. */
	readonly shown = $derived(this.view?.length ?? this.rows);
	readonly source = $derived(
		salesSource({
			ledger: this.ledger,
			names: this.#inputs.names,
			columns: this.columns,
			view: this.view,
			marked: this.amongAll ? this.#among : null,
			locale: getLocale(),
			// Among some of the rows there is no place for a new one.
			emptyRows: this.empty ? ROWS_OF_EMPTY_SHEET : this.#alone === null ? ROWS_BELOW : 0,
		}),
	);
	readonly sums = $derived(this.#summer.sum(this.ledger));
	readonly tracedSums = $derived(
		this.tracedRows === null ? null : rowSums(this.ledger, this.tracedRows),
	);
	readonly foot = $derived.by(() => {
		const sums =
			this.#some === null
				? this.sums
				: this.#some === this.tracedRows
					? this.tracedSums
					: rowSums(this.ledger, this.#some);
		return sheetFoot(
			sums ?? this.sums,
			this.shown - (sums ?? this.sums).rows,
			this.columns,
			getLocale(),
		);
	});
	readonly refused = $derived(refusedPlaces(this.ledger));
	readonly selected = $derived(
		this.ranges.length === 0
			? null
			: selectionSums(this.ledger, this.columns, this.view, this.ranges),
	);

	constructor(workspace: Workspace, traces: Traces, looks = new WeakMap<object, unknown>()) {
		this.#workspace = workspace;
		this.#traces = traces;
		this.#looks = looks;
		const left = looks.get(workspace.inputs.names) as LeftLook | undefined;
		this.#look = left?.look ?? PLAIN_LOOK;
		this.#keeper = left?.keeper ?? new LookKeeper();
	}

	get look(): SalesLook {
		return this.#look;
	}

	get extraTitles(): readonly string[] {
		return this.#extraTitles;
	}

	/** Looks at the rows in an order of their own; they keep their places while they are edited. */
	sort(keys: SalesLook['keys']): Promise<void> {
		return this.#turn({ ...this.#look, keys });
	}

	/** The title of a column was pressed; more: with Shift, beside the others. */
	press(column: ColumnId, more: boolean): Promise<void> {
		return this.sort(nextKeys(this.#look.keys, column, more, kindOf(column) === 'name'));
	}

	/** Looks at some of the rows alone; null: this column leaves none out. */
	filter(column: ColumnId, filter: Filter | null): Promise<void> {
		return this.#turn(withFilter(this.#look, column, filter));
	}

	/** Only rows that hold the same in a column as this row of the view. */
	onlyLike(row: number, place: number): void {
		const column = this.columns[place];
		if (column === undefined || row >= this.shown) return;
		const read = ledgerColumn(this.ledger, this.#inputs.names, column);
		void this.filter(column, likeFilter(read, this.rowAt(row)));
	}

	/** Brings columns back that are hidden or not there because nothing fills them. */
	showColumns(columns: readonly ColumnId[]): void {
		this.allColumns ||= columns.some((id) => !this.#present.includes(id));
		this.places.show(columns);
	}

	showAllRows(): Promise<void> {
		return this.#turn({ ...this.#look, filters: PLAIN_LOOK.filters });
	}

	/** Chooses and orders the rows anew, by what stands in them now. */
	renew(): Promise<void> {
		return this.#turn({ ...this.#look });
	}

	/** At once where it is quick; else what is on screen stays until the new order is there. */
	async #turn(look: SalesLook): Promise<void> {
		const { ledger } = this;
		const { names } = this.#inputs;
		const steps = chosen(lookAt(ledgerTable(ledger, names), look));
		const quick = isPlain(look) || this.rows <= AT_ONCE;
		const done = quick ? finish(steps) : await this.work.run(steps);
		if (done === null) return;
		if (this.#inputs.names !== names) return;
		// What was changed meanwhile is put in order with the rest.
		if (this.ledger !== ledger) return this.#turn(look);
		this.#keeper.take(ledger, names, look, done.rows);
		this.#look = look;
		this.#looks.set(names, { look, keeper: this.#keeper } satisfies LeftLook);
	}

	/** What stands in a column among the rows that the filters of the others let through. */
	valuesOf(column: ColumnId): readonly ColumnValue[] | null {
		const { names } = this.#inputs;
		const table = ledgerTable(this.ledger, names);
		const through = finish(rowsThrough(table, this.#look.filters, column));
		return valuesOf(ledgerColumn(this.ledger, names, column), through);
	}

	/** Rows of the sheet that a range of the view covers; the empty ones below are none. */
	rowsIn({ fromRow, toRow }: RowSpan): number[] {
		const rows: number[] = [];
		for (let row = fromRow; row <= Math.min(toRow, this.shown - 1); row++)
			rows.push(this.rowAt(row));
		return rows;
	}

	/** Row of the sheet behind a row of the view. */
	rowAt(row: number): number {
		return ledgerRow(this.view, row, this.rows);
	}

	/** Whose sale stands in a row of the view; null where nobody is named. */
	customerAt(row: number): Code | null {
		const at = row < this.shown ? this.rowAt(row) : -1;
		if (at < 0) return null;
		const place = locate(this.ledger, at);
		const customer = place.chunk.customer[place.row]!;
		return customer === NO_NAME ? null : customer;
	}

	/** Where a cell of the sheet is looked at; null when its column is not shown. */
	placeOf({ row, column }: RefusedPlace): { readonly row: number; readonly column: number } | null {
		const place = this.columns.indexOf(column);
		const at = this.placeOfRow(row);
		return place === -1 || at === -1 ? null : { row: at, column: place };
	}

	/** Where a row of the sheet is looked at; −1 where it is not. */
	placeOfRow(row: number): number {
		return this.view === null ? row : this.view.indexOf(row);
	}

	/** The next row of the traced ones in the order they are looked at, around the ends; −1: there is none. */
	tracedBeside(row: number, step: 1 | -1): number {
		const among = this.#among;
		if (among === null) return -1;
		const { shown } = this;
		// A filter may show none of them.
		for (let steps = 1; steps <= shown; steps++) {
			const place = (((row + step * steps) % shown) + shown) % shown;
			if (among[this.rowAt(place)] === 1) return place;
		}
		return -1;
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

function* chosen(steps: Steps<Int32Array | null>): Steps<{ readonly rows: Int32Array | null }> {
	return { rows: yield* steps };
}
