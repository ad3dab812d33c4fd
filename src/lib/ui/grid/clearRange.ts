import { clearEdits } from './clearEdits';
import { lateKit } from './late/loadLate';
import type { LiveGrid } from './live';
import type { GridRange } from './port';

/** What a cut leaves: blank cells. Nothing else means the same, so it is not done again elsewhere. */
export function clearRange(grid: LiveGrid, range: GridRange): void {
	if (lateKit()?.fillMany(grid, [range], () => '', null) === true) return;
	grid.tell(clearEdits(grid.view, range));
}
