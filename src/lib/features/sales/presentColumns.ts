import { columnOf } from '$lib/domain/ledger/chunkColumns';
import { SALES_COLUMNS, type ColumnId, type SalesColumn } from '$lib/domain/ledger/columns';
import { extraColumn } from '$lib/domain/ledger/extraColumns';
import type { Ledger } from '$lib/domain/ledger/ledger';

/** No sale counts without these: they are shown even while they are empty. */
const NEEDED: readonly SalesColumn[] = ['date', 'customer', 'amount'];

/**
 * The columns of the sheet in their order: the needed ones, those that some row fills, and the
 * columns without a meaning. `all`: also those that nothing fills yet.
 */
export function presentColumns({ chunks, extraColumns }: Ledger, all: boolean): ColumnId[] {
	const filled = (column: ColumnId): boolean =>
		chunks.some(
			(chunk) =>
				columnOf(chunk, column) !== null || chunk.refused.some((cell) => cell.column === column),
		);
	const known = SALES_COLUMNS.filter((column) => all || NEEDED.includes(column) || filled(column));
	return [...known, ...extraColumns.map((_, place) => extraColumn(place))];
}
