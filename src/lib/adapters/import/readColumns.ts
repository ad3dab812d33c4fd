import type { SalesColumn } from '$lib/domain/ledger/columns';
import { NO_NAME } from '$lib/domain/ledger/names';
import type { Names } from '$lib/domain/ledger/textNames';
import type { Message } from '$lib/domain/primitives/message';
import type { DecimalMark } from '$lib/domain/reading/readNumber';
import type { DelimitedTable } from '../codec/delimitedTable';
import { NameScanner } from './nameScanner';
import type { Tally } from './tally';

/** The cells of one column in the rows that become sales. */
export interface Cells {
	readonly table: DelimitedTable;
	/** Rows of the table, one for each row of the batch. */
	readonly rows: Int32Array;
	/** Column of the table. */
	readonly column: number;
	/** 4 for a column in 万元. */
	readonly unitPower: number;
	/** What stands before the decimals of figures; a point where nothing is said. */
	readonly mark?: DecimalMark;
}

/** Reads its column for some rows of the batch at a time. */
export interface ColumnReader {
	/** Rows `from` to before `to`. */
	read(from: number, to: number): void;
}

/** Rows whose cells stay near the processor while all their columns are read. */
const BLOCK_ROWS = 1024;

/** Block by block, all columns of a block: several times faster than column by column. */
export function readInBlocks(
	readers: readonly ColumnReader[],
	rows: number,
	progress: (share: number) => void,
): void {
	for (let from = 0; from < rows; from += BLOCK_ROWS) {
		const to = Math.min(rows, from + BLOCK_ROWS);
		for (const reader of readers) reader.read(from, to);
		progress(to / rows);
	}
}

/** Names → codes, and the names in order of first appearance. */
export class NameColumn implements ColumnReader {
	readonly codes: Int32Array<ArrayBuffer>;
	readonly #scanner: NameScanner;

	constructor(readonly cells: Cells) {
		this.codes = new Int32Array(cells.rows.length);
		this.#scanner = new NameScanner(cells.table);
	}

	/** All names that were read so far. */
	get names(): Names {
		return this.#scanner.names;
	}

	/** Has no name a unit beyond those of Latin letters? */
	get latin(): boolean {
		return this.#scanner.latin;
	}

	/** Does every name start as codes and numbers do? */
	get plainStarts(): boolean {
		return this.#scanner.plainStarts;
	}

	/** Cells whose name is written otherwise than it is kept. */
	get cleaned(): { readonly spaces: number; readonly composition: number } {
		return this.#scanner.cleaned;
	}

	read(from: number, to: number): void {
		const { table, rows, column } = this.cells;
		const scanner = this.#scanner;
		const codes = this.codes;
		for (let i = from; i < to; i++) {
			const place = table.at(rows[i] ?? 0, column);
			codes[i] = place < 0 ? NO_NAME : scanner.code(place);
		}
	}
}

/** Tells the tally of a cell that could not be read. */
export function refuse(
	{ rows, column: sourceColumn }: Cells,
	row: number,
	column: SalesColumn,
	text: string,
	reason: Message,
	tally: Tally,
): void {
	tally.refuse({ row, column, text, reason, sourceRow: rows[row] ?? 0, sourceColumn });
}
