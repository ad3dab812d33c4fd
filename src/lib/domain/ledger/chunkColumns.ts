import { NO_DAY } from '../primitives/day';
import { numberColumns, textColumns } from './chunk';
import {
	NUMBER_COLUMNS,
	SALES_COLUMNS,
	type ChunkColumn,
	type ColumnId,
	type TextColumn,
} from './columns';
import { extraColumn, extraPlace } from './extraColumns';
import type { Chunk, NameBook } from './ledger';
import { NO_NAME } from './names';

export type Column = Int32Array | Float64Array;

/** What the numbers of a column are: days, codes of names, or money and quantities. */
export type ColumnKind = 'day' | 'name' | 'number';

/** A set: asked for every cell. */
const NUMBERS: ReadonlySet<ChunkColumn> = new Set(['amount', ...NUMBER_COLUMNS]);

export function kindOf(column: ChunkColumn): ColumnKind {
	if (column === 'date') return 'day';
	return NUMBERS.has(column) ? 'number' : 'name';
}

/** What a blank cell holds. */
export const BLANK: Readonly<Record<ColumnKind, number>> = {
	day: NO_DAY,
	name: NO_NAME,
	number: NaN,
};

/** The list that the codes of a name column stand in. */
export const listOf = (column: ColumnId): keyof NameBook =>
	extraPlace(column) === null ? (column as 'customer' | TextColumn) : 'extra';

/** Order of the columns on the sheet. */
export const columnPlace = (column: ColumnId): number => {
	const place = extraPlace(column);
	return place === null
		? SALES_COLUMNS.findIndex((id) => id === column)
		: SALES_COLUMNS.length + place;
};

/** One column of a chunk; null when no row of the chunk fills it. */
export function columnOf(chunk: Chunk, column: ColumnId): Column | null {
	switch (column) {
		case 'date':
			return chunk.day;
		case 'customer':
			return chunk.customer;
		case 'amount':
			return chunk.amount;
		case 'quantity':
		case 'profit':
		case 'promotion':
		case 'sellThrough':
			return chunk.numbers[column];
		case 'order':
		case 'product':
		case 'category':
		case 'channel':
		case 'region':
		case 'shipRegion':
		case 'manager':
			return chunk.texts[column];
		default:
			return chunk.extra[extraPlace(column) ?? 0] ?? null;
	}
}

/** A fresh column with nothing in it. */
export const blankColumn = (kind: ColumnKind, rows: number): Column =>
	kind === 'number'
		? new Float64Array(rows).fill(BLANK[kind])
		: new Int32Array(rows).fill(BLANK[kind]);

/** The chunk with other columns in place of some of its own; the rest is shared. */
export function withColumns(chunk: Chunk, columns: ReadonlyMap<ChunkColumn, Column>): Chunk {
	const column = <Kind extends Column | null>(id: ChunkColumn, own: Kind): Kind =>
		(columns.get(id) as Kind | undefined) ?? own;
	const places = [...columns.keys()].map((id) => (extraPlace(id) ?? -1) + 1);
	return {
		...chunk,
		day: column('date', chunk.day),
		customer: column('customer', chunk.customer),
		amount: column('amount', chunk.amount),
		numbers: numberColumns((id) => column(id, chunk.numbers[id])),
		texts: textColumns((id) => column(id, chunk.texts[id])),
		extra: Array.from({ length: Math.max(chunk.extra.length, ...places) }, (_, place) =>
			column(extraColumn(place), chunk.extra[place] ?? null),
		),
		source: column('source', chunk.source),
	};
}
