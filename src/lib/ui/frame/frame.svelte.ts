import { createContext, type Snippet } from 'svelte';
import type { Code } from '$lib/domain/primitives/units';
import { MediaQuery } from 'svelte/reactivity';

/** A figure of the status bar: count, average and sum of the selection, as Excel has them. */
export interface StatusFigure {
	readonly label: string;
	readonly value: string;
	/** What a press copies: the figure in plain digits, exact. */
	readonly copy?: string;
}

/** A file to be opened; to the next cell with a note, or the one before. */
type Wish = 'file' | 'note-next' | 'note-before';

/** What a sheet puts in the place of the policy panel while it needs that. */
export interface SheetPanel {
	readonly label: string;
	readonly content: Snippet;
}

/** Below these widths grids are read as lists, and the panel is a drawer (px). */
const NARROW = 'max-width: 699.98px';
const DRAWER = 'max-width: 1179.98px';

/** What sheet and frame tell each other: how much room there is, the status bar, what is said aloud. */
export class Frame {
	readonly #narrow = new MediaQuery(NARROW);
	readonly #drawer = new MediaQuery(DRAWER);
	/** What the status bar shows; sheets write it through `StatusFigures`. */
	status = $state.raw<readonly StatusFigure[]>([]);
	/** What the cells add up to that are selected in a list. */
	cells = $state.raw<readonly StatusFigure[]>([]);
	/** The list of keys is open. */
	keysOpen = $state.raw(false);
	/** The list of everything that can be asked for by name is open. */
	commandsOpen = $state.raw(false);
	/** Somebody asked to save, as hands do: for a while it is said that every step is. */
	saveAsked = $state.raw(false);
	/** Asked for by name, from any sheet: whoever can do it takes it. */
	wish = $state.raw<Wish | null>(null);
	/** The drawer of the panel, where the panel is one. */
	panelOpen = $state.raw(false);
	/** A value of the policy that was asked for by name, by its keys: the panel goes to it when it holds it. */
	sought = $state.raw<string | null>(null);
	/** null: the policy panel stands in its place. */
	panel = $state.raw<SheetPanel | null>(null);
	/** Customers of the list on screen, in its order; null: no sheet lists any. */
	listed = $state.raw<ArrayLike<Code> | null>(null);
	/** How a sheet was looked at when it was left, by what it belongs to: it is looked at so again. */
	readonly looks = new WeakMap<object, unknown>();
	#spoken = $state.raw('');

	/** A phone: no grid; sheets show sentence, chart and rows of 44 px, and figures of the policy may be typed. */
	get narrow(): boolean {
		return this.#narrow.current;
	}
	get panelIsDrawer(): boolean {
		return this.#drawer.current;
	}
	get spoken(): string {
		return this.#spoken;
	}

	/** Says a sentence to screen readers: the result of a paste, an undo, a recalculation. */
	announce(sentence: string): void {
		// The same sentence twice must be a new text, else it is not read out again.
		this.#spoken = this.#spoken === sentence ? `${sentence}\u00a0` : sentence;
	}
}

export const [getFrame, setFrame] = createContext<Frame>();
