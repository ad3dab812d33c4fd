import { apart } from './several/apart';
import type { CellPlace, SelectionEnds } from './places';
import type { GridRange } from './port';
import { rangeOf } from './range';
import type { LiveGrid } from './live';

/** What is selected in the sheet, though the library knows only the page it draws. */
export class GridSelection {
	/** A selection that goes on beyond the page. */
	#beyond: SelectionEnds | null = null;

	constructor(readonly grid: Pick<LiveGrid, 'surface' | 'page' | 'view'>) {}

	get range(): GridRange | null {
		if (this.#beyond !== null) return around(this.#beyond);
		const last = this.grid.surface.selection;
		return last === null ? null : this.#inSheet(last);
	}

	/** All that is selected, no cell twice; `range` is the last of them. */
	get ranges(): readonly GridRange[] {
		const { range } = this;
		const { selections } = this.grid.surface;
		if (range === null) return [];
		return selections.length < 2 ? [range] : apart(selections.map((one) => this.#inSheet(one)));
	}

	#inSheet(last: SelectionEnds): GridRange {
		const { from, to, pages } = this.grid.page;
		const range = rangeOf(last, from);
		// All rows of a page are all rows of the sheet: a column is not cut where a page ends.
		const whole = pages > 1 && range.fromRow === from && range.toRow === to - 1;
		return whole ? { ...range, fromRow: 0, toRow: this.grid.view.source.rows - 1 } : range;
	}

	/** The cell that is typed into; null in a header. */
	get active(): CellPlace | null {
		const { selection } = this.grid.surface;
		return selection === null ? null : this.#place(selection.active);
	}

	/** null while nothing is selected, or by its header. */
	get ends(): SelectionEnds | null {
		if (this.#beyond !== null) return this.#beyond;
		const { selection } = this.grid.surface;
		if (selection === null) return null;
		const [from, to] = [this.#place(selection.from), this.#place(selection.to)];
		return from === null || to === null ? null : { from, to };
	}

	/** Selects from one cell to another; the page stays, whatever lies beyond it is remembered. */
	stretch({ from, to }: SelectionEnds, scroll: boolean): void {
		const page = this.grid.page;
		const inPage = (row: number): number =>
			Math.min(Math.max(row, page.from), page.to - 1) - page.from;
		const [first, last] = [inPage(from.row), inPage(to.row)];
		this.grid.surface.select(
			{ ...from, row: first },
			{ ...to, row: last },
			{ scroll, listen: true },
		);
		const cut = first + page.from !== from.row || last + page.from !== to.row;
		this.#beyond = cut ? { from, to } : null;
	}

	/** Something else is selected: what was remembered is no longer so. */
	changed(): void {
		this.#beyond = null;
	}

	#place({ row, column }: CellPlace): CellPlace | null {
		return row < 0 || column < 0 ? null : { row: row + this.grid.page.from, column };
	}
}

const around = ({ from, to }: SelectionEnds): GridRange => ({
	fromRow: Math.min(from.row, to.row),
	toRow: Math.max(from.row, to.row),
	fromColumn: Math.min(from.column, to.column),
	toColumn: Math.max(from.column, to.column),
});
