import type { CellPlace } from './places';
import type { LiveGrid } from './live';
import { write, writeMany } from './gestures';
import { typedEdits } from './typedEdits';

/** What was typed into a cell goes straight to the sheet; `wholeRange`: into all that is selected. */
export function tellTyped(
	grid: LiveGrid,
	at: CellPlace,
	text: string,
	{ wholeRange }: { readonly wholeRange: boolean },
): void {
	const again = write(text, { wholeRange });
	if (wholeRange && writeMany(grid, text, again)) return;
	const ranges = wholeRange ? grid.ranges : [null];
	const edits = ranges.flatMap((range) => typedEdits(grid.view, at, text, range));
	const only = edits.length === 1 ? edits[0] : undefined;
	if (only?.row === grid.view.source.rows - 1) grid.waitForRow(only.row, only.column);
	grid.tell(edits, again);
}
