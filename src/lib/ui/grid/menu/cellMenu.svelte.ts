import type { LiveGrid } from '../live';

/** A menu of cells that is open, where it was asked for. */
export interface OpenMenu {
	readonly grid: LiveGrid;
	readonly anchor: DOMRect;
}

/** The menu of the selected cells: by the right button, Shift+F10 or the key of menus. */
export class CellMenuDesk {
	#open = $state.raw<OpenMenu | null>(null);

	get open(): OpenMenu | null {
		return this.#open;
	}

	/** anchor: null where a key asked. False: nothing is selected. */
	ask(grid: LiveGrid, anchor: DOMRect | null): boolean {
		const { active, range } = grid;
		const cell =
			active ?? (range === null ? null : { row: range.fromRow, column: range.fromColumn });
		const box = anchor ?? (cell === null ? null : grid.rectOf(cell.row, cell.column));
		if (range === null || box === null) return false;
		grid.surface.unlisten();
		this.#open = { grid, anchor: box };
		return true;
	}

	close(): void {
		this.#open = null;
	}
}
