import { m } from '$lib/i18n';
import { Tabulator } from 'tabulator-tables';
import { drawHeader } from '../drawHeader';
import { layOut } from '../layout';
import type { LiveGrid } from '../live';
import type { CellPlace } from '../places';
import { rowHeaderWidth } from '../rowHeader';
import { ROW_PX } from '../sizes';
import { rowIndex } from './cellPlaces';
import { columnDefinitions } from './columns';
import { poolFor, pooledRows, type DrawnRow } from './pooledRows';

/** Who is told of a table. */
export interface TableWatch {
	/** It stands, and its cells scroll in `holder`. */
	built(holder: HTMLElement): void;
	/** Its cells show what they are to show, and may stand elsewhere now. */
	drawn(): void;
}

/** The table of a sheet: headers, and as many rows as are in sight. Rows count in the page. */
export class SheetTable {
	readonly root = document.createElement('div');
	readonly #grid: LiveGrid;
	readonly #watch: TableWatch;
	readonly #table: Tabulator;
	readonly #resized: ResizeObserver;
	#holder: HTMLElement | null = null;
	#rows: readonly DrawnRow[] = [];
	#headers: readonly HTMLElement[] = [];
	#pool = poolFor(globalThis.innerHeight);
	#headWidth: number;

	constructor(grid: LiveGrid, watch: TableWatch) {
		this.#grid = grid;
		this.#watch = watch;
		this.#headWidth = rowHeaderWidth(grid.view.source.rows);
		grid.host.append(this.root);
		this.#table = this.#make();
		this.#resized = new ResizeObserver(() => {
			this.#fit();
		});
	}

	get rows(): readonly DrawnRow[] {
		return this.#rows;
	}

	/** The row headers' first. */
	get headers(): readonly HTMLElement[] {
		return this.#headers;
	}

	get scrolled(): number {
		return Math.abs(this.#holder?.scrollLeft ?? 0);
	}

	/** Rows that are in sight as a whole. */
	get screen(): number {
		return Math.max(1, Math.floor((this.#holder?.clientHeight ?? 0) / ROW_PX));
	}

	widthOf(column: number): number {
		return this.#headers[column + 1]?.offsetWidth ?? this.#grid.width(column);
	}

	setColumns(): void {
		const holder = this.#holder;
		// Until it stands there is nothing to change: it is made of the columns there are then.
		if (holder === null) return;
		const { scrollTop, scrollLeft } = holder;
		this.#table.setColumns(columnDefinitions(this.#grid));
		this.#readHeaders();
		holder.scrollTop = scrollTop;
		holder.scrollLeft = scrollLeft;
		this.draw();
	}

	setRows(): void {
		const { view } = this.#grid;
		const width = rowHeaderWidth(view.source.rows);
		this.root.setAttribute('aria-rowcount', String(view.source.rows + 1));
		this.root.setAttribute('aria-colcount', String(view.columns.length + 1));
		if (width === this.#headWidth) this.draw();
		else {
			this.#headWidth = width;
			this.setColumns();
		}
	}

	draw(): void {
		if (this.#holder === null) return;
		this.#table.redraw();
		this.#grid.painted(true);
		this.#grid.moved();
	}

	/** Writes what the cells on the page show, where that is something else now. */
	paint(): void {
		const { view, page, cells } = this.#grid;
		const { source, columns } = view;
		for (const { row, element, cells: drawn } of this.#rows) {
			const inSheet = row + page.from;
			element.setAttribute('aria-rowindex', rowIndex(inSheet));
			for (const [place, cell] of drawn.entries()) {
				const column = columns[place - 1];
				if (column !== undefined) cells.redraw(cell, column, source, inSheet, place - 1);
				else cell.textContent = source.label?.(inSheet) ?? String(inSheet + 1);
			}
		}
		this.#watch.drawn();
	}

	/** What scrolls; before it is built, what it stands in. */
	get holder(): HTMLElement {
		return this.#holder ?? this.root;
	}

	cellAt(row: number, column: number): HTMLElement | null {
		if (row < 0) return this.#headers[column + 1] ?? null;
		return this.#rows.find((drawn) => drawn.row === row)?.cells[column + 1] ?? null;
	}

	columnOf(header: Element): number | null {
		const place = this.#headers.findIndex((each) => each === header);
		return place < 0 ? null : place - 1;
	}

	scrollTo(row: number): void {
		if (this.#holder === null) return;
		this.#holder.scrollTop = row * ROW_PX;
		this.#scrolledTo(this.#holder);
	}

	/** Scrolls as little as brings a cell into sight. */
	reveal({ row, column }: CellPlace): void {
		const holder = this.#holder;
		if (holder === null) return;
		const { view } = this.#grid;
		const widths = view.columns.map((_, place) => this.widthOf(place));
		const { columns, frozen } = layOut(this.#headWidth, widths, view.frozen, 0);
		const { left = 0, width = 0 } = columns[column] ?? {};
		const [top, bottom] = [row * ROW_PX, (row + 1) * ROW_PX];
		holder.scrollTop = between(holder.scrollTop, bottom - holder.clientHeight, top);
		if (column >= view.frozen) {
			const least = left + width - holder.clientWidth;
			holder.scrollLeft = between(holder.scrollLeft, least, left - frozen);
		}
		this.#scrolledTo(holder);
	}

	destroy(): void {
		this.#resized.disconnect();
		this.#table.destroy();
		this.root.remove();
	}

	/** Draws what was scrolled to at once: the browser would say so a moment later. */
	#scrolledTo(holder: HTMLElement): void {
		holder.dispatchEvent(new Event('scroll'));
	}

	#make(): Tabulator {
		const grid = this.#grid;
		const sight = {
			rows: () => grid.page.to - grid.page.from,
			drawn: (rows: readonly DrawnRow[]) => {
				this.#rows = rows;
				this.paint();
			},
		};
		const table = new Tabulator(this.root, {
			height: '100%',
			layout: 'fitData',
			rowHeight: ROW_PX,
			// Its types know the names of its own renderers alone.
			renderVertical: pooledRows(sight) as unknown as 'virtual',
			columns: columnDefinitions(grid),
			data: slots(this.#pool),
		});
		table.on('tableBuilt', () => {
			this.#built();
		});
		table.on('scrollHorizontal', () => {
			grid.moved();
			this.#watch.drawn();
		});
		table.on('columnResized', (resized) => {
			const place = this.columnOf(resized.getElement());
			if (place !== null && place >= 0) grid.resized(place, resized.getWidth());
			grid.moved();
			this.#watch.drawn();
		});
		return table;
	}

	#built(): void {
		const holder = this.root.querySelector<HTMLElement>('.tabulator-tableholder');
		if (holder === null) return;
		this.#holder = holder;
		// A grid holds rows and groups of them: what scrolls, and can be focused, has to be one.
		holder.setAttribute('role', 'rowgroup');
		holder.firstElementChild?.setAttribute('role', 'none');
		this.root.removeAttribute('aria-owns');
		this.#resized.observe(holder);
		// The columns may have changed while it was made.
		this.setColumns();
		this.setRows();
		this.#watch.built(holder);
	}

	#readHeaders(): void {
		const { view } = this.#grid;
		this.#headers = this.#table.getColumns().map((column) => column.getElement());
		for (const [place, header] of this.#headers.entries()) {
			const column = view.columns[place - 1];
			header.setAttribute('aria-colindex', String(place + 1));
			if (column === undefined) header.setAttribute('aria-label', m.grid_select_all());
			else {
				drawHeader(header, column, place - 1, {
					letters: view.letters,
					menu: view.onmenu !== undefined,
				});
			}
		}
		this.root.querySelector('.tabulator-headers')?.setAttribute('aria-rowindex', rowIndex(-1));
	}

	/** The window is another: more rows may be in sight than the table has. */
	#fit(): void {
		const height = this.#holder?.clientHeight ?? 0;
		if (height === 0) return;
		const wanted = poolFor(height);
		if (wanted > this.#pool) {
			this.#pool = wanted;
			void this.#table.replaceData(slots(wanted));
		}
		this.draw();
	}
}

/** Tabulator wants an object for each row that it draws; there is nothing in them. */
const slots = (count: number): object[] => Array.from({ length: count }, () => ({}));

/** The nearest to `at` that is neither below `least` nor above `most`. */
const between = (at: number, least: number, most: number): number =>
	Math.min(Math.max(at, least), most);
