import type Handsontable from 'handsontable/base';
import { takeOffSelection } from '../cellPainter';
import type { LiveGrid } from '../live';
import { nameRow, rowLabel } from './rowLabel';

/** One row's cells or headers, as the library orders them in their row. */
interface Nodes {
	prependView(view: Nodes): Nodes;
	appendView(view: Nodes): Nodes;
	setSize(size: number): Nodes;
	setOffset(offset: number): Nodes;
	start(): void;
	render(): void;
	getCurrentNode(): HTMLElement | null;
	end(): void;
}

/** The part of the library that writes one kind of node into all rows of one of its tables. */
interface Pass {
	obtainOrderView(row: HTMLElement): Nodes;
	render(): void;
}

/** What one of its tables (the one that scrolls, and the frozen ones over it) draws itself with. */
export interface Drawing {
	readonly rowsToRender: number;
	readonly columnsToRender: number;
	readonly rows: { getRenderedNode(at: number): HTMLElement | null };
	readonly cells: Pass;
	readonly rowHeaders: Pass;
	readonly rowHeadersCount: number;
	readonly rowHeaderFunctions: readonly ((row: number, header: HTMLElement) => void)[];
	renderedRowToSource(at: number): number;
	renderedColumnToSource(at: number): number;
}

interface Drawn {
	readonly wtTable: { readonly tableRenderer: { readonly renderer: Drawing } };
}

type Tell = (
	node: HTMLElement,
	role: 'gridcell' | 'rowheader',
	place: number,
	closed: boolean,
) => void;

/** The library's class for a cell that cannot be typed into. */
const CLOSED = 'htDimmed';

/**
 * Takes over how the library writes cells and row headers. It would take every class and attribute
 * off each of them at every draw and put the same on again, and the browser had to work out the look
 * of all of them anew; ours touches what is to be seen differently. Returns the tables it took over.
 */
export function leanCells(hot: Handsontable, grid: LiveGrid): readonly Drawing[] {
	const main = hot.view._wt as unknown as Drawn & {
		readonly wtOverlays: { readonly inlineStartOverlay: { readonly clone?: Drawn | null } };
	};
	const tell = teller();
	const drawn = [main, main.wtOverlays.inlineStartOverlay.clone].filter(
		(table) => table !== null && table !== undefined,
	);
	const drawings = drawn.map(({ wtTable }) => wtTable.tableRenderer.renderer);
	for (const drawing of drawings) {
		drawing.cells.render = () => {
			drawCells(drawing, grid, tell);
		};
		drawing.rowHeaders.render = () => {
			drawHeaders(drawing, grid, tell);
		};
	}
	return drawings;
}

/** Says what a node is, unless it has been said. */
function teller(): Tell {
	const told = new WeakMap<HTMLElement, number>();
	return (node, role, place, closed) => {
		const said = closed ? -place : place;
		if (told.get(node) === said) return;
		told.set(node, said);
		node.setAttribute('role', role);
		node.tabIndex = -1;
		node.ariaColIndex = String(place);
		node.ariaReadOnly = closed ? 'true' : null;
		if (role === 'rowheader') node.setAttribute('scope', 'row');
	};
}

function drawCells(drawing: Drawing, { cells, page, view }: LiveGrid, tell: Tell): void {
	const { columnsToRender, rows, rowHeaders, rowHeadersCount, rowsToRender } = drawing;
	for (let at = 0; at < rowsToRender; at++) {
		const line = rows.getRenderedNode(at);
		if (line === null) continue;
		const row = drawing.renderedRowToSource(at) + page.from;
		const nodes = drawing.cells.obtainOrderView(line);
		nodes
			.prependView(rowHeaders.obtainOrderView(line))
			.setSize(columnsToRender)
			.setOffset(0)
			.start();
		for (let beside = 0; beside < columnsToRender; beside++) {
			nodes.render();
			const place = drawing.renderedColumnToSource(beside);
			const [cell, column] = [nodes.getCurrentNode(), view.columns[place]];
			if (cell === null || column === undefined) continue;
			tell(cell, 'gridcell', place + 1 + rowHeadersCount, !column.editable);
			cells.renew(cell, column, view.source, row, place, column.editable ? '' : CLOSED);
		}
		nodes.end();
	}
}

function drawHeaders(drawing: Drawing, grid: LiveGrid, tell: Tell): void {
	const { cells, rowHeaderFunctions, rowHeaders, rowHeadersCount, rows, rowsToRender } = drawing;
	for (let at = 0; at < rowsToRender; at++) {
		const line = rows.getRenderedNode(at);
		if (line === null) continue;
		const row = drawing.renderedRowToSource(at);
		const nodes = rowHeaders.obtainOrderView(line);
		nodes.appendView(cells.obtainOrderView(line)).setSize(rowHeadersCount).setOffset(0).start();
		for (let beside = 0; beside < rowHeadersCount; beside++) {
			nodes.render();
			const header = nodes.getCurrentNode();
			if (header === null) continue;
			tell(header, 'rowheader', beside + 1, false);
			takeOffSelection(header, '');
			if (header.firstChild === null) rowHeaderFunctions[beside]?.(row, header);
			else nameRow(header, rowLabel(grid, row + grid.page.from));
		}
		nodes.end();
	}
}
