import type { GridControl } from '../grid/port';
import type { Viewed } from './viewedSource';

/** A drawn grid as its sheet asks it: by rows and columns of the table. What is not in sight is not gone to. */
export function viewedControl(control: GridControl, view: () => Viewed): GridControl {
	const rowOf = (row: number): number => view().rows?.indexOf(row) ?? row;
	const at = <Found>(row: number, column: number, go: (row: number, column: number) => Found) => {
		const [place, found] = [view().columns.indexOf(column), rowOf(row)];
		return place === -1 || found === -1 ? null : go(found, place);
	};
	return {
		select: (row, column) => void at(row, column, (r, c) => control.select(r, c)),
		edit: (row, column) => void at(row, column, (r, c) => control.edit(r, c)),
		rectOf: (row, column) => at(row, column, (r, c) => control.rectOf(r, c)),
		scrollTo: (row) => {
			const found = rowOf(row);
			if (found !== -1) control.scrollTo(found);
		},
		redraw: () => control.redraw(),
		focus: () => control.focus(),
		changeRows: (act) => control.changeRows(act),
		paste: (text) => control.paste(text),
	};
}
