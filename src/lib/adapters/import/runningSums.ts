import { readMoney } from '$lib/domain/reading/readMoney';
import type { DelimitedTable } from '../codec/delimitedTable';
import type { DecimalMarks } from './meaning/decimalMarks';

/** Sums of the rows since some place of the table. */
interface Sums {
	rows: number;
	readonly fen: Float64Array;
}

/** Every row may have been rounded by half a fen, and what it is compared with too. */
const SLACK = 0.5;

/** Adds up rows in their order, to tell a row that states such a sum; a row is read when one asks, and once. */
export class RunningSums {
	readonly #table: DelimitedTable;
	readonly #columns: readonly number[];
	readonly #marks: DecimalMarks;
	readonly #all: Sums;
	readonly #part: Sums;
	readonly #group: Sums;
	#next: number;

	/** columns: figures of the table; start: its first row of details. */
	constructor(
		table: DelimitedTable,
		columns: readonly number[],
		marks: DecimalMarks,
		start: number,
	) {
		this.#table = table;
		this.#columns = columns;
		this.#marks = marks;
		this.#next = start;
		const sums = (): Sums => ({ rows: 0, fen: new Float64Array(columns.length) });
		this.#all = sums();
		this.#part = sums();
		this.#group = sums();
	}

	/** Does a row state what the rows above add up to: all, those below the last total, or the last of its kind? */
	stands(row: number, left: (row: number) => boolean, fewest: number): boolean {
		for (; this.#next < row; this.#next++) if (!left(this.#next)) this.#add(this.#next);
		const stated = this.#read(row);
		if (!stated.some((fen) => fen !== 0 && !Number.isNaN(fen))) return false;
		return [this.#all, this.#part, this.#group].some(
			({ rows, fen }) =>
				rows >= fewest &&
				stated.every((each, at) => Math.abs((each || 0) - (fen[at] ?? 0)) <= SLACK * (rows + 1)),
		);
	}

	/** A total was found: what it adds up ends here. named: by a label that could be a name as well. */
	close(named: boolean): void {
		clear(this.#part);
		if (named) clear(this.#group);
	}

	#add(row: number): void {
		const read = this.#read(row);
		if (read.every((fen) => Number.isNaN(fen))) return;
		for (const sums of [this.#all, this.#part, this.#group]) {
			sums.rows++;
			read.forEach((fen, at) => (sums.fen[at] = (sums.fen[at] ?? 0) + (fen || 0)));
		}
	}

	#read(row: number): readonly number[] {
		return this.#columns.map((column) => {
			const money = readMoney(this.#table.cell(row, column), 0, 'any', this.#marks.of(column));
			return money.ok ? money.value.fen : Number.NaN;
		});
	}
}

function clear(sums: Sums): void {
	sums.rows = 0;
	sums.fen.fill(0);
}
