/**
 * Our own grid port: what a sheet says about its grid, whatever draws it. A source answers for
 * one cell at a time, so that a million rows cost nothing until they are looked at.
 */
export type CellKind = 'text' | 'number' | 'tier' | 'meter' | 'parts';

export interface GridColumn {
	readonly id: string;
	/** Shown after the column's letter where `letters` is on. */
	readonly title: string;
	/** Second, dim part of the header: unit, or the sign of the sort order. */
	readonly unit?: string;
	/** px. */
	readonly width: number;
	readonly kind: CellKind;
	readonly align: 'start' | 'end';
	/** Cells can be typed into. */
	readonly editable: boolean;
	/** Computed: lies on chrome, read-only. */
	readonly computed?: boolean;
	/** Not all rows are looked at, because of this column. */
	readonly filtered?: boolean;
}

/** How a cell looks beside its text. */
export interface CellMark {
	/** Red corner and dotted underline; the text stays as pasted. */
	readonly refused?: boolean;
	/** 3-px accent bar: changed by hand over an imported or computed value. */
	readonly changed?: boolean;
	/** Red: negative money, breached limit. */
	readonly breach?: boolean;
	readonly dim?: boolean;
	readonly strong?: boolean;
	/** Accent text. */
	readonly accent?: boolean;
}

/** A part of a bar. */
export interface CellPart {
	/** Which of the shades of a part it wears, from 0. */
	readonly shade: number;
	/** Of the whole; they add up to 1. */
	readonly share: number;
}

export interface GridSource {
	readonly rows: number;
	/** What the cell shows. Columns are places in the column list. */
	text(row: number, column: number): string;
	/** What is edited and copied: full precision, plain digits. */
	raw(row: number, column: number): string;
	/** Holds the cell nothing? Where it can be told faster than by writing the cell. */
	blank?(row: number, column: number): boolean;
	/** Tells of each row whether its cell is found by `text`; `test` tells it of a text. For columns that need not write every cell for it. */
	finder?(
		column: number,
		text: string,
		test: (text: string) => boolean,
	): ((row: number) => boolean) | null;
	/** What the cells of a column are known to hold: to choose from while one is typed into. Any other text may be typed. */
	choices?(column: number): readonly string[] | null;
	/** What a text stands for that is typed into a cell, not pasted; today is `2026-01-31`. */
	typed?(column: number, text: string, today: string): string;
	/** Could the column read this text? What it could not read is kept out of a replacement. */
	takes?(column: number, text: string): boolean;
	mark?(row: number, column: number): CellMark | null;
	/** What the planner has written beside the cell; null where nothing. */
	note?(row: number, column: number): string | null;
	/** For `tier` cells: place of the tier in its ladder and whether it is key; null draws the text alone. */
	tier?(row: number, column: number): { readonly place: number; readonly key: boolean } | null;
	/** Words that have an order of their own (tiers, stages): the place of this one in it, 0 first. */
	rank?(row: number, column: number): number | null;
	/** For `meter` cells: 0–1. */
	meter?(row: number, column: number): number | null;
	/** For `parts` cells: what the whole is made of; its text is for who cannot see it. */
	parts?(row: number, column: number): readonly CellPart[] | null;
	/** Row header; the row's number by default. */
	label?(row: number): string;
	/** Takes rows past the last one: a paste may run over the end. */
	readonly grows?: boolean;
}

/** The line under the columns: what they add up to. */
export interface GridFoot {
	/** Stands under the frozen columns. */
	readonly lead: string;
	/** What is missing from the sums, in red. */
	readonly note?: string;
	readonly sums: readonly {
		readonly column: number;
		readonly text: string;
		readonly breach?: boolean;
	}[];
}

/** Notes in columns that are put away, among the rows that are looked at. */
export interface NotesAway {
	readonly count: number;
	/** Their titles, in the order of the table. */
	readonly columns: readonly string[];
	/** Brings the columns back. */
	show(): void;
}

/** Inclusive, rows and columns as shown. */
export interface GridRange {
	readonly fromRow: number;
	readonly toRow: number;
	readonly fromColumn: number;
	readonly toColumn: number;
}

/** Inclusive. */
export type RowSpan = Pick<GridRange, 'fromRow' | 'toRow'>;

export interface CellEdit {
	readonly row: number;
	readonly column: number;
	readonly text: string;
}

/** One text for many cells of a column, rows inclusive. */
export interface ColumnFill extends RowSpan {
	/** Place of the column. */
	readonly column: number;
	readonly text: string;
}

/** Edits one after another, each worked out when it is asked for; null: a moment passed without one. */
export type SomeEdits = Generator<CellEdit | null, void, undefined>;

/**
 * What became of edits that were written beside the page. `refused`: the sheet has said why; `left`: the
 * signal called it off, or something else was changed meanwhile. Then nothing was written.
 */
export type Writing = 'written' | 'refused' | 'left';

export type RowAct = 'delete' | 'insert';

/** As Excel goes: to precedents with Ctrl+[, to dependents with Ctrl+]. */
export type TraceWay = 'down' | 'up';

export interface GridEvents {
	/** One gesture (typing, fill handle, delete, paste of cells) is one call. */
	onedit?(edits: readonly CellEdit[]): void;
	/** The same of a gesture that writes a great many cells. False: it is to be told as edits. */
	onfill?(fills: readonly ColumnFill[]): boolean;
	/**
	 * The same of a gesture whose cells are a great many and differ: they are asked for beside the page,
	 * a slice at a time. Null: it is to be told as edits.
	 */
	onmany?(edits: SomeEdits, signal: AbortSignal): Promise<Writing> | null;
	/** ranges: all that are selected, where they are several; they hold no cell twice, and `range` is the last. */
	onselect?(range: GridRange | null, ranges?: readonly GridRange[]): void;
	/**
	 * Ctrl+− and Ctrl++ while whole rows are selected; elsewhere these keys zoom the page. The spans
	 * lie apart, from top to bottom; to insert it is one.
	 */
	onrows?(act: RowAct, spans: readonly RowSpan[]): void;
	/** Text from the clipboard over the grid, and its markup where it has one; true when the sheet has taken it (an import). */
	onpaste?(
		text: string,
		at: { readonly row: number; readonly column: number },
		html?: string,
	): boolean;
	/** Enter, double click or F2 on a cell that cannot be typed into; F2 on a refused one. */
	onask?(row: number, column: number, anchor: DOMRect): void;
	/** Ctrl+[ and Ctrl+]: down to what a cell comes from, up to what it feeds. Rows past the last one are not asked. */
	ontrace?(way: TraceWay, row: number, anchor: DOMRect): void;
	onhover?(row: number | null, column?: number, anchor?: DOMRect): void;
	/** The title was pressed; `more` with Shift. */
	onheader?(column: number, more: boolean): void;
	/** The arrow of a header, its right mouse button, or Ctrl+Shift+L for the column of the selection. */
	onmenu?(column: number, anchor: DOMRect): void;
	/** Only rows whose cell in this column holds the same are to be looked at. */
	onlike?(row: number, column: number): void;
	/** A note was written beside a cell; empty: it was taken away. Says why it is refused; empty where it is not. */
	onannotate?(row: number, column: number, text: string): string;
	/** The note of the foot was pressed. */
	onnote?(): void;
}

/** What the sheet can ask of a drawn grid. */
export interface GridControl {
	select(row: number, column: number): void;
	scrollTo(row: number): void;
	redraw(): void;
	focus(): void;
	/** Where a cell stands on screen; null while it is not drawn. */
	rectOf(row: number, column: number): DOMRect | null;
	/** Selects a cell and opens its editor. */
	edit(row: number, column: number): void;
	/** As Ctrl+− and Ctrl++ do, by the rows of the selection, whichever of their cells are in it. */
	changeRows(act: RowAct): void;
	/** As Ctrl+V over the selection does. */
	paste(text: string): void;
}
