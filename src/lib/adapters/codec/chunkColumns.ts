import { numberColumns, textColumns } from '../../domain/ledger/chunk';
import type { Column } from '../../domain/ledger/chunkColumns';
import {
	NUMBER_COLUMNS,
	TEXT_COLUMNS,
	type ChunkColumn,
	type ColumnId,
} from '../../domain/ledger/columns';
import type { Chunk } from '../../domain/ledger/ledger';
import { isCount } from './shapes';

/** Columns that every chunk has; the others are null where no row fills them. */
export const FIXED_COLUMNS = ['date', 'customer', 'amount'] as const satisfies readonly ColumnId[];

/** More columns without a meaning than any sheet has; keeps garbage from asking for memory. */
const EXTRA_LIMIT = 0xffff;
export const isExtraCount = (value: unknown): value is number =>
	isCount(value) && value <= EXTRA_LIMIT;

/** Ids of the sheet's columns a chunk with `extra` columns without a meaning can have, in a fixed order. */
export const columnIds = (extra: number): readonly ColumnId[] => [
	...FIXED_COLUMNS,
	...NUMBER_COLUMNS,
	...TEXT_COLUMNS,
	...Array.from({ length: extra }, (_, place): ColumnId => `extra:${place}`),
];

/** All columns a chunk can have: those of the sheet, and where its rows came from. */
export const storedIds = (extra: number): readonly ChunkColumn[] => [...columnIds(extra), 'source'];

/** The columns of a chunk by id, in that order, as they stand. */
export function columnsOf(chunk: Chunk): ReadonlyMap<ChunkColumn, Column | null> {
	const columns = new Map<ChunkColumn, Column | null>([
		['date', chunk.day],
		['customer', chunk.customer],
		['amount', chunk.amount],
	]);
	for (const id of NUMBER_COLUMNS) columns.set(id, chunk.numbers[id]);
	for (const id of TEXT_COLUMNS) columns.set(id, chunk.texts[id]);
	chunk.extra.forEach((values, place) => columns.set(`extra:${place}`, values));
	columns.set('source', chunk.source);
	return columns;
}

/** What a chunk keeps of few cells, beside its columns. */
export type SparseCells = Pick<Chunk, 'refused' | 'notes'>;

/** The chunk with these columns; a column that is missing is null. Null without the fixed ones. */
export function chunkOf(
	rows: number,
	extra: number,
	columns: ReadonlyMap<ChunkColumn, Column | null>,
	{ refused, notes }: SparseCells,
): Chunk | null {
	const ints = (id: ChunkColumn): Int32Array | null => {
		const values = columns.get(id);
		return values instanceof Int32Array ? values : null;
	};
	const floats = (id: ChunkColumn): Float64Array | null => {
		const values = columns.get(id);
		return values instanceof Float64Array ? values : null;
	};
	const day = ints('date');
	const customer = ints('customer');
	const amount = floats('amount');
	if (day === null || customer === null || amount === null) return null;
	return {
		rows,
		day,
		customer,
		amount,
		numbers: numberColumns(floats),
		texts: textColumns(ints),
		extra: Array.from({ length: extra }, (_, place) => ints(`extra:${place}`)),
		source: ints('source'),
		refused,
		notes,
	};
}
