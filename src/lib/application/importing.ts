import type { AttributeId } from '../domain/customer/attributes';
import type { CustomerBatch } from '../domain/customer/customerBatch';
import type { NearNames } from '../domain/customer/nearNames';
import type { SalesBatch } from '../domain/ledger/batch';
import type { SalesColumn } from '../domain/ledger/columns';
import type { Message } from '../domain/primitives/message';
import type { Result } from '../domain/primitives/result';
import type { ColumnOf, Entry } from '../domain/register/register';
import type { DecimalMark } from '../domain/reading/readNumber';
import type { Fen, Month } from '../domain/primitives/units';

/** What a planner hands in. `html`: the other flavour of the clipboard, read only where it tells more. */
export type ImportSource =
	| { readonly kind: 'text'; readonly text: string; readonly html?: string }
	| { readonly kind: 'file'; readonly name: string; readonly bytes: ArrayBuffer };

/** What the rows of a table are: sales, customers with their facts, or prospects. */
export const SUBJECTS = ['sales', 'customers', 'prospects'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** What a cell of a month's column holds in a wide table. */
export type MonthMeasure = 'amount' | 'quantity' | 'profit' | 'promotion' | 'sellThrough';

/**
 * What a column of the pasted table means. Of the customers' table `sales` has the customer's name
 * alone. `total` is compared, never stored; `extra` is kept as it stands; `skip` is left out.
 */
export type Meaning =
	| { readonly kind: 'sales'; readonly column: SalesColumn }
	/** Without `measure`: the amount. */
	| { readonly kind: 'month'; readonly month: Month; readonly measure?: MonthMeasure }
	/** Year of the rows whose date column holds a month or a day alone. */
	| { readonly kind: 'year' }
	/** Unit price: amount = quantity × price where no column has the amount. */
	| { readonly kind: 'price' }
	/** Cost of the sale: profit = amount − cost where no column has the profit. */
	| { readonly kind: 'cost' }
	/** Cost of one piece: profit = amount − quantity × this where no column has profit or cost. */
	| { readonly kind: 'unit-cost' }
	/** The customer's number beside its name. Kept as text in a sales table. */
	| { readonly kind: 'code' }
	| { readonly kind: 'attribute'; readonly attribute: AttributeId }
	/** A column of the prospects' register. */
	| { readonly kind: 'prospect'; readonly column: ColumnOf<'prospects'> }
	| { readonly kind: 'extra' }
	| { readonly kind: 'total' }
	| { readonly kind: 'skip' };

/** A layout that the planner confirmed once, plain enough for JSON. Columns are found by their titles. */
export interface RememberedLayout {
	/** Of the titles, months left out. */
	readonly fingerprint: string;
	readonly subject: Subject;
	readonly columns: readonly {
		readonly title: string;
		readonly meaning: Meaning;
		readonly factor: number;
		readonly fillDown: boolean;
	}[];
	readonly dayFirst: boolean | null;
	readonly totals: 'leave-out' | 'keep';
	readonly emptyMonths: 'skip' | 'keep-zero';
	readonly cancelled?: 'keep' | 'leave-out';
	readonly decimal?: DecimalMark;
}

/** A cell corrected in the preview. Row and column of the table, from 0. */
export interface CellFix {
	readonly row: number;
	readonly column: number;
	readonly text: string;
}

/** What the planner decided against the proposal; what is left out stays proposed. */
export interface ImportChoices {
	readonly subject?: Subject;
	/** Of a text file, as `TextDecoder` names it. */
	readonly encoding?: string;
	/** Of a locked workbook, for this reading alone: whoever keeps choices keeps them without it. */
	readonly password?: string;
	/** Sheets of a workbook by their index. */
	readonly sheets?: readonly number[];
	/** Last row of the header, from 0; null: there is none. */
	readonly headerRow?: number | null;
	/** Rows that make the header, 1–3, `headerRow` the last of them. */
	readonly headerRows?: number;
	readonly shape?: 'long' | 'wide';
	/** By source column. */
	readonly meanings?: ReadonlyMap<number, Meaning>;
	/** Year of days that were written without one. */
	readonly year?: number;
	/** How `01/02/2026` is meant. */
	readonly dayFirst?: boolean;
	/** Whether 1.234 has decimals (a point), or thousands and a comma before its decimals. */
	readonly decimal?: DecimalMark;
	/** Serials count from 1904; a workbook says so itself. */
	readonly date1904?: boolean;
	/** By source column, instead of the unit in its title or caption; 1 switches it off. Powers of ten. */
	readonly factors?: ReadonlyMap<number, number>;
	/** Columns whose blanks take the cell above. */
	readonly fillDown?: ReadonlySet<number>;
	/** Rows that add up others; left out unless the planner keeps them. */
	readonly totals?: 'leave-out' | 'keep';
	/** Blank cells of a wide table: no sale, or a sale of 0. */
	readonly emptyMonths?: 'skip' | 'keep-zero';
	/** Rows of orders that were called off or paid back; kept, and told, unless the planner leaves them out. */
	readonly cancelled?: 'keep' | 'leave-out';
	readonly fixes?: readonly CellFix[];
	/** What was confirmed before; the one with this table's fingerprint is proposed. */
	readonly remembered?: readonly RememberedLayout[];
}

export interface SourceColumn {
	readonly index: number;
	/** As pasted, several header rows joined by `/`; empty without a header. */
	readonly title: string;
	readonly meaning: Meaning;
	/** 10 000 for a column in 万元; applied once. */
	readonly factor: number;
	/** Blanks take the cell above: whether that is done, and whether it would make sense. */
	readonly fillDown: 'done' | 'possible' | 'none';
	readonly refusedCells: number;
}

export interface RefusedSourceCell {
	/** Row and column of the pasted table, from 0. */
	readonly row: number;
	readonly column: number;
	readonly text: string;
	readonly reason: Message;
}

/** `no-months`: a row of a wide table with nothing in any month; `cancelled`: of an order that was called off. */
export type SkippedRow = {
	readonly row: number;
	readonly why: 'total' | 'caption' | 'blank' | 'no-months' | 'cancelled';
};

/** What was read otherwise than it was written, without a question: 132 cells from full to half width. */
export type NormalisedKind =
	| 'full-width'
	| 'spaces'
	| 'thousands'
	/** A comma before the decimals, as most of Europe writes. */
	| 'decimal-comma'
	| 'text-number'
	| 'currency'
	| 'unit'
	| 'negative'
	| 'percent'
	/** 无, NULL, - in a column of numbers, days or names. */
	| 'blank-word'
	| 'filled-down'
	/** A time of day behind a date was left out. */
	| 'time'
	/** An Excel serial was read as a day. */
	| 'serial'
	/** A quarter was entered in its last month. */
	| 'quarter'
	/** A half-year was entered in its last month. */
	| 'half'
	/** The figure of a whole year was entered in its last month. */
	| 'year'
	/** Letters and accents put together, as names are compared. */
	| 'composition';

export interface ImportSheet {
	readonly index: number;
	readonly name: string;
	readonly rows: number;
	readonly columns: number;
	readonly hidden: boolean;
	readonly chosen: boolean;
}

/** What was understood, before anything is written. `batch` is the very object that is committed. */
export interface ImportDraft {
	readonly name: string;
	readonly subject: Subject;
	/** Where the table came from: the file and its sheet. */
	readonly origin: {
		readonly name: string;
		readonly sheet: string;
		/** In the order of the table: the sheet of its rows from `row` (from 0) on, and that row's number there, from 1. */
		readonly parts?: readonly {
			readonly sheet: string;
			readonly row: number;
			readonly sourceRow: number;
		}[];
	};
	/** Of a workbook; empty for a text. */
	readonly sheets: readonly ImportSheet[];
	/** Of a text file, with its first lines as they were read; null for a paste or a workbook. */
	readonly encoding: { readonly used: string; readonly lines: readonly string[] } | null;
	readonly date1904: boolean;
	/** Last row of the header. */
	readonly headerRow: number | null;
	/** Rows that make it; 0 without one. */
	readonly headerRows: number;
	readonly shape: 'long' | 'wide';
	readonly columns: readonly SourceColumn[];
	/** Rows of the pasted table to look at: the head, the first ones and every row with something to say (at most a few hundred). */
	readonly sample: readonly { readonly row: number; readonly cells: readonly string[] }[];
	readonly sourceRows: number;
	readonly skipped: readonly SkippedRow[];
	readonly skippedRows: number;
	/** Rows that add up others, whether left out or kept. */
	readonly totalRows: number;
	readonly totals: 'leave-out' | 'keep';
	/** Rows of orders that were called off, whether left out or kept. */
	readonly cancelledRows: number;
	readonly cancelled: 'keep' | 'leave-out';
	readonly emptyMonths: 'skip' | 'keep-zero';
	/**
	 * Cells that could not be read, and blank ones where a customer, date or amount is needed. At most
	 * a few hundred; `summary` has the counts.
	 */
	readonly refused: readonly RefusedSourceCell[];
	readonly normalised: readonly { readonly kind: NormalisedKind; readonly cells: number }[];
	readonly summary: {
		/** Sales understood, after a wide table was split into months; or customers. */
		readonly rows: number;
		/** Rows of the batch without a customer, a date or an amount: kept, marked, not counted. */
		readonly uncountedRows: number;
		readonly customers: number;
		readonly months: number;
		readonly from: Month | null;
		readonly to: Month | null;
		readonly amount: Fen;
		readonly refusedCells: number;
		readonly roundedRows: number;
		/** By how much rounding moved the total, fen (may be a fraction). */
		readonly roundingMoved: number;
		/** Total row of the table against the sum of its rows; null without one. */
		readonly total: { readonly stated: Fen; readonly summed: Fen } | null;
	};
	/** Has a customer, a date (or months) and an amount: can be committed. */
	readonly complete: boolean;
	/** Asked once: some days have no year. */
	readonly needsYear: boolean;
	/** Asked once: day or month first. */
	readonly needsDayOrder: boolean;
	/** A figure of the table that could have decimals or thousands, and is read with decimals; null: none is left open. */
	readonly unclearFigure: string | null;
	/** Things to know, each a sentence: duplicate headers, blanks in the customer column, units applied. */
	readonly notices: readonly Message[];
	/** Customers of this table whose names differ in width, spaces or company form alone. Never merged. */
	readonly nearNames: readonly NearNames[];
	/** What to keep so that the same layout needs no click the next time; null without a header. */
	readonly layout: RememberedLayout | null;
	/** Was a remembered layout applied? */
	readonly recognised: boolean;
	readonly batch: SalesBatch;
	/** Row of the table for each row of the batch: a row of a wide table stands once for each month. */
	readonly batchRows: Int32Array;
	/** When the subject is customers; `batch` is empty then. */
	readonly customers: CustomerBatch | null;
	/** When the subject is prospects, one for each row; `batch` is empty then. */
	readonly prospects: readonly Entry[] | null;
}

/** A table that is being looked at; the raw text stays where it is read (a worker). */
export interface ImportSession {
	readonly draft: ImportDraft;
	/** sha-256 of the file's bytes or the pasted text in hex, worked out after the draft; empty: unknown. */
	readonly hash: Promise<string>;
	/** Reads again with the planner's choices. */
	rework(choices: ImportChoices): Promise<Result<ImportSession, Message>>;
	close(): void;
}

export interface Importer {
	/** Refuses with a sentence: empty, no number, beyond a limit, not a table. */
	read(
		source: ImportSource,
		choices: ImportChoices,
		watch?: { readonly progress?: (share: number) => void; readonly signal?: AbortSignal },
	): Promise<Result<ImportSession, Message>>;
	/** Do the first rows hold a header with a customer and an amount (or months), or the titles of prospects or of a remembered layout? */
	looksLikeTable(text: string, remembered?: readonly RememberedLayout[]): boolean | null;
	/** Brings what tells it: until then the answer is null. */
	learnTables(): Promise<void>;
	/** Has what reads a large paste started before one comes. */
	getReady(): void;
}
