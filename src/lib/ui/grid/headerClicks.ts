import type { LiveGrid } from './live';

/**
 * A click on the title of a column is the sheet's (it sorts); the rest of the header selects the
 * column, as in a workbook. Returns the way to stop.
 */
export function bindHeaderClicks(grid: LiveGrid): () => void {
	const stop = new AbortController();
	const pressed = (event: MouseEvent): void => {
		const column = event.button === 0 ? columnOf(grid, event.target) : null;
		if (column === null || grid.view.onheader === undefined) return;
		event.preventDefault();
		event.stopPropagation();
		grid.view.onheader(column);
	};
	grid.host.addEventListener('mousedown', pressed, { capture: true, signal: stop.signal });
	return () => {
		stop.abort();
	};
}

function columnOf(grid: LiveGrid, target: EventTarget | null): number | null {
	const title = target instanceof Element ? target.closest('.colHeader b') : null;
	const header = title?.closest('th') ?? null;
	return header === null ? null : (grid.hot.getCoords(header)?.col ?? null);
}
