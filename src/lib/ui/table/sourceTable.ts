import type { Steps } from '$lib/domain/primitives/steps';
import type { GridColumn, GridSource } from '../grid/port';
import { sourceColumn, type SourceColumn } from './sourceColumn';
import { wordColumn, type TableColumn } from './tableColumn';
import type { TableRows } from './tableLook';

/** A grid as it stands, each column read once. */
export class SourceTable implements TableRows {
	readonly #read = new Map<string, SourceColumn>();

	constructor(
		readonly columns: readonly GridColumn[],
		readonly source: GridSource,
		readonly rows: number,
	) {}

	*column(id: string): Steps<TableColumn> {
		return (yield* this.read(id))?.data ?? wordColumn(Array.from({ length: this.rows }, () => ''));
	}

	/** null: there is no such column. */
	*read(id: string): Steps<SourceColumn | null> {
		const known = this.#read.get(id);
		const place = this.columns.findIndex((column) => column.id === id);
		const column = this.columns[place];
		if (known !== undefined || column === undefined) return known ?? null;
		const read = yield* sourceColumn(column, place, this.source, this.rows);
		this.#read.set(id, read);
		return read;
	}
}
