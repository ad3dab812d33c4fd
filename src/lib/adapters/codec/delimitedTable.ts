const FIRST_CELLS = 4096;
const FIRST_ROWS = 512;
const LF = 10;
const CR = 13;

/**
 * Cells as places in the text they came from: no string is made until one is asked for.
 * Cells of row r are `rowStart[r]` … `rowStart[r + 1] − 1`; a cell is `text[from, to)`, and a
 * negative `to` (its complement) says that doubled quotes stand for single ones.
 */
export class DelimitedTable {
	constructor(
		readonly text: string,
		readonly rows: number,
		/** Cells of the widest row. */
		readonly width: number,
		readonly rowStart: Int32Array,
		readonly from: Int32Array,
		readonly to: Int32Array,
		/** Rows with a cell whose quote never closes. */
		readonly unclosed: readonly number[],
	) {}

	/** Place of a cell in `from` and `to`; −1 past the end of its row. */
	at(row: number, column: number): number {
		const place = (this.rowStart[row] ?? 0) + column;
		return place < (this.rowStart[row + 1] ?? 0) ? place : -1;
	}

	/** Cells of a row. */
	widthOf(row: number): number {
		return (this.rowStart[row + 1] ?? 0) - (this.rowStart[row] ?? 0);
	}

	/** A cell without its quoting; empty past the end of its row. */
	cell(row: number, column: number): string {
		const place = this.at(row, column);
		return place < 0 ? '' : this.content(place);
	}

	/** The cell at a place of `from` and `to`. */
	content(place: number): string {
		const to = this.to[place] ?? 0;
		return to >= 0
			? this.text.slice(this.from[place], to)
			: this.text.slice(this.from[place], ~to).replaceAll('""', '"');
	}

	/** Where the characters of a cell end in the text. */
	end(place: number): number {
		const to = this.to[place] ?? 0;
		return to < 0 ? ~to : to;
	}

	row(row: number): string[] {
		return Array.from({ length: this.widthOf(row) }, (_, column) => this.cell(row, column));
	}

	/** Line of the text in which a row starts, from 1; ask for rising rows. */
	lines(): (row: number) => number {
		let line = 1;
		let i = 0;
		return (row) => {
			const end = this.from[this.rowStart[row] ?? 0] ?? this.text.length;
			for (; i < end; i++) {
				const c = this.text.charCodeAt(i);
				if (c === LF || (c === CR && this.text.charCodeAt(i + 1) !== LF)) line++;
			}
			return line;
		};
	}
}

/** Collects places cell by cell. */
export class TableBuilder {
	#from = new Int32Array(FIRST_CELLS);
	#to = new Int32Array(FIRST_CELLS);
	#rowStart = new Int32Array(FIRST_ROWS);
	#cells = 0;
	#rows = 0;
	#width = 0;
	readonly #unclosed: number[] = [];

	constructor(readonly text: string) {}

	/** Rows that have ended. */
	get rows(): number {
		return this.#rows;
	}

	/** Has the row that is being collected a cell? */
	get midRow(): boolean {
		return this.#cells > (this.#rowStart[this.#rows] ?? 0);
	}

	cell(from: number, to: number, escaped = false): void {
		if (this.#cells === this.#from.length) {
			this.#from = grown(this.#from);
			this.#to = grown(this.#to);
		}
		this.#from[this.#cells] = from;
		this.#to[this.#cells] = escaped ? ~to : to;
		this.#cells++;
	}

	endRow(): void {
		this.#width = Math.max(this.#width, this.#cells - (this.#rowStart[this.#rows] ?? 0));
		this.#rows++;
		if (this.#rows === this.#rowStart.length) this.#rowStart = grown(this.#rowStart);
		this.#rowStart[this.#rows] = this.#cells;
	}

	flagUnclosed(): void {
		if (this.#unclosed.at(-1) !== this.#rows) this.#unclosed.push(this.#rows);
	}

	build(): DelimitedTable {
		return new DelimitedTable(
			this.text,
			this.#rows,
			this.#width,
			this.#rowStart,
			this.#from,
			this.#to,
			this.#unclosed,
		);
	}
}

function grown(array: Int32Array): Int32Array<ArrayBuffer> {
	const next = new Int32Array(array.length * 2);
	next.set(array);
	return next;
}
