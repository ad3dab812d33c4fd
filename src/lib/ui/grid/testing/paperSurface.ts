import type { LiveGrid } from '../live';
import type { CellPlace, PageSelection } from '../places';
import type { Surface } from '../surface';
import type { GridView } from '../view';

/** Rows that fit on its screen, and beside it. */
export const SEEN = 6;

/** A library that draws some rows of the page, as those do that draw by the screen. */
export class PaperSurface implements Surface {
	readonly editing = false;
	readonly scrolled = 0;
	readonly root = { setAttribute: () => undefined } as unknown as HTMLElement;
	selection: PageSelection | null = null;
	get selections(): PageSelection[] {
		return this.selection === null ? [] : [this.selection];
	}
	/** How many rows it was told of, and where they begin on its screen. */
	rows = 0;
	top = 0;
	/** What stands on its screen: the name of the row, then the cells. */
	paper: string[][] = [];
	/** Times that it drew everything. */
	draws = 0;
	listens = true;
	destroyed = false;

	constructor(readonly grid: LiveGrid) {
		this.setRows();
	}

	get drawnTo(): number {
		return Math.min(this.rows, this.top + SEEN) - 1;
	}
	widthOf(): number {
		return 0;
	}
	setWidth(): void {
		return;
	}
	setColumns(): void {
		this.draw();
	}
	setRows(): void {
		this.rows = this.grid.page.to - this.grid.page.from;
		this.top = Math.max(0, Math.min(this.top, this.rows - SEEN));
		this.draw();
	}
	draw(): void {
		this.draws++;
		this.redraw();
		this.grid.painted(true);
		this.grid.moved();
	}
	redraw(): void {
		this.paper = [];
		for (let row = this.top; row <= this.drawnTo; row++)
			this.paper.push(written(this.grid.view, row));
	}
	select(from: CellPlace, to: CellPlace): void {
		this.selection = { from, to, active: from };
	}
	scrollTo(row: number): void {
		this.top = Math.max(0, Math.min(row, this.rows - SEEN));
		this.draw();
	}
	cellAt(): null {
		return null;
	}
	get holder(): never {
		throw new Error('nothing scrolls on paper');
	}
	placeOf(): null {
		return null;
	}
	edit(): void {
		return;
	}
	focus(): void {
		return;
	}
	unlisten(): void {
		this.listens = false;
	}
	destroy(): void {
		this.destroyed = true;
	}
}

/** What a row of the view says: its name, then its cells. */
export const written = ({ source, columns }: GridView, row: number): string[] => [
	source.label?.(row) ?? '',
	...columns.map((_, place) => source.text(row, place)),
];
