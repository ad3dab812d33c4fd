import { kindOf, type Column } from '../../domain/ledger/chunkColumns';
import type { ChunkColumn } from '../../domain/ledger/columns';
import type { Result } from '../../domain/primitives/result';
import { ok, refuse } from '../../domain/primitives/result';
import {
	decodeFloats,
	decodeInts,
	encodeFloats,
	encodeInts,
	WIDTHS,
	type StoredColumn,
	type Width,
} from './column';
import type { Damage } from './damage';

export const encodeColumn = (values: Column): StoredColumn =>
	values instanceof Float64Array ? encodeFloats(values) : encodeInts(values);

/** `rows` values of column `id` in the array its kind of column has. */
export const decodeColumn = (
	id: ChunkColumn,
	column: StoredColumn,
	rows: number,
): Result<Column, Damage> =>
	kindOf(id) === 'number' ? decodeFloats(column, rows) : decodeInts(column, rows);

/** A column's head as JSON, and back with its bytes. */
export const columnHead = (column: StoredColumn): readonly [Width, number] => [
	column.width,
	column.base,
];

export function storedColumn(
	width: unknown,
	base: unknown,
	bytes: Uint8Array | undefined,
): Result<StoredColumn, Damage> {
	const known = WIDTHS.find((each) => each === width);
	if (known === undefined || typeof base !== 'number' || bytes === undefined) {
		return refuse('malformed');
	}
	return ok({ width: known, base, bytes });
}
