import Handsontable from 'handsontable/base';
import type { CellPlace, PageSelection, SelectionEnds } from '../places';
import type { LiveGrid } from '../live';
import { rowHeaderWidth } from '../rowHeader';
import type { SelectHow, Surface } from '../surface';
import { bindFillHandle } from './fillHandle';
import { bindLateText } from './lateText';
import { leanCells, type Drawing } from './leanCells';
import { moveLater, type WaitingMove } from './moveLater';
import { redrawCells } from './redrawCells';
import { rowPlaces } from './rowPlaces';
import { columnSettings, gridSettings, toldOf } from './settings';

interface Coords {
	readonly row: number | null;
	readonly col: number | null;
}

const placeOf = ({ row, col }: Coords): CellPlace => ({ row: row ?? -1, column: col ?? -1 });

/** A grid drawn by Handsontable. */
export class HotSurface implements Surface {
	readonly #hot: Handsontable;
	readonly #grid: LiveGrid;
	readonly #drawings: readonly Drawing[];
	readonly #move: WaitingMove;
	readonly #unbind: readonly (() => void)[];
	/** What the library knows of the columns. */
	#told: string;
	/** As the last scroll left it: asked of the page after every draw, it would be laid out once more. */
	#scrolled = 0;

	constructor(grid: LiveGrid, licenceKey: string) {
		this.#grid = grid;
		this.#told = toldOf(grid);
		this.#hot = new Handsontable(grid.host, gridSettings(grid, licenceKey));
		this.#drawings = leanCells(this.#hot, grid);
		this.#move = moveLater(this.#hot);
		this.root.addEventListener(
			'scroll',
			({ target }) => {
				if (target instanceof Element && target.matches('.ht_master > .wtHolder')) {
					this.#scrolled = Math.abs(target.scrollLeft);
				}
			},
			{ capture: true, passive: true },
		);
		// A dialog that closes gives the focus back; the library itself hears keys again after a click alone.
		this.root.addEventListener('focusin', ({ relatedTarget }) => {
			const inside = relatedTarget instanceof Node && this.root.contains(relatedTarget);
			if (!inside) this.#hot.listen();
		});
		this.#unbind = [
			bindLateText(this.#hot, grid),
			bindFillHandle(this.#hot, grid),
			this.#move.stop,
		];
	}

	get root(): HTMLElement {
		return this.#hot.rootElement;
	}

	get holder(): HTMLElement {
		return this.#hot.view._wt.wtTable.holder;
	}

	get editing(): boolean {
		return this.#hot.getActiveEditor()?.isOpened() === true;
	}

	get selection(): PageSelection | null {
		this.#move.settle();
		const last = this.#hot.getSelectedRangeLast();
		if (last === undefined) return null;
		return { from: placeOf(last.from), to: placeOf(last.to), active: placeOf(last.highlight) };
	}

	get selections(): readonly SelectionEnds[] {
		const ranges = this.#hot.getSelectedRange() ?? [];
		return ranges.map(({ from, to }) => ({ from: placeOf(from), to: placeOf(to) }));
	}

	get scrolled(): number {
		return this.#scrolled;
	}

	widthOf(column: number): number {
		return this.#hot.getColWidth(column);
	}

	setWidth(column: number, width: number): void {
		this.#hot.getPlugin('manualColumnResize').setManualSize(column, width);
		this.#hot.view.adjustElementsSize();
		this.#hot.render();
	}

	get drawnTo(): number {
		return this.#hot.getLastRenderedVisibleRow();
	}

	setColumns(): void {
		this.#move.settle();
		const told = toldOf(this.#grid);
		// The library goes through every row anew for its columns, 100 ms of a million.
		if (told === this.#told) {
			this.draw();
			return;
		}
		this.#told = told;
		this.#hot.updateSettings({
			...columnSettings(this.#grid),
			fixedColumnsStart: this.#grid.view.frozen,
		});
	}

	setRows(): void {
		this.#move.settle();
		const { page, view } = this.#grid;
		const width = rowHeaderWidth(view.source.rows);
		if (width !== this.#hot.getSettings().rowHeaderWidth) {
			this.#hot.updateSettings({ rowHeaderWidth: width });
		}
		this.#hot.updateData(rowPlaces(page));
	}

	draw(): void {
		this.#hot.render();
	}

	redraw(): void {
		redrawCells(this.#drawings, this.#grid);
	}

	select(from: CellPlace, to: CellPlace, { scroll, listen }: SelectHow): void {
		this.#move.settle();
		this.#hot.selectCell(from.row, from.column, to.row, to.column, scroll, listen);
	}

	scrollTo(row: number): void {
		this.#hot.scrollViewportTo({ row });
	}

	cellAt(row: number, column: number): Element | null {
		return this.#hot.getCell(row, column, row >= 0);
	}

	placeOf(cell: Element): CellPlace | null {
		const at = cell instanceof HTMLTableCellElement ? this.#hot.getCoords(cell) : null;
		return at === null ? null : placeOf(at);
	}

	edit({ goOn = false } = {}): void {
		this.#move.settle();
		const editor = this.#hot.getActiveEditor();
		if (goOn) editor?.enableFullEditMode();
		editor?.beginEditing();
	}

	focus(): void {
		this.#move.settle();
		this.#hot.listen();
		if (this.#hot.getSelectedRangeLast() === undefined) this.#hot.selectCell(0, 0);
		else this.#hot.getFocusManager().focusOnHighlightedCell();
	}

	unlisten(): void {
		this.#hot.unlisten();
	}

	destroy(): void {
		for (const unbind of this.#unbind) unbind();
		this.#hot.destroy();
	}
}
