import type Handsontable from 'handsontable/base';
import type { Filling } from '../fill/filling';
import { lateFilling } from '../fill/lateFilling';
import type { LiveGrid } from '../live';
import type { GridRange } from '../port';

type Target = Parameters<NonNullable<Handsontable.GridSettings['beforeAutofill']>>[2];

/** The library's fill handle, filling as ours does. Returns the way to stop. */
export function bindFillHandle(hot: Handsontable, grid: LiveGrid): () => void {
	const fill: Filling = lateFilling(grid);
	hot.addHook('beforeAutofill', (_cells, _from, target): boolean => {
		fill.drawnTo(inSheet(target, grid.page.from));
		return false;
	});
	hot.addHook('afterOnCellCornerDblClick', fill.down);
	return fill.stop;
}

const inSheet = ({ from, to }: Target, pageFrom: number): GridRange => ({
	fromRow: (from.row ?? 0) + pageFrom,
	toRow: (to.row ?? 0) + pageFrom,
	fromColumn: from.col ?? 0,
	toColumn: to.col ?? 0,
});
