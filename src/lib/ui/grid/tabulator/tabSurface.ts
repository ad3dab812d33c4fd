import { stretched } from '../fill/filling';
import { ask } from '../keys';
import type { LiveGrid } from '../live';
import type { CellPlace, PageSelection } from '../places';
import { rangeOf } from '../range';
import type { SelectHow, Surface } from '../surface';
import { TabRun } from '../tabRun';
import { tellTyped } from '../typing';
import { CellEditor, type EditedCell } from './cellEditor';
import { placeIn } from './cellPlaces';
import { inside, selectionAt, spanned, type Extent } from './cursor';
import { paintSelection, type Marked } from './paintSelection';
import { bindPointer } from './pointer';
import { SheetTable } from './sheetTable';
import { bindKeys } from './tabKeys';

const FIRST: CellPlace = { row: 0, column: 0 };

/** A grid drawn by Tabulator; what is selected and what is typed is kept here. */
export class TabSurface implements Surface {
	readonly #grid: LiveGrid;
	readonly #table: SheetTable;
	readonly #editor: CellEditor;
	readonly #handle = document.createElement('span');
	readonly #run = new TabRun();
	readonly #stop = new AbortController();
	#selection: PageSelection | null = null;
	#described: HTMLElement | null = null;
	/** Where the fill handle has been drawn to. */
	#filled: CellPlace | null = null;

	constructor(grid: LiveGrid) {
		this.#grid = grid;
		this.#handle.className = 'fill-handle';
		const { signal } = this.#stop;
		this.#table = new SheetTable(grid, {
			built: (holder) => {
				this.#built(holder);
			},
			drawn: () => {
				this.#mark();
			},
		});
		this.#editor = new CellEditor(grid.host, this.#edited(), signal);
		const keyed = {
			selection: () => this.#selection,
			extent: () => this.#extent(),
			screen: () => this.#table.screen,
			take: (selection: PageSelection) => {
				this.#take(selection, true);
			},
		};
		bindKeys(grid, this.#editor, this.#run, keyed, signal);
	}

	get root(): HTMLElement {
		return this.#table.root;
	}

	get holder(): HTMLElement {
		return this.#table.holder;
	}

	get editing(): boolean {
		return this.#editor.open;
	}

	get selection(): PageSelection | null {
		return this.#selection;
	}

	/** Never several. */
	get selections(): readonly PageSelection[] {
		return this.#selection === null ? [] : [this.#selection];
	}

	get scrolled(): number {
		return this.#table.scrolled;
	}

	widthOf(column: number): number {
		return this.#table.widthOf(column);
	}

	setWidth(): void {
		// The table asks for every width when its columns are set.
		this.setColumns();
	}

	get drawnTo(): number {
		return this.#table.rows.at(-1)?.row ?? -1;
	}

	setColumns(): void {
		this.#keepInside();
		this.#table.setColumns();
	}

	setRows(): void {
		this.#keepInside();
		this.#table.setRows();
	}

	draw(): void {
		this.#table.draw();
	}

	redraw(): void {
		this.#table.paint();
	}

	select(from: CellPlace, to: CellPlace, { scroll, listen }: SelectHow): void {
		const extent = this.#extent();
		const first = inside(from, extent);
		this.#take({ from: first, to: inside(to, extent), active: first }, scroll);
		if (listen) this.#editor.focus();
	}

	scrollTo(row: number): void {
		this.#table.scrollTo(row);
	}

	cellAt(row: number, column: number): Element | null {
		return this.#table.cellAt(row, column);
	}

	placeOf(cell: Element): CellPlace | null {
		const place = placeIn(cell);
		return place === null ? null : this.#inPage(place);
	}

	edit(): void {
		this.#editor.edit();
	}

	focus(): void {
		if (this.#selection === null) this.#take(selectionAt(FIRST), true);
		this.#editor.focus();
	}

	/** The keys are where the focus is. */
	unlisten(): void {
		this.#editor.commit();
	}

	destroy(): void {
		this.#stop.abort();
		this.#table.destroy();
		this.#editor.field.remove();
	}

	#built(holder: HTMLElement): void {
		const { signal } = this.#stop;
		// The stop of the Tab key; who comes there types into the field.
		holder.addEventListener(
			'focus',
			() => {
				this.focus();
			},
			{ signal },
		);
		this.#bindPointer(holder, signal);
		if (this.#selection !== null) this.#table.reveal(this.#selection.to);
	}

	#extent(): Extent {
		const { page, view } = this.#grid;
		return { rows: page.to - page.from, columns: view.columns.length, frozen: view.frozen };
	}

	#keepInside(): void {
		const extent = this.#extent();
		if (this.#selection === null) return;
		const { from, to, active } = this.#selection;
		this.#selection =
			extent.rows === 0
				? null
				: { from: inside(from, extent), to: inside(to, extent), active: inside(active, extent) };
	}

	#take(selection: PageSelection, scroll: boolean): void {
		if (this.#extent().rows === 0) return;
		this.#editor.commit();
		this.#selection = selection;
		if (scroll) this.#table.reveal(selection.to);
		this.#mark();
		this.#grid.selected();
	}

	#mark(): void {
		const { rows, headers } = this.#table;
		paintSelection(rows, headers, this.#handle, this.#marked());
		this.#describe();
		this.#editor.place();
	}

	/** The focus is in the field: while it waits it says which cell it stands for. */
	#describe(): void {
		const { row, column } = this.#selection?.active ?? FIRST;
		const cell = this.#selection === null ? null : this.#table.cellAt(row, column);
		if (cell !== this.#described) this.#described?.removeAttribute('id');
		if (cell === null) this.#editor.field.removeAttribute('aria-activedescendant');
		else if (!this.#editor.open) {
			cell.id = `active-${this.#grid.view.name}`;
			this.#editor.field.setAttribute('aria-activedescendant', cell.id);
		}
		this.#described = cell;
	}

	#marked(): Marked | null {
		const [selection, to] = [this.#selection, this.#filled];
		if (selection === null) return null;
		const range = rangeOf(selection, 0);
		const filled = to === null ? range : stretched(range, rangeOf({ from: to, to }, 0));
		return { selection, range, filled };
	}

	#edited(): EditedCell {
		const grid = this.#grid;
		return {
			editable: () => grid.view.columns[this.#selection?.active.column ?? -1]?.editable === true,
			raw: () => {
				const { active, view } = grid;
				return active === null ? '' : view.source.raw(active.row, active.column);
			},
			rect: () => {
				const { row, column } = this.#selection?.active ?? { row: -1, column: -1 };
				if (row < 0) return null;
				return this.#table.cellAt(row, column)?.getBoundingClientRect() ?? null;
			},
			reveal: () => {
				if (this.#selection !== null) this.#table.reveal(this.#selection.active);
			},
			write: (text, how) => {
				if (grid.active !== null) tellTyped(grid, grid.active, text, how);
			},
			opened: (field) => {
				const choices = grid.view.source.choices?.(grid.active?.column ?? -1) ?? null;
				if (choices === null) return;
				const anchor = field.getBoundingClientRect();
				const done = (): void => {
					this.#editor.commit();
				};
				grid.chooser.start({ field, anchor, choices, done });
			},
			typed: () => {
				grid.chooser.type();
			},
			closed: () => {
				grid.chooser.close();
			},
		};
	}

	#inPage({ row, column }: CellPlace): CellPlace {
		return row < 0 ? { row, column } : { row: row - this.#grid.page.from, column };
	}

	#bindPointer(holder: HTMLElement, signal: AbortSignal): void {
		const grid = this.#grid;
		const inPage = (place: CellPlace): CellPlace => this.#inPage(place);
		const pointed = {
			holder,
			handle: this.#handle,
			take: (anchor: CellPlace, head: CellPlace) => {
				const selection = spanned(inPage(anchor), inPage(head), this.#extent());
				this.#run.broken();
				if (selection !== null) this.#take(selection, false);
				this.#editor.focus();
			},
			anchor: () => {
				const from = this.#selection?.from;
				return from === undefined ? null : { ...from, row: from.row + grid.page.from };
			},
			open: () => {
				if (!ask(grid)) this.#editor.edit();
			},
			filling: (to: CellPlace | null) => {
				this.#filled = to === null ? null : inPage(to);
				this.#mark();
			},
		};
		bindPointer(grid, pointed, signal);
	}
}
