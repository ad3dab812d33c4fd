import { NO_DAY } from '../primitives/day';
import type { NumberColumn, TextColumn } from './columns';
import { CHUNK_ROWS, type Chunk } from './ledger';
import { NO_NAME } from './names';
import { cellsAt, cellsBetween, joinedCells } from './sparseCells';

/** Ready-made columns of a chunk: what a copy of rows makes of each array. */
interface Copy {
	ints(column: Int32Array): Int32Array;
	floats(column: Float64Array): Float64Array;
}

/** A record of every text column. */
export const textColumns = <Value>(
	make: (column: TextColumn) => Value,
): Record<TextColumn, Value> => ({
	order: make('order'),
	product: make('product'),
	category: make('category'),
	channel: make('channel'),
	region: make('region'),
	shipRegion: make('shipRegion'),
	manager: make('manager'),
});

/** A record of every number column. */
export const numberColumns = <Value>(
	make: (column: NumberColumn) => Value,
): Record<NumberColumn, Value> => ({
	quantity: make('quantity'),
	profit: make('profit'),
	promotion: make('promotion'),
	sellThrough: make('sellThrough'),
});

/** Rows with nothing in them. */
export const blankChunk = (rows: number): Chunk => ({
	rows,
	day: new Int32Array(rows).fill(NO_DAY),
	customer: blankInts(rows),
	amount: blankFloats(rows),
	numbers: numberColumns(() => null),
	texts: textColumns(() => null),
	extra: [],
	source: null,
	refused: [],
	notes: [],
});

export const blankInts = (rows: number): Int32Array => new Int32Array(rows).fill(NO_NAME);
export const blankFloats = (rows: number): Float64Array => new Float64Array(rows).fill(NaN);

/** Rows `from` (inclusive) to `to` (exclusive); the chunk itself when that is all of it. */
export function sliceChunk(chunk: Chunk, from: number, to: number): Chunk {
	if (from === 0 && to === chunk.rows) return chunk;
	return {
		...copyColumns(chunk, {
			ints: (column) => column.slice(from, to),
			floats: (column) => column.slice(from, to),
		}),
		rows: to - from,
		refused: cellsBetween(chunk.refused, from, to),
		notes: cellsBetween(chunk.notes, from, to),
	};
}

/** The rows at these places, which rise. */
export function keepRows(chunk: Chunk, places: Int32Array): Chunk {
	return {
		...copyColumns(chunk, {
			ints: (column) => Int32Array.from(places, (row) => column[row]!),
			floats: (column) => Float64Array.from(places, (row) => column[row]!),
		}),
		rows: places.length,
		refused: cellsAt(chunk.refused, places),
		notes: cellsAt(chunk.notes, places),
	};
}

/** The rows of one chunk, then those of the other, as one chunk. */
export function joinChunks(first: Chunk, second: Chunk): Chunk {
	const rows = first.rows + second.rows;
	const ints = (a: Int32Array | null, b: Int32Array | null): Int32Array | null =>
		a === null && b === null ? null : joined(blankInts(rows), a, b, first.rows);
	const floats = (a: Float64Array | null, b: Float64Array | null): Float64Array | null =>
		a === null && b === null ? null : joined(blankFloats(rows), a, b, first.rows);
	const extra = Math.max(first.extra.length, second.extra.length);
	return {
		rows,
		day: joined(new Int32Array(rows), first.day, second.day, first.rows),
		customer: joined(new Int32Array(rows), first.customer, second.customer, first.rows),
		amount: joined(new Float64Array(rows), first.amount, second.amount, first.rows),
		numbers: numberColumns((id) => floats(first.numbers[id], second.numbers[id])),
		texts: textColumns((id) => ints(first.texts[id], second.texts[id])),
		extra: Array.from({ length: extra }, (_, place) =>
			ints(first.extra[place] ?? null, second.extra[place] ?? null),
		),
		source: ints(first.source, second.source),
		refused: joinedCells(first.refused, second.refused, first.rows),
		notes: joinedCells(first.notes, second.notes, first.rows),
	};
}

/** The same rows in as few chunks as neighbours can be joined to; full ones stay what they are. */
export function packChunks(chunks: readonly Chunk[]): Chunk[] {
	const packed: Chunk[] = [];
	for (const chunk of chunks) {
		if (chunk.rows === 0) continue;
		const last = packed.at(-1);
		if (last !== undefined && last.rows + chunk.rows <= CHUNK_ROWS) {
			packed[packed.length - 1] = joinChunks(last, chunk);
		} else {
			packed.push(chunk);
		}
	}
	return packed;
}

function joined<Column extends Int32Array | Float64Array>(
	into: Column,
	first: Column | null,
	second: Column | null,
	at: number,
): Column {
	if (first !== null) into.set(first);
	if (second !== null) into.set(second, at);
	return into;
}

function copyColumns(chunk: Chunk, copy: Copy): Omit<Chunk, 'rows' | 'refused' | 'notes'> {
	const ints = (column: Int32Array | null): Int32Array | null =>
		column === null ? null : copy.ints(column);
	const floats = (column: Float64Array | null): Float64Array | null =>
		column === null ? null : copy.floats(column);
	return {
		day: copy.ints(chunk.day),
		customer: copy.ints(chunk.customer),
		amount: copy.floats(chunk.amount),
		numbers: numberColumns((id) => floats(chunk.numbers[id])),
		texts: textColumns((id) => ints(chunk.texts[id])),
		extra: chunk.extra.map(ints),
		source: ints(chunk.source),
	};
}
