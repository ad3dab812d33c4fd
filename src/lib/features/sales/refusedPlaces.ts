import type { ColumnId } from '$lib/domain/ledger/columns';
import type { Ledger } from '$lib/domain/ledger/ledger';

/** A cell of the sheet that could not be read. */
export interface RefusedPlace {
	/** Row of the sheet, from 0. */
	readonly row: number;
	readonly column: ColumnId;
	readonly text: string;
}

/** All of them, by row, then column. */
export function refusedPlaces({ chunks }: Ledger): RefusedPlace[] {
	const places: RefusedPlace[] = [];
	let start = 0;
	for (const chunk of chunks) {
		for (const { row, column, text } of chunk.refused) {
			places.push({ row: row + start, column, text });
		}
		start += chunk.rows;
	}
	return places;
}
