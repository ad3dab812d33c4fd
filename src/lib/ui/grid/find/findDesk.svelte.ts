import type { LiveGrid } from '../live';
import { firstAtLeast } from '$lib/domain/primitives/firstAtLeast';
import { findCells } from './findCells';
import { inSlices } from './inSlices';
import { editsOf } from '../fill/editsOf';
import { tellMany } from '../fill/tellMany';
import { replacing, type FindQuery } from './query';
import { replaceEdits, type Replaced } from './replaceEdits';

const NOTHING = new Int32Array(0);

/** Find and replace in one grid: what is looked for, where it stands, and which of it is selected. */
export class FindDesk {
	readonly #grid: () => LiveGrid | null;
	mode = $state.raw<'closed' | 'find' | 'replace'>('closed');
	query = $state.raw<FindQuery>({ text: '', matchCase: false, whole: false });
	by = $state('');
	/** Cells found, in the order of the sheet; null while nothing is looked for, or not yet to the end. */
	hits = $state.raw<Int32Array | null>(null);
	/** Which of them is selected, from 0; −1: none. */
	at = $state.raw(-1);
	replaced = $state.raw<Readonly<Replaced> | null>(null);
	/** Counts the searches: an older one that still runs leaves. */
	#turn = 0;

	constructor(grid: () => LiveGrid | null) {
		this.#grid = grid;
	}

	close(): void {
		this.#turn++;
		this.mode = 'closed';
		this.hits = null;
		this.replaced = null;
	}

	/** Looks for something else and goes to the first of it from the active cell on. */
	async look(query: FindQuery): Promise<void> {
		this.query = query;
		this.replaced = null;
		if (await this.search()) this.#show(firstAtLeast(this.hits ?? NOTHING, this.#here()));
	}

	/** Looks through all rows; false when it was left for another search. */
	async search(): Promise<boolean> {
		const turn = ++this.#turn;
		const grid = this.#grid();
		this.at = -1;
		this.hits = null;
		if (grid === null || this.query.text === '') return false;
		const { source, columns } = grid.view;
		const hits = await inSlices(
			findCells(source, columns.length, this.query),
			() => turn === this.#turn,
		);
		if (hits === null) return false;
		this.hits = hits;
		this.settle();
		return true;
	}

	/** The hand selected another cell: is it one of those found? */
	settle(): void {
		const { hits } = this;
		if (hits === null) return;
		const place = firstAtLeast(hits, this.#here());
		this.at = hits[place] === this.#here() ? place : -1;
	}

	/** To the next one after the active cell, or the one before it, round and round. */
	step(by: 1 | -1): void {
		const { hits } = this;
		if (hits === null || hits.length === 0) return;
		const here = this.#here();
		this.#show(
			by === 1 ? firstAtLeast(hits, here + 1) : firstAtLeast(hits, here) - 1 + hits.length,
		);
	}

	/** Changes the cell that is selected, if it was found, and goes on to the next. */
	replaceOne(): void {
		const grid = this.#grid();
		const active = grid?.active ?? null;
		if (grid === null || active === null || this.hits === null) return;
		if (this.at === -1) {
			this.step(1);
			return;
		}
		const { source, columns } = grid.view;
		const text = replacing(this.query, this.by)(source.raw(active.row, active.column));
		const closed = columns[active.column]?.editable !== true;
		const refused = text === null || source.takes?.(active.column, text) === false;
		if (closed || refused) {
			this.replaced = { cells: 0, closed: closed ? 1 : 0, kept: closed ? 0 : 1 };
		} else {
			this.replaced = null;
			grid.tell([{ ...active, text }]);
		}
		this.step(1);
	}

	/** Changes all of them, as one step to undo. */
	async replaceAll(): Promise<void> {
		const grid = this.#grid();
		const { hits } = this;
		if (grid === null || hits === null || hits.length === 0) return;
		const turn = this.#turn;
		const wanted = (): boolean => turn === this.#turn;
		const replaced: Replaced = { cells: 0, closed: 0, kept: 0 };
		const edits = replaceEdits(grid.view, hits, this.query, this.by, replaced);
		const writing = tellMany(grid, hits.length, edits);
		if (writing === null) {
			const all = await inSlices(editsOf(edits), wanted);
			if (all === null) return;
			grid.tell(all);
		} else if (!(await writing) || !wanted()) return;
		this.replaced = replaced;
	}

	/** The place of the active cell among all cells. */
	#here(): number {
		const grid = this.#grid();
		const active = grid?.active;
		return grid && active ? active.row * grid.view.columns.length + active.column : 0;
	}

	#show(place: number): void {
		const grid = this.#grid();
		const { hits } = this;
		if (grid === null || hits === null || hits.length === 0) return;
		this.at = place % hits.length;
		const hit = hits[this.at] ?? 0;
		const column = hit % grid.view.columns.length;
		grid.pointTo((hit - column) / grid.view.columns.length, column);
	}
}
