import type { SalesColumn } from '$lib/domain/ledger/columns';
import { NO_NAME } from '$lib/domain/ledger/names';
import type { Message } from '$lib/domain/primitives/message';
import { readQuantity, THOUSANDTHS_POWER } from '$lib/domain/reading/readQuantity';
import type { DelimitedTable } from '../codec/delimitedTable';
import { MoneyReader } from './moneyReader';
import { NameScanner } from './nameScanner';
import { PlainNumber } from './plainNumber';
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
	readonly names: readonly string[];
	readonly #scanner: NameScanner;

	constructor(readonly cells: Cells) {
		this.codes = new Int32Array(cells.rows.length);
		this.#scanner = new NameScanner(cells.table);
		this.names = this.#scanner.names;
	}

	read(from: number, to: number): void {
		const { table, rows, column } = this.cells;
		for (let i = from; i < to; i++) {
			const place = table.at(rows[i] ?? 0, column);
			this.codes[i] = place < 0 ? NO_NAME : this.#scanner.code(place);
		}
	}
}

/** Money → fen; NaN where blank or refused. */
export class MoneyColumn implements ColumnReader {
	readonly fen: Float64Array<ArrayBuffer>;
	readonly #reader: MoneyReader;

	constructor(
		readonly cells: Cells,
		readonly target: 'amount' | 'profit' | 'promotion',
		readonly tally: Tally,
	) {
		this.fen = new Float64Array(cells.rows.length);
		this.#reader = new MoneyReader(cells.table, cells.unitPower);
	}

	read(from: number, to: number): void {
		const { table, rows, column } = this.cells;
		const reader = this.#reader;
		for (let i = from; i < to; i++) {
			const place = table.at(rows[i] ?? 0, column);
			reader.read(place);
			this.fen[i] = reader.fen;
			if (reader.moved !== 0) this.tally.round(i, this.target, reader.moved);
			if (reader.reason !== null)
				refuse(this.cells, i, this.target, table.content(place), reader.reason, this.tally);
		}
	}
}

/** Pieces → thousandths; NaN where blank or refused. */
export class QuantityColumn implements ColumnReader {
	readonly pieces: Float64Array<ArrayBuffer>;
	readonly #plain: PlainNumber;

	constructor(
		readonly cells: Cells,
		readonly tally: Tally,
	) {
		this.pieces = new Float64Array(cells.rows.length);
		this.#plain = new PlainNumber(THOUSANDTHS_POWER + cells.unitPower);
	}

	read(from: number, to: number): void {
		const { table, rows, column, unitPower } = this.cells;
		const plain = this.#plain;
		for (let i = from; i < to; i++) {
			const place = table.at(rows[i] ?? 0, column);
			if (plain.read(table.text, table.from[place] ?? 0, table.to[place] ?? 0)) {
				this.pieces[i] = plain.value;
				continue;
			}
			const cell = place < 0 ? '' : table.content(place);
			const quantity = readQuantity(cell, unitPower);
			this.pieces[i] = quantity.ok ? quantity.value : Number.NaN;
			if (!quantity.ok) refuse(this.cells, i, 'quantity', cell, quantity.reason, this.tally);
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
