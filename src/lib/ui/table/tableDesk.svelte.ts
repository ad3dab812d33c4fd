import { finish } from '$lib/domain/primitives/steps';
import type { GridColumn, GridSource } from '../grid/port';
import { chooseRows, placesOf, type ChosenRows } from './chosenRows';
import type { Filter } from './filter';
import { likeFilter } from './likeFilter';
import { LookWork } from './lookWork.svelte';
import { nextKeys, type SortKey } from './sortTable';
import { isWords, type SourceColumn } from './sourceColumn';
import { SourceTable } from './sourceTable';
import {
	isPlain,
	lookAt,
	onlyOf,
	PLAIN_LOOK,
	rowsThrough,
	withFilter,
	type TableLook,
} from './tableLook';
import { valuesOf, type ColumnValue } from './valuesOf';

/** Rows that are put in order at once. */
const AT_ONCE = 5000;

/** A table as it stands. */
interface TableNow {
	readonly columns: readonly GridColumn[];
	readonly source: GridSource;
	/** What stands in each row that holds something: a customer, a record. */
	readonly keys: ArrayLike<number>;
}

/** Where a look is kept while its sheet is left. */
export interface LookShelf {
	read(): TableLook | undefined;
	keep(look: TableLook): void;
}

/** How a grid is looked at: its order and its filters. */
export class TableDesk {
	readonly work = new LookWork();
	readonly #now: () => TableNow;
	readonly #shelf: LookShelf | null;
	#look = $state.raw<TableLook>(PLAIN_LOOK);
	#chosen = $state.raw<ChosenRows | null>(null);
	readonly #table = $derived.by(() => {
		const { columns, source, keys } = this.#now();
		return new SourceTable(columns, source, keys.length);
	});
	/** Rows of the table in the order they are looked at; null: as they stand. */
	readonly rows = $derived.by(() =>
		this.#chosen === null ? null : placesOf(this.#chosen, this.#now().keys),
	);

	constructor(now: () => TableNow, shelf: LookShelf | null) {
		this.#now = now;
		this.#shelf = shelf;
		const kept = shelf?.read();
		if (kept !== undefined && !isPlain(kept)) void this.turn(kept);
	}

	get look(): TableLook {
		return this.#look;
	}

	sort(keys: readonly SortKey[]): Promise<void> {
		return this.turn({ ...this.#look, keys });
	}

	/** The title of a column was pressed; more: with Shift, beside the others. */
	press(column: string, more: boolean): Promise<void> {
		const { columns, source, keys } = this.#now();
		const place = columns.findIndex(({ id }) => id === column);
		const words = place !== -1 && isWords(columns[place]!, place, source, keys.length);
		return this.sort(nextKeys(this.#look.keys, column, more, words));
	}

	/** null: this column leaves no row out. */
	filter(column: string, filter: Filter | null): Promise<void> {
		return this.turn(withFilter(this.#look, column, filter));
	}

	/** Only rows that hold the same in a column as this row of the table. */
	onlyLike(column: string, row: number): Promise<void> {
		const read = finish(this.#table.read(column));
		return read === null ? Promise.resolve() : this.filter(column, likeFilter(read.data, row));
	}

	showAll(): Promise<void> {
		return this.turn({ ...this.#look, filters: PLAIN_LOOK.filters });
	}

	/** Chooses and orders the rows anew, by what stands in them now and by columns that are still there. */
	renew(): Promise<void> {
		return this.turn({ ...this.#look });
	}

	async turn(wanted: TableLook): Promise<void> {
		const { columns, keys } = this.#now();
		const table = this.#table;
		const look = onlyOf(
			wanted,
			columns.map(({ id }) => id),
		);
		const steps = lookAt(table, look);
		const done =
			isPlain(look) || table.rows <= AT_ONCE
				? { order: finish(steps) }
				: await this.work.run(boxed(steps));
		if (done === null) return;
		this.#chosen = done.order === null ? null : chooseRows(done.order, keys);
		this.#look = look;
		this.#shelf?.keep(look);
	}

	/** What stands in a column among the rows that the filters of the others let through. */
	valuesOf(
		id: string,
	): { readonly read: SourceColumn; readonly values: readonly ColumnValue[] | null } | null {
		const read = finish(this.#table.read(id));
		if (read === null) return null;
		const through = finish(rowsThrough(this.#table, this.#look.filters, id));
		return { read, values: valuesOf(read.data, through) };
	}
}

function* boxed(steps: ReturnType<typeof lookAt>) {
	return { order: yield* steps };
}
