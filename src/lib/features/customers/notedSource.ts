import { customerNote, type CustomerSheet } from '$lib/domain/customer/sheet';
import type { Code } from '$lib/domain/primitives/units';
import type { GridSource } from '$lib/ui/grid/port';

interface Noted {
	readonly customers: CustomerSheet;
	/** Who stands in each row. */
	readonly rows: ArrayLike<Code>;
	/** What stands in each column, as notes name it. */
	readonly columns: readonly string[];
}

/** The same cells, and what is written beside them; a note needs no new plan. */
export const notedSource = (source: GridSource, noted: Noted): GridSource => ({
	...source,
	note: (row, column) => {
		const [customer, id] = [noted.rows[row], noted.columns[column]];
		return customer === undefined || id === undefined
			? null
			: customerNote(noted.customers, customer, id);
	},
});
