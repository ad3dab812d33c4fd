import type { SalesBatch } from '../domain/ledger/batch';
import type { SalesColumn } from '../domain/ledger/columns';
import type { Message } from '../domain/primitives/message';
import type { Result } from '../domain/primitives/result';
import type { Fen, Month } from '../domain/primitives/units';

/** What a planner hands in. */
export type ImportSource =
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'file'; readonly name: string; readonly bytes: ArrayBuffer };

/** What a column of the pasted table means. `total` is compared, never stored. */
export type Meaning =
	| { readonly kind: 'sales'; readonly column: SalesColumn }
	| { readonly kind: 'month'; readonly month: Month }
	| { readonly kind: 'extra' }
	| { readonly kind: 'total' }
	| { readonly kind: 'skip' };

/** What the planner decided against the proposal; what is left out stays proposed. */
export interface ImportChoices {
	/** Row of the header, from 0; null: there is none. */
	readonly headerRow?: number | null;
	readonly shape?: 'long' | 'wide';
	/** By source column. */
	readonly meanings?: ReadonlyMap<number, Meaning>;
	/** Year of days that were written without one. */
	readonly year?: number;
	/** How `01/02/2026` is meant. */
	readonly dayFirst?: boolean;
	/** By source column, instead of the unit in its title or caption; 1 switches it off. Powers of ten. */
	readonly factors?: ReadonlyMap<number, number>;
}

export interface SourceColumn {
	readonly index: number;
	/** As pasted; empty without a header. */
	readonly title: string;
	readonly meaning: Meaning;
	/** 10 000 for a column in 万元; applied once. */
	readonly factor: number;
	readonly refusedCells: number;
}

export interface RefusedSourceCell {
	/** Row and column of the pasted table, from 0. */
	readonly row: number;
	readonly column: number;
	readonly text: string;
	readonly reason: Message;
}

export type SkippedRow = { readonly row: number; readonly why: 'total' | 'caption' | 'blank' };

/** What was understood, before anything is written. `batch` is the very object that is committed. */
export interface ImportDraft {
	readonly name: string;
	readonly headerRow: number | null;
	readonly shape: 'long' | 'wide';
	readonly columns: readonly SourceColumn[];
	/** Rows of the pasted table to look at: the head, the first ones and every row with something to say (at most a few hundred). */
	readonly sample: readonly { readonly row: number; readonly cells: readonly string[] }[];
	readonly sourceRows: number;
	readonly skipped: readonly SkippedRow[];
	readonly skippedRows: number;
	/** At most a few hundred; `summary.refusedCells` has the count. */
	readonly refused: readonly RefusedSourceCell[];
	readonly summary: {
		/** Sales understood, after a wide table was split into months. */
		readonly rows: number;
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
	/** Things to know, each a sentence: duplicate headers, blanks in the customer column, units applied. */
	readonly notices: readonly Message[];
	readonly batch: SalesBatch;
}

/** A table that is being looked at; the raw text stays where it is read (a worker). */
export interface ImportSession {
	readonly draft: ImportDraft;
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
	/** Do the first rows hold a header with a customer and an amount (or months)? */
	looksLikeSales(text: string): boolean;
}

/** How a batch goes into the sheet. */
export type ImportMode = 'append' | 'replace';
