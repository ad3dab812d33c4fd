import type { Merge } from '../rawSheet';
import { exactNumber, readAttributes } from './attributes';
import { CellText } from './cellText';
import { scanHtml } from './scanHtml';

export interface HtmlCell {
	readonly text: string;
	/** The number behind it, as the spreadsheet wrote it. */
	readonly exact: string | null;
}

/** A table of a page with every cell in its column, whatever spans stand before it. */
export interface HtmlTable {
	/** undefined: covered by another cell, or none. */
	readonly rows: readonly (readonly (HtmlCell | undefined)[])[];
	readonly columns: number;
	readonly merges: readonly Merge[];
}

export interface TableLimits {
	readonly rows: number;
	readonly columns: number;
}

const BLOCKS = new Set(['p', 'div', 'li', 'tr', 'h1', 'h2', 'h3']);

/** The rows of all tables of a page, one after the other; null when they are beyond a limit. */
export function readHtmlTable(html: string, limits: TableLimits): HtmlTable | null {
	const builder = new TableBuilder(limits);
	scanHtml(html, builder);
	return builder.build();
}

class TableBuilder {
	readonly #limits: TableLimits;
	readonly #rows: (HtmlCell | undefined)[][] = [];
	readonly #merges: Merge[] = [];
	/** By column: the row before which a cell from above reaches. */
	#covered: number[] = [];
	#cell: { text: CellText; exact: string | null; rows: number; columns: number } | null = null;
	#column = 0;
	#columns = 0;
	/** Tables inside cells are text of the cell. */
	#depth = 0;
	#beyond = false;

	constructor(limits: TableLimits) {
		this.#limits = limits;
	}

	open(name: string, attributes: string): void {
		if (name === 'table') this.#depth++;
		if (this.#depth > 1) {
			if (BLOCKS.has(name)) this.#cell?.text.startBlock();
		} else if (name === 'tr') this.#startRow();
		else if (name === 'td' || name === 'th') this.#startCell(attributes);
		else if (name === 'br') this.#cell?.text.breakLine();
		else if (BLOCKS.has(name)) this.#cell?.text.startBlock();
	}

	close(name: string): void {
		if (name === 'table') {
			if (this.#depth === 1) {
				this.#endCell();
				this.#covered = [];
			}
			this.#depth = Math.max(0, this.#depth - 1);
		} else if (this.#depth <= 1 && (name === 'td' || name === 'th' || name === 'tr'))
			this.#endCell();
	}

	text(raw: string): void {
		this.#cell?.text.add(raw);
	}

	build(): HtmlTable | null {
		this.#endCell();
		return this.#beyond ? null : { rows: this.#rows, columns: this.#columns, merges: this.#merges };
	}

	#startRow(): void {
		this.#endCell();
		this.#beyond ||= this.#rows.length >= this.#limits.rows;
		if (!this.#beyond) this.#rows.push([]);
		this.#column = 0;
	}

	#startCell(written: string): void {
		this.#endCell();
		if (this.#rows.length === 0) this.#startRow();
		const attributes = readAttributes(written);
		const row = this.#rows.length - 1;
		while ((this.#covered[this.#column] ?? 0) > row) this.#column++;
		this.#cell = {
			text: new CellText(),
			exact: exactNumber(attributes),
			rows: Math.min(span(attributes.get('rowspan')), this.#limits.rows),
			columns: span(attributes.get('colspan')),
		};
	}

	#endCell(): void {
		const cell = this.#cell;
		const row = this.#rows.length - 1;
		const current = this.#rows[row];
		if (cell === null || current === undefined) return;
		this.#cell = null;
		const end = this.#column + cell.columns;
		this.#beyond ||= end > this.#limits.columns;
		if (this.#beyond) return;
		current[this.#column] = { text: cell.text.text, exact: cell.exact };
		if (cell.rows > 1 || cell.columns > 1)
			this.#merges.push({
				row,
				column: this.#column,
				rows: cell.rows,
				columns: cell.columns,
			});
		for (let column = this.#column; column < end; column++)
			this.#covered[column] = Math.max(this.#covered[column] ?? 0, row + cell.rows);
		this.#columns = Math.max(this.#columns, end);
		this.#column = end;
	}
}

/** 1 for anything that is no span. */
const span = (written: string | undefined): number =>
	/^\d{1,7}$/.test(written ?? '') ? Math.max(1, Number(written)) : 1;
