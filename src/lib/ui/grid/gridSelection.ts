import type Handsontable from 'handsontable/base';
import type { Page } from './pages';
import type { GridRange } from './port';
import { rangeOf } from './range';

/** A cell of the sheet. */
export interface CellPlace {
	readonly row: number;
	readonly column: number;
}

/** From where the hand selected to where it is now. */
export interface SelectionEnds {
	readonly from: CellPlace;
	readonly to: CellPlace;
}

/** What is selected in the sheet, though the grid knows only the page it draws. */
export class GridSelection {
	/** A selection that goes on beyond the page. */
	#beyond: SelectionEnds | null = null;

	constructor(
		readonly hot: Handsontable,
		readonly page: () => Page,
		readonly rows: () => number,
	) {}

	get range(): GridRange | null {
		const ends = this.#beyond;
		if (ends !== null) return around(ends);
		const last = this.hot.getSelectedRangeLast();
		if (last === undefined) return null;
		const { from, to, pages } = this.page();
		const range = rangeOf(last, from);
		// All rows of a page are all rows of the sheet: a column is not cut where a page ends.
		const whole = pages > 1 && range.fromRow === from && range.toRow === to - 1;
		return whole ? { ...range, fromRow: 0, toRow: this.rows() - 1 } : range;
	}

	/** The cell that is typed into; null in a header. */
	get active(): CellPlace | null {
		const { row = null, col = null } = this.hot.getSelectedRangeLast()?.highlight ?? {};
		if (row === null || col === null || row < 0 || col < 0) return null;
		return { row: row + this.page().from, column: col };
	}

	/** null while nothing is selected, or by its header. */
	get ends(): SelectionEnds | null {
		if (this.#beyond !== null) return this.#beyond;
		const last = this.hot.getSelectedRangeLast();
		const [from, to] = [this.#place(last?.from), this.#place(last?.to)];
		return from === null || to === null ? null : { from, to };
	}

	/** Selects from one cell to another; the page stays, whatever lies beyond it is remembered. */
	stretch({ from, to }: SelectionEnds, scroll: boolean): void {
		const page = this.page();
		const inPage = (row: number): number =>
			Math.min(Math.max(row, page.from), page.to - 1) - page.from;
		const [first, last] = [inPage(from.row), inPage(to.row)];
		this.hot.selectCell(first, from.column, last, to.column, scroll);
		const cut = first + page.from !== from.row || last + page.from !== to.row;
		this.#beyond = cut ? { from, to } : null;
	}

	/** Something else is selected: what was remembered is no longer so. */
	changed(): void {
		this.#beyond = null;
	}

	#place(at?: { readonly row: number | null; readonly col: number | null }): CellPlace | null {
		const { row = null, col = null } = at ?? {};
		if (row === null || col === null || row < 0 || col < 0) return null;
		return { row: row + this.page().from, column: col };
	}
}

const around = ({ from, to }: SelectionEnds): GridRange => ({
	fromRow: Math.min(from.row, to.row),
	toRow: Math.max(from.row, to.row),
	fromColumn: Math.min(from.column, to.column),
	toColumn: Math.max(from.column, to.column),
});
