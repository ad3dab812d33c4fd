import type { ColumnDefinition } from 'tabulator-tables';
import type { LiveGrid } from '../live';
import { rowHeaderWidth } from '../rowHeader';

/** px: narrower a column is not drawn to. */
const LEAST = 24;

/** Columns as Tabulator wants them, the row headers first. It draws empty cells: what stands in them is written by us. */
export function columnDefinitions(grid: LiveGrid): ColumnDefinition[] {
	const { columns, frozen, source } = grid.view;
	const head: ColumnDefinition = {
		title: '',
		width: rowHeaderWidth(source.rows),
		frozen: true,
		resizable: false,
		cssClass: 'row-head',
		...drawnBy(0, { readonly: true, role: 'rowheader' }),
	};
	const rest = columns.map((column, place): ColumnDefinition => ({
		title: '',
		width: grid.width(place),
		minWidth: LEAST,
		frozen: place < frozen,
		resizable: 'header',
		...drawnBy(place + 1, { readonly: !column.editable, role: 'gridcell' }),
	}));
	return [head, ...rest];
}

/** Only nodes are handed over: a text would be taken for markup, and refused by the policy of the page. */
function drawnBy(
	place: number,
	{ readonly, role }: { readonly readonly: boolean; readonly role: string },
): Pick<ColumnDefinition, 'formatter' | 'titleFormatter'> {
	return {
		formatter: (cell) => {
			const element = cell.getElement();
			element.setAttribute('role', role);
			element.setAttribute('aria-colindex', String(place + 1));
			if (readonly && role === 'gridcell') element.setAttribute('aria-readonly', 'true');
			return document.createTextNode('') as unknown as HTMLElement;
		},
		titleFormatter: () => {
			const label = document.createElement('div');
			label.className = 'colHeader';
			return label;
		},
	};
}
