import type { Message } from '../primitives/message';
import type { Disclosure } from './disclosure';

/** What stands in a column, so that every format writes it as what it is. Unknown is null, never 0. */
export type OutKind =
	| 'text'
	/** Text that looks like a number: its leading zeros stay. */
	| 'code'
	/** Fen. */
	| 'money'
	/** Thousandths of a piece. */
	| 'quantity'
	/** 0.03 is 3 %. */
	| 'ratio'
	| 'count'
	/** A plain number with decimals: a score, a factor. */
	| 'number'
	| 'hours'
	| 'day'
	| 'month'
	/** 1 is yes, 0 is no. */
	| 'flag';

/** As the planner wrote it, or a sentence of the app's. */
export type OutText = string | Message;
/**
 * A text in a column of numbers stands as it is: a cell that was not read, or a figure withheld.
 * Money, quantities, days and months in the units of `OutKind`.
 */
export type OutCell = OutText | number | null;

export interface OutColumn {
	/** Unique in its table. */
	readonly id: string;
	readonly title: OutText;
	readonly kind: OutKind;
	/** The narrowest audience that may see it. */
	readonly disclosure: Disclosure;
	/** Worked out by the app, not entered. */
	readonly computed?: true;
}

/** One sheet. Cells are asked for when they are written, so a large one costs no memory. */
export interface OutTable {
	/** Unique in its book. */
	readonly id: string;
	readonly title: OutText;
	readonly columns: readonly OutColumn[];
	readonly rowCount: number;
	/** A reader of ours takes it as that, from its first `columns` columns: the others are worked out anew. */
	readonly source?: { readonly of: 'sales' | 'customers'; readonly columns: number };
	/** Its texts are read line by line, so they are wrapped. */
	readonly wraps?: true;
	/** row: 0 to rowCount − 1; column: its place in `columns`. */
	readonly cell: (row: number, column: number) => OutCell;
}

/**
 * What leaves: made for one audience, who may see all that stands in it, whatever the format.
 * A field that an audience may not see is never put in.
 */
export interface OutBook {
	readonly title: OutText;
	readonly tables: readonly OutTable[];
	/** Said beside the tables, in this order. */
	readonly notes: readonly OutText[];
}

/** A table over rows that stand ready: `rows[row][column]`. */
export const tableOf = (
	id: string,
	title: OutText,
	columns: readonly OutColumn[],
	rows: readonly (readonly OutCell[])[],
): OutTable => ({
	...{ id, title, columns, rowCount: rows.length },
	cell: (row, column) => rows[row]?.[column] ?? null,
});
