import { partsOf, startMany, type How } from '../clipboard';
import { copyParts } from '../copyParts';
import { clearRanges } from '../gestures';
import type { LiveGrid } from '../live';

/** The selected cells onto the clipboard within a click; a browser may refuse it. */
export function takeSelection(grid: LiveGrid, how: How): void {
	if (startMany(grid, how)) return;
	const parts = partsOf(grid, how);
	if (parts === null || !copyParts(parts)) return;
	if (how.cut) clearRanges(grid, grid.ranges, null);
}
