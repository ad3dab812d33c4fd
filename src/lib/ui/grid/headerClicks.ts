import { askMenu } from './askMenu';
import type { LiveGrid } from './live';

/**
 * A click on the title of a column is the sheet's (it sorts), one on its arrow, or with the right
 * button anywhere on it, opens its menu; the rest of the header selects the column, as in a workbook. Returns the way to stop.
 */
export function bindHeaderClicks(grid: LiveGrid): () => void {
	const stop = new AbortController();
	const pressed = (event: MouseEvent): void => {
		const { view } = grid;
		const arrow = columnOf(grid, event.target, 's');
		const title = columnOf(grid, event.target, 'b');
		if (event.button !== 0 || (arrow ?? title) === null) return;
		if (arrow !== null) askMenu(grid, arrow.place, arrow.header.getBoundingClientRect());
		else if (title !== null && view.onheader !== undefined)
			view.onheader(title.place, event.shiftKey);
		else return;
		event.preventDefault();
		event.stopPropagation();
	};
	const asked = (event: MouseEvent): void => {
		const header = columnOf(grid, event.target, null);
		if (header === null || grid.view.onmenu === undefined) return;
		event.preventDefault();
		askMenu(grid, header.place, header.header.getBoundingClientRect());
	};
	grid.host.addEventListener('mousedown', pressed, { capture: true, signal: stop.signal });
	grid.host.addEventListener('contextmenu', asked, { signal: stop.signal });
	return () => {
		stop.abort();
	};
}

/** The column whose header was hit, there where `part` stands (anywhere: null). */
function columnOf(
	grid: LiveGrid,
	target: EventTarget | null,
	part: 'b' | 's' | null,
): { readonly place: number; readonly header: Element } | null {
	if (!(target instanceof Element)) return null;
	const inside = part === null ? target : target.closest(`.colHeader ${part}`);
	const header = inside?.closest('[role=columnheader], thead th') ?? null;
	const place = header === null ? null : (grid.surface.placeOf(header)?.column ?? null);
	return header === null || place === null || place < 0 ? null : { place, header };
}
