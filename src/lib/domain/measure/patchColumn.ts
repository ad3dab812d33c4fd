import type { Code } from '../primitives/units';

export type NumberArray = Float64Array | Int32Array | Uint8Array;

/** Which pages of customers were measured again, and how many customers there are now. */
export interface Patched {
	readonly size: number;
	/** Customers of a page. */
	readonly perPage: number;
	readonly pages: readonly number[];
}

/**
 * A column by customer code with some pages replaced by `values`, one after the other; itself where
 * nothing differs. `differs` is told of every customer whose figure is another one.
 */
export function patchColumn<Column extends NumberArray>(
	column: Column,
	values: Column,
	{ size, perPage, pages }: Patched,
	differs: ((customer: Code) => void) | null = null,
	blank = 0,
): Column {
	const old = resized(column, size, blank);
	let into = old;
	for (let k = 0; k < values.length; k++) {
		const customer = pages[Math.floor(k / perPage)]! * perPage + (k % perPage);
		if (customer >= size || old[customer] === values[k]) continue;
		if (into === column) into = column.slice() as Column;
		into[customer] = values[k]!;
		differs?.(customer);
	}
	return into;
}

/** The column at another length; itself when it has that length. */
function resized<Column extends NumberArray>(column: Column, size: number, blank: number): Column {
	if (column.length === size) return column;
	if (column.length > size) return column.slice(0, size) as Column;
	const make = column.constructor as new (size: number) => Column;
	const longer = new make(size);
	longer.fill(blank, column.length);
	longer.set(column);
	return longer;
}
