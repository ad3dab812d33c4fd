import type { CellPlace, PageSelection, SelectionEnds } from './places';

export interface SelectHow {
	/** Brings the cell the selection ends at into sight. */
	readonly scroll: boolean;
	/** The keys are the grid's from then on. */
	readonly listen: boolean;
}

/**
 * The library that draws a grid, as everything of ours beside it sees it: it draws one page of
 * rows, scrolls, selects and opens an editor, and asks the grid for whatever it shows. Rows count
 * in the page.
 */
export interface Surface {
	/** What carries the name of the grid. */
	readonly root: HTMLElement;
	/** What scrolls. */
	readonly holder: HTMLElement;
	/** A cell is being typed into. */
	readonly editing: boolean;
	readonly selection: PageSelection | null;
	/** All that is selected, that one at the end: more than one where several were chosen with Ctrl. */
	readonly selections: readonly SelectionEnds[];
	/** px that the columns beside the frozen ones have moved. */
	readonly scrolled: number;
	/** px, as drawn. */
	widthOf(column: number): number;
	/** The last row that is drawn, in sight or beside it; −1: none is. */
	readonly drawnTo: number;
	/** A column was given another width, px. */
	setWidth(column: number, width: number): void;
	/** The columns, or how many of them are frozen, have changed. */
	setColumns(): void;
	/** The page has changed. */
	setRows(): void;
	draw(): void;
	/** Draws those cells alone that show something else now, and the headers of their rows. */
	redraw(): void;
	select(from: CellPlace, to: CellPlace, how: SelectHow): void;
	scrollTo(row: number): void;
	/** The cell, or the header of a column (row −1), where it is drawn. */
	cellAt(row: number, column: number): Element | null;
	/** The cell or header (−1) that this is. */
	placeOf(cell: Element): CellPlace | null;
	/**
	 * Opens the editor of the active cell; `goOn`: with what stands in it. An editor tells the grid’s
	 * `chooser` when it opens over a cell with something to choose, what is typed, and when it closes;
	 * keys typed into it are the chooser’s first.
	 */
	edit(how?: { readonly goOn?: boolean }): void;
	/** Takes the keys, at the cell that is selected or the first one. */
	focus(): void;
	/** Leaves the keys to others. */
	unlisten(): void;
	destroy(): void;
}
