import { fitWidth } from './fitWidth';
import type { LiveGrid } from './live';
import { textMeasure } from './textMeasure';

/** Gives columns, from one to another, the width of what stands in them; kept as if a hand had drawn it. */
export function fitColumns(grid: LiveGrid, from: number, to: number): void {
	for (let column = from; column <= to; column++) {
		const measure = textMeasure(grid.surface.cellAt(0, column) ?? grid.surface.root);
		const width = fitWidth(grid.view, column, measure);
		if (width === null) continue;
		grid.resized(column, width);
		grid.surface.setWidth(column, width);
	}
}
