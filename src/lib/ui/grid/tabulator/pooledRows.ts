import { Renderer } from 'tabulator-tables';
import { ROW_PX } from '../sizes';

/** Rows drawn above and below those in sight, so that scrolling shows no gap. */
const MARGIN = 6;

/** A row that stands on the page. */
export interface DrawnRow {
	/** In the page, from 0. */
	readonly row: number;
	readonly element: HTMLElement;
	/** The row header first. */
	readonly cells: readonly HTMLElement[];
}

/** Whom the rows are drawn for. */
export interface Sight {
	/** Rows of the page. */
	rows(): number;
	/** These stand on the page now, and have to say what they are. */
	drawn(rows: readonly DrawnRow[]): void;
}

/** What Tabulator hands a renderer, of which its types say nothing. */
interface PoolRow {
	initialize(force: boolean, inFragment: boolean): void;
	getElement(): HTMLElement;
	getCells(): readonly { getElement(): HTMLElement }[];
}
interface RendererParts {
	readonly elementVertical: HTMLElement;
	readonly tableElement: HTMLElement;
	rows(): readonly PoolRow[];
}
const Base = Renderer as unknown as new (table: unknown) => RendererParts;

/** How many rows of the table stand for all rows of a page in a holder of this height. */
export const poolFor = (height: number): number => Math.ceil(height / ROW_PX) + 1 + 2 * MARGIN;

/**
 * The way Tabulator draws the rows of a sheet. Its own keeps an object for each row; here the table
 * has as many rows as fit on the screen, and they say something else as the sheet is scrolled.
 */
export function pooledRows(sight: Sight) {
	return class PooledRows extends Base {
		readonly verticalFillMode = 'fill';
		#count = 0;

		renderRows(): void {
			this.#draw();
		}

		rerenderRows(change?: () => void): void {
			change?.();
			this.#draw();
		}

		scrollRows(): void {
			this.#draw();
		}

		clearRows(): void {
			this.tableElement.replaceChildren();
		}

		visibleRows(): readonly PoolRow[] {
			return this.rows().slice(0, this.#count);
		}

		#draw(): void {
			const { elementVertical: holder, tableElement: table } = this;
			const pool = this.rows();
			const rows = sight.rows();
			const most = Math.min(poolFor(holder.clientHeight), pool.length, rows);
			const top = Math.floor(holder.scrollTop / ROW_PX) - MARGIN;
			const first = Math.max(0, Math.min(top, rows - most));
			this.#count = most;
			const drawn = pool.slice(0, most).map((slot, place) => {
				slot.initialize(false, true);
				const element = slot.getElement();
				const there = table.children[place];
				if (there !== element) table.insertBefore(element, there ?? null);
				const cells = slot.getCells().map((cell) => cell.getElement());
				return { row: first + place, element, cells };
			});
			while (table.children.length > most) table.lastElementChild?.remove();
			table.style.paddingTop = `${String(first * ROW_PX)}px`;
			table.style.paddingBottom = `${String((rows - first - most) * ROW_PX)}px`;
			sight.drawn(drawn);
		}
	};
}
