import { flushSync } from 'svelte';
import { CellWalk } from '../find/cellWalk.svelte';
import type { CellNotes, LiveGrid } from '../live';
import type { NotesAway } from '../port';
import type { CellPlace } from '../places';
import { notedCells } from './notedCells';

/** ms over or on a cell before its note is shown, and away from it before it goes. */
const LINGER = 250;

/** What is written beside a cell, where the cell stands. Rows count in the sheet. */
interface NoteShown {
	readonly at: CellPlace;
	readonly text: string;
	readonly anchor: DOMRect;
	/** The cell has the keys; else the hand is over it. */
	readonly keys: boolean;
}

/** A cell whose note is being written. */
export interface NoteOpen extends NoteShown {
	readonly grid: LiveGrid;
}

/** The notes of one grid: which one is shown, and which one is written. */
export class NoteDesk implements CellNotes {
	#shown = $state.raw<NoteShown | null>(null);
	#open = $state.raw<NoteOpen | null>(null);
	/** From note to note, among the rows that are looked at. */
	readonly #walk = new CellWalk(notedCells);
	#away = $state.raw<NotesAway | null>(null);
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** The grid whose selected cell shows its note in a moment. */
	#settling: LiveGrid | null = null;

	/** The note of the cell under the hand, or of the cell that has the keys. */
	get shown(): NoteShown | null {
		return this.#open === null ? this.#shown : null;
	}

	/** The note of the cell that has the keys, for who cannot see it; empty without one. */
	get said(): string {
		return this.shown?.keys === true ? this.shown.text : '';
	}

	get open(): NoteOpen | null {
		return this.#open;
	}

	/** The hand is over a cell, or over none. */
	point(grid: LiveGrid, at: CellPlace | null): void {
		// The keys went elsewhere and the cells moved below a hand that rests.
		if (this.#settling !== null && (at === null || noteOf(grid, at) === null)) return;
		this.#soon(grid, at, false);
	}

	/** Another cell is selected. */
	settle(grid: LiveGrid): void {
		const { active, range } = grid;
		const alone = range?.fromRow === range?.toRow && range?.fromColumn === range?.toColumn;
		this.#soon(grid, alone ? active : null, true);
	}

	/** The cells may hold something else now. */
	renew(grid: LiveGrid): void {
		const shown = this.#shown;
		if (shown === null) return;
		const text = noteOf(grid, shown.at);
		if (text === null) this.dismiss();
		else if (text !== shown.text) this.#shown = { ...shown, text };
	}

	/** The hand went onto the note that is shown: it may be read. */
	stay(): void {
		clearTimeout(this.#timer);
	}

	/** The cells move: what is shown goes; the note of a cell they move for is shown once they rest. */
	moved(): void {
		const grid = this.#settling;
		this.dismiss();
		if (grid !== null) this.settle(grid);
	}

	/** The note that is shown goes; false where none was. */
	dismiss(): boolean {
		clearTimeout(this.#timer);
		this.#settling = null;
		const was = this.#shown !== null;
		this.#shown = null;
		return was;
	}

	/** Opens the note of the active cell, or a new one; false where the sheet has none. */
	write(grid: LiveGrid): boolean {
		const { active: at, view } = grid;
		const anchor = at === null ? null : grid.rectOf(at.row, at.column);
		if (at === null || anchor === null || view.onannotate === undefined) return false;
		this.dismiss();
		grid.surface.unlisten();
		this.#open = { grid, at, text: noteOf(grid, at) ?? '', anchor, keys: true };
		return true;
	}

	walk(grid: LiveGrid, by: 1 | -1): void {
		void this.#go(grid, by);
	}

	/** Where the walk is among the notes; null: nobody walks. */
	get walked(): CellWalk['found'] {
		return this.#walk.found;
	}

	/** Notes that the walk passes by, in columns that are not on screen; null: there is none. */
	get away(): NotesAway | null {
		return this.#walk.found === null || this.#away?.count === 0 ? null : this.#away;
	}

	/** Brings the columns back whose notes were passed by, and walks on among all. */
	showAway(grid: LiveGrid): void {
		const { active } = grid;
		const id = grid.view.columns[active?.column ?? -1]?.id;
		this.#away?.show();
		flushSync();
		const column = grid.view.columns.findIndex((each) => each.id === id);
		if (active !== null && column !== -1) grid.select(active.row, column);
		this.walk(grid, 1);
	}

	stopWalking(): void {
		this.#walk.found = null;
	}

	/** Keeps what was written; says why it is refused, else closes. */
	keep(text: string): string {
		const open = this.#open;
		if (open === null) return '';
		const { row, column } = open.at;
		const problem = open.grid.view.onannotate?.(row, column, text) ?? '';
		// The sheet's answer is there before the cell is asked for its note again.
		flushSync();
		if (problem === '') this.close();
		return problem;
	}

	/** The cell shows its note again, as it is now. */
	close(): void {
		const open = this.#open;
		this.#open = null;
		if (open !== null) this.settle(open.grid);
	}

	async #go(grid: LiveGrid, by: 1 | -1): Promise<void> {
		const away = await grid.view.notesAway?.();
		await this.#walk.step(grid, by);
		this.#away = away ?? null;
		// The cell may have the keys already: its note is shown again.
		this.settle(grid);
	}

	#soon(grid: LiveGrid, at: CellPlace | null, keys: boolean): void {
		clearTimeout(this.#timer);
		this.#settling = null;
		// Most cells have none, and nothing is shown: no timer for each cell under the hand.
		if (this.#shown === null && (at === null || noteOf(grid, at) === null)) return;
		this.#settling = keys ? grid : null;
		this.#timer = setTimeout(() => {
			this.#settling = null;
			const text = at === null ? null : noteOf(grid, at);
			const anchor = at === null ? null : grid.rectOf(at.row, at.column);
			this.#shown =
				at === null || text === null || anchor === null ? null : { at, text, anchor, keys };
		}, LINGER);
	}
}

const noteOf = ({ view }: LiveGrid, { row, column }: CellPlace): string | null =>
	view.source.note?.(row, column) ?? null;
