import { isFigure } from '$lib/domain/reading/readNumber';
import type { DelimitedTable } from '../codec/delimitedTable';

/** A cell that reads as a number; found in the first rows of any table of sales. */
export function hasNumber(table: DelimitedTable): boolean {
	const cells = table.rowStart[table.rows] ?? 0;
	for (let place = 0; place < cells; place++) {
		if (table.from[place] === table.end(place)) continue;
		const cell = table.content(place);
		if (!/[\d\uff10-\uff19]/.test(cell)) continue;
		if (isFigure(cell)) return true;
	}
	return false;
}
