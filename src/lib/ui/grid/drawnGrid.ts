import { flushSync } from 'svelte';
import { remember } from './again/lastAct';
import { afterFrame } from './afterFrame';
import { Calm } from './calm';
import { CellPainter } from './cellPainter';
import type { ChooseDesk } from './choose/chooseDesk.svelte';
import { bindClipboard, pasteInto } from './clipboard';
import { ColumnWidths } from './columnWidths';
import { changeRows } from './gestures';
import { GridSelection } from './gridSelection';
import type { GridWatch } from './gridWatch';
import { bindHeaderClicks } from './headerClicks';
import { LayoutTeller } from './layoutTeller';
import { NextFrame } from './nextFrame';
import { firstRows, pageAt, pageOfRow, samePage, type Page } from './pages';
import type { CellPlace, SelectionEnds } from './places';
import type { Act, CellNotes, LiveGrid, OpenSurface } from './live';
import type { CellEdit, GridRange, GridSource, RowAct } from './port';
import { sameColumns } from './sameColumns';
import type { Surface } from './surface';
import { refuseSeveral } from './several/refuseSeveral';
import { onTouch } from './touches';
import type { GridView } from './view';

/** A grid on the page: draws the latest view, at most once a frame, and tells what the hand does. */
export class DrawnGrid implements LiveGrid {
	readonly surface: Surface;
	readonly cells = new CellPainter();
	readonly refuseSeveral: () => void = refuseSeveral.bind(null, this);
	readonly changeRows: (act: RowAct) => void = changeRows.bind(null, this);
	readonly #selection: GridSelection;
	readonly #unbind: readonly (() => void)[];
	readonly #watch: GridWatch;
	#view: GridView;
	#drawn: GridView;
	#page: Page;
	readonly #widths: ColumnWidths;
	readonly #layout = new LayoutTeller();
	#painted: GridSource | null = null;
	#opened = false;
	/** Knows its first rows alone: drawing them waits for no list of half a million places. */
	#opening: boolean;
	readonly #soon = new NextFrame(() => {
		this.#draw();
	});
	readonly #calm = new Calm(() => {
		this.#draw(true);
	});
	readonly #gone = new AbortController();
	#waiting: CellPlace | null = null;

	constructor(
		readonly host: HTMLElement,
		open: OpenSurface,
		view: GridView,
		watch: GridWatch,
		readonly chooser: ChooseDesk,
		readonly notes: CellNotes | null,
	) {
		this.#view = this.#drawn = view;
		const page = pageAt(0, view.source.rows);
		this.#page = firstRows(page);
		this.#opening = this.#page.to < page.to;
		this.#widths = new ColumnWidths(() => this.#view);
		this.#watch = watch;
		this.surface = open(this);
		this.#selection = new GridSelection(this);
		onTouch(host, this.#gone.signal, ({ type }) => {
			// A sheet that opens takes the focus by itself; whoever goes on from there presses a key.
			if (!this.#opening || type !== 'focusin') this.#learnRows();
		});
		this.#unbind = [bindClipboard(this), bindHeaderClicks(this)];
		this.#opened = true;
		this.#describe();
		this.moved();
		watch.page(page);
		this.#calm.wait(this.#opening);
	}

	get view(): GridView {
		return this.#view;
	}

	get page(): Page {
		return this.#page;
	}

	get range(): GridRange | null {
		return this.#selection.range;
	}

	get ranges(): readonly GridRange[] {
		return this.#selection.ranges;
	}

	get active(): CellPlace | null {
		return this.#selection.active;
	}

	get ends(): SelectionEnds | null {
		return this.#selection.ends;
	}

	selected(): void {
		this.#selection.changed();
		this.#tellSelection();
	}

	hovered(row: number | null, column?: number, anchor?: DOMRect): void {
		this.#view.onhover?.(row, column, anchor);
		this.notes?.point(this, row === null || column === undefined ? null : { row, column });
	}

	width(column: number): number {
		return this.#widths.of(column);
	}

	fit(column: number): void {
		void import('./fitColumns').then(({ fitColumns }) => {
			if (!this.#gone.signal.aborted) fitColumns(this, column, column);
		});
	}

	resized(column: number, width: number): void {
		this.#widths.keep(column, width);
	}

	tell(edits: readonly CellEdit[], again: Act | null = null): void {
		remember(again);
		if (edits.length === 0) return;
		this.#view.onedit?.(edits);
		// The sheet's answer is there before the grid draws itself after an edit: it draws once.
		flushSync();
	}

	waitForRow(row: number, column: number): void {
		this.#waiting = { row: row - this.#page.from, column };
	}

	moved(): void {
		// A library may draw while it is being made.
		if (!this.#opened) return;
		const layout = this.#layout.changed(this.surface, this.#drawn);
		if (layout !== null) this.#watch.layout(layout);
	}

	painted(cells: boolean): void {
		if (cells) this.#painted = this.#view.source;
	}

	show(view: GridView): void {
		this.#view = view;
		this.#soon.ask();
	}

	redraw(): void {
		this.#painted = null;
		this.#soon.ask();
	}

	turnTo(index: number): void {
		this.#turn(pageAt(index, this.#view.source.rows));
		this.surface.scrollTo(0);
	}

	select(row: number, column: number): void {
		this.#reach(row);
		this.#selectCell({ row: row - this.#page.from, column });
	}

	selectRange({ fromRow, toRow, fromColumn, toColumn }: GridRange): void {
		this.#draw(true);
		const from = { row: fromRow, column: fromColumn };
		this.#selection.stretch({ from, to: { row: toRow, column: toColumn } }, false);
		this.#tellSelection();
	}

	stretch(ends: SelectionEnds): void {
		this.#learnRows();
		this.#selection.stretch(ends, true);
		this.#tellSelection();
	}

	pointTo(row: number, column: number): void {
		this.#reach(row);
		this.#selectCell({ row: row - this.#page.from, column }, false);
	}

	/** The library is to know the row. */
	#reach(row: number): void {
		const knows = this.#opening && row < this.#page.to;
		this.#draw(!knows);
		const page = knows ? this.#page : pageOfRow(row, this.#view.source.rows);
		if (samePage(page, this.#page)) return;
		this.#turn(page);
		// The library scrolls to a cell of a new page before its frozen columns are as high as that.
		requestAnimationFrame(() => {
			if (!this.#gone.signal.aborted) this.scrollTo(row);
		});
	}

	#tellSelection(): void {
		const { ranges } = this;
		this.#view.onselect?.(ranges.at(-1) ?? null, ranges.length > 1 ? ranges : undefined);
		this.#watch.selected();
		this.notes?.settle(this);
	}

	scrollTo(row: number): void {
		this.#turn(pageOfRow(row, this.#view.source.rows));
		this.surface.scrollTo(row - this.#page.from);
	}

	focus(): void {
		this.surface.focus();
	}

	rectOf(row: number, column: number): DOMRect | null {
		return this.surface.cellAt(row - this.#page.from, column)?.getBoundingClientRect() ?? null;
	}

	edit(row: number, column: number): void {
		this.select(row, column);
		this.surface.edit();
	}

	paste(text: string): void {
		pasteInto(this, text);
	}

	destroy(): void {
		this.#soon.leave();
		this.#calm.wait(false);
		this.#gone.abort();
		for (const unbind of this.#unbind) unbind();
		this.surface.unlisten();
		// Taking a library apart takes as long as a frame: what stands in the grid's place comes first.
		afterFrame(() => {
			this.surface.destroy();
		});
	}

	/** whole: all its rows are known to the library then, not only those that are seen. */
	#draw(whole = false): void {
		const [view, drawn] = [this.#view, this.#drawn];
		this.#drawn = view;
		if (view.label !== drawn.label) this.#describe();
		const columns = !sameColumns(view.columns, drawn.columns) || view.frozen !== drawn.frozen;
		const page = pageAt(this.#page.index, view.source.rows);
		const rows = !samePage(page, this.#page);
		this.#calm.wait(rows);
		// Not both in one go: the library selects anew among columns that have to be drawn by then.
		if (columns) this.surface.setColumns();
		if (rows && (whole || !this.#looksAlike(page))) this.#turn(page);
		else if (this.#painted === null) this.surface.draw();
		else if (view.source !== this.#painted) {
			// After an edit few cells differ: drawing only those is several times faster than all.
			this.#painted = view.source;
			this.surface.redraw();
		}
	}

	/** Do all drawn rows stay, with rows below them that are not drawn, before and after? */
	#looksAlike(page: Page): boolean {
		const rows = Math.min(page.to - page.from, this.#page.to - this.#page.from);
		const same = page.index === this.#page.index && page.pages === this.#page.pages;
		return same && this.#painted !== null && this.surface.drawnTo < rows - 1;
	}

	/** Before the hand is at the rows. */
	#learnRows(): void {
		if (this.#calm.awaited) this.#draw(true);
	}

	#turn(page: Page): void {
		if (samePage(page, this.#page)) return;
		this.#page = page;
		this.#opening = false;
		this.#calm.wait(false);
		this.surface.setRows();
		this.#goOn();
		this.#watch.page(page);
	}

	#goOn(): void {
		const waiting = this.#waiting;
		const at = this.surface.selection?.active;
		this.#waiting = null;
		if (waiting === null || at?.row !== waiting.row || at.column !== waiting.column) return;
		this.#selectCell({ row: waiting.row + 1, column: waiting.column });
	}

	#selectCell(at: CellPlace, listen = true): void {
		this.surface.select(at, at, { scroll: true, listen });
	}

	#describe(): void {
		this.surface.root.setAttribute('aria-label', this.#view.label);
	}
}
