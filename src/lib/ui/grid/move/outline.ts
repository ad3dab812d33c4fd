import type { LiveGrid } from '../live';
import type { CellPlace } from '../places';
import type { GridRange } from '../port';
import { rowHeaderWidth } from '../rowHeader';
import { HEADER_PX, ROW_PX } from '../sizes';

/** Where cells would go that are being moved: a frame over the grid, cut where the cells end. */
export class MoveOutline {
	readonly #grid: LiveGrid;
	#frame: HTMLElement | null = null;

	constructor(grid: LiveGrid) {
		this.#grid = grid;
	}

	/** The nearest point where cells are. */
	inside(x: number, y: number): { readonly x: number; readonly y: number } {
		const { left, right, top, bottom } = this.#box();
		return { x: clamp(x, left + 1, right - 2), y: clamp(y, top + 1, bottom - 2) };
	}

	/** Around these cells, one of which (`drawn`) is on screen. */
	show(to: GridRange, drawn: CellPlace): void {
		const { host, surface } = this.#grid;
		const cell = this.#grid.rectOf(drawn.row, drawn.column);
		const around = host.parentElement?.getBoundingClientRect();
		if (cell === null || around === undefined) return;
		const box = this.#box();
		const across = (column: number): number => {
			let by = 0;
			for (let at = drawn.column; at < column; at++) by += surface.widthOf(at);
			for (let at = column; at < drawn.column; at++) by -= surface.widthOf(at);
			return clamp(cell.left + by, box.left, box.right);
		};
		const down = (row: number): number =>
			clamp(cell.top + (row - drawn.row) * ROW_PX, box.top, box.bottom);
		const [left, top] = [across(to.fromColumn), down(to.fromRow)];
		const { style } = (this.#frame ??= this.#made());
		style.left = `${String(left - around.left)}px`;
		style.top = `${String(top - around.top)}px`;
		style.width = `${String(across(to.toColumn + 1) - left)}px`;
		style.height = `${String(down(to.toRow + 1) - top)}px`;
	}

	hide(): void {
		this.#frame?.remove();
		this.#frame = null;
	}

	#made(): HTMLElement {
		const { host } = this.#grid;
		const frame = host.ownerDocument.createElement('div');
		frame.className = 'grid-moved';
		host.after(frame);
		return frame;
	}

	/** Where cells are on screen: beside the headers, without the bars that scroll. */
	#box() {
		const { holder } = this.#grid.surface;
		const { page, view } = this.#grid;
		const { left, bottom } = holder.getBoundingClientRect();
		const top = this.#grid.host.getBoundingClientRect().top + HEADER_PX;
		const bar = holder.offsetHeight - holder.clientHeight;
		const last = this.#grid.rectOf(page.to - 1, 0)?.bottom ?? Infinity;
		return {
			left: left + rowHeaderWidth(view.source.rows),
			right: left + holder.clientWidth,
			...{ top, bottom: Math.min(bottom - bar, last) },
		};
	}
}

const clamp = (at: number, least: number, most: number): number =>
	Math.max(least, Math.min(at, most));
