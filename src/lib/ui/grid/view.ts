import type { GridColumn, GridEvents, GridFoot, GridSource, NotesAway } from './port';

/** All that a sheet says about its grid at one moment. */
export interface GridView extends GridEvents {
	/** Names the grid for what is kept about it (column widths). */
	readonly name: string;
	/** What a screen reader calls it. */
	readonly label: string;
	readonly columns: readonly GridColumn[];
	readonly source: GridSource;
	/** Columns that stay at the left. */
	readonly frozen: number;
	/** Column letters before the titles. */
	readonly letters: boolean;
	readonly foot?: GridFoot;
	/** F8 walks through the cells that could not be read; without it the sheet does so itself, or has none. */
	readonly errors?: boolean;
	/** Asked for when somebody goes from note to note; without it no column is ever put away. */
	readonly notesAway?: () => Promise<NotesAway>;
	/** What Ctrl+; types; nothing without it. */
	readonly today?: string;
}
