import type { LiveGrid } from './live';

/** Opens the menu of a column; what is typed from then on is the menu's. */
export function askMenu(grid: LiveGrid, column: number, anchor: DOMRect): void {
	if (grid.view.onmenu === undefined) return;
	grid.surface.unlisten();
	grid.view.onmenu(column, anchor);
}
