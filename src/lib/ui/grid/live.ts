import type { CellPainter } from './cellPainter';
import type { ChooseDesk } from './choose/chooseDesk.svelte';
import type { Page } from './pages';
import type { CellPlace, SelectionEnds } from './places';
import type { CellEdit, GridControl, GridRange } from './port';
import type { Surface } from './surface';
import type { GridView } from './view';

/** What a grid tells its notes, and its keys ask of them. */
export interface CellNotes {
	/** The hand is over a cell, or over none. */
	point(grid: LiveGrid, at: CellPlace | null): void;
	/** Another cell is selected. */
	settle(grid: LiveGrid): void;
	/** Opens the note of the active cell, or a new one; false where the sheet has none. */
	write(grid: LiveGrid): boolean;
	/** To the next cell with a note, or the one before. */
	walk(grid: LiveGrid, by: 1 | -1): void;
	/** The note that is shown goes; false where none was. */
	dismiss(): boolean;
}

/** Something done to the selected cells that can be done to others, in this grid or another one. */
export type Act = (grid: LiveGrid) => void;

/** A grid on the page as its parts (keys, clipboard, the library that draws it) see it. Rows count in the sheet. */
export interface LiveGrid extends GridControl {
	readonly surface: Surface;
	readonly host: HTMLElement;
	readonly view: GridView;
	readonly page: Page;
	readonly cells: CellPainter;
	/** The list below the cell that is typed into. */
	readonly chooser: ChooseDesk;
	/** Notes beside cells: shown, written; null where the sheet has none. */
	readonly notes: CellNotes | null;
	/** The selected range, or null; it may go on beyond the page. */
	readonly range: GridRange | null;
	/** All that is selected, where several ranges were chosen; no cell twice, and `range` is the last. */
	readonly ranges: readonly GridRange[];
	/** The cell that is typed into, or null. */
	readonly active: CellPlace | null;
	readonly ends: SelectionEnds | null;
	/** px, as the planner has set it, or as the sheet proposes. */
	width(column: number): number;
	/** The planner has drawn a column to a new width. */
	resized(column: number, width: number): void;
	/** A column is to be as wide as what stands in it; a moment later it is. */
	fit(column: number): void;
	selectRange(range: GridRange): void;
	/** Selects from a cell to another, which is brought into sight. */
	stretch(ends: SelectionEnds): void;
	/** Selects a cell and leaves the keys to whoever has them. */
	pointTo(row: number, column: number): void;
	/** Another cell or range is selected. */
	selected(): void;
	/** The hand is over a cell; null: over none. */
	hovered(row: number | null, column?: number, anchor?: DOMRect): void;
	/** Tells the sheet of one gesture, if it changes anything. again: the same to other cells, where that means anything. */
	tell(edits: readonly CellEdit[], again?: Act | null): void;
	/** Says, as a workbook does, that something cannot be done with several ranges at once. */
	refuseSeveral(): void;
	/** The hand left a cell of the last row downwards: it goes on once the sheet has grown. */
	waitForRow(row: number, column: number): void;
	/** The grid has drawn itself: all cells, or the headers and the selection alone. */
	painted(cells: boolean): void;
	/** What stands at the foot of the columns has moved. */
	moved(): void;
}

/** Draws a grid into its host. */
export type OpenSurface = (grid: LiveGrid) => Surface;
