import { createContext } from 'svelte';
import type { Plan } from '$lib/domain/plan';
import type { Code } from '$lib/domain/primitives/units';
import type { Span } from '$lib/domain/trace/rowsBehind';

/** Rows of the sales sheet that stand behind a figure. */
export interface TracedRows {
	readonly customers: readonly Code[];
	readonly span: Span;
	/** Which figure, in the language on screen. */
	readonly words: () => string;
}

/** The same as the sales sheet finds them. */
export interface ShownRows extends TracedRows {
	/** They were asked for on another sheet, to which Back leads. */
	readonly cameFrom: boolean;
}

/** The way to the sheet that rows stand on. */
export interface SalesWay {
	/** Is it on screen? */
	readonly there: () => boolean;
	readonly go: () => void;
}

/** Whose way up is asked for: a customer's, or that of a row of the sales sheet (from 0). */
export type TracedFrom = { readonly customer: Code } | { readonly row: number };

/** Down from a figure to its rows on the sales sheet, and up from a row or a customer to all it feeds. */
export class Traces {
	/** Codes mean something in one workbook alone. */
	#rows = $state.raw<(ShownRows & { readonly book: unknown }) | null>(null);
	/** What is asked for, and beside what; null: nothing. */
	asked = $state.raw<{ readonly from: TracedFrom; readonly anchor: Element | DOMRect } | null>(
		null,
	);
	readonly #sales: SalesWay;

	constructor(sales: SalesWay) {
		this.#sales = sales;
	}

	/** What the sales sheet shows alone of this workbook; null: it shows all its rows. */
	rowsOf({ names }: Plan['inputs']): ShownRows | null {
		return this.#rows?.book === names ? this.#rows : null;
	}

	/** Down: the sales sheet with the rows behind a figure of this plan. */
	showRows({ inputs }: Plan, rows: TracedRows): void {
		this.asked = null;
		const cameFrom = !this.#sales.there();
		this.#rows = { ...rows, cameFrom, book: inputs.names };
		this.#sales.go();
	}

	/** The same customers' rows of other months. */
	turnTo(span: Span): void {
		if (this.#rows !== null) this.#rows = { ...this.#rows, span };
	}

	/** All rows again. */
	showAll(): void {
		this.#rows = null;
	}

	/** Up: what a row or a customer feeds, beside `anchor`. */
	showFeeds(from: TracedFrom, anchor: Element | DOMRect): void {
		this.asked = { from, anchor };
	}
}

export const [getTraces, setTraces] = createContext<Traces>();
