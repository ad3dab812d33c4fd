import type Handsontable from 'handsontable/base';
import { actOn, ask } from '../keys';
import type { LiveGrid } from '../live';
import { singleColumn, type TabRun } from '../tabRun';

/** Our keys before those of the library, and its double click. */
export function bindKeys(hot: Handsontable, grid: LiveGrid, run: TabRun): void {
	hot.addHook('beforeKeyDown', (event): boolean => {
		const editing = hot.getActiveEditor()?.isOpened() === true;
		run.pressed(event, singleColumn(grid));
		if (editing && !event.isComposing && grid.chooser.press(event)) {
			event.preventDefault();
			return false;
		}
		if (
			editing &&
			!event.isComposing &&
			event.key === 'Enter' &&
			(event.ctrlKey || event.metaKey)
		) {
			// The library would begin a new line where less than a block is selected.
			hot.getActiveEditor()?.finishEditing(false, true);
			event.preventDefault();
			return false;
		}
		if (editing || event.isComposing || !actOn(event, grid)) return true;
		event.preventDefault();
		// The grid takes no further part in this key.
		return false;
	});
	hot.addHook('afterOnCellMouseDown', (event, coords) => {
		const row = coords.row ?? -1;
		run.broken();
		if (event.detail === 2 && row >= 0) ask(grid);
	});
}
