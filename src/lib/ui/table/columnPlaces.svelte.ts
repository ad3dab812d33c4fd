import { arranged, moved } from './arrange';
import { keepArrangement, readArrangement } from './keptArrangement';

/** Which columns of a table are shown, in which order, and how many stay at the left. */
export interface ColumnPlaces {
	/** Ids. */
	readonly shown: readonly string[];
	/** Columns that were put away. */
	readonly hidden: number;
	readonly frozen: number;
	/** Stands where it stands, and is always there. */
	isFixed(id: string): boolean;
	move(id: string, step: 1 | -1): void;
	hide(id: string): void;
	/** How many stay at the left. */
	freeze(columns: number): void;
	showAll(): void;
}

/** The columns of a table as they were last put in this browser. */
export class KeptPlaces implements ColumnPlaces {
	readonly #table: string;
	readonly #ids: () => readonly string[];
	readonly #own: { readonly fixed: number; readonly frozen: number };
	#arrangement;
	readonly shown;
	readonly hidden;

	/** `fixed`: the first columns that nobody moves; `frozen`: how many stay where nobody has said. */
	constructor(
		table: string,
		ids: () => readonly string[],
		own: { readonly fixed: number; readonly frozen: number },
	) {
		this.#table = table;
		this.#ids = ids;
		this.#own = own;
		this.#arrangement = $state.raw(readArrangement(table));
		this.shown = $derived([
			...ids().slice(0, own.fixed),
			...arranged(ids().slice(own.fixed), this.#arrangement),
		]);
		this.hidden = $derived(ids().length - this.shown.length);
	}

	get frozen(): number {
		return Math.min(this.#arrangement.frozen ?? this.#own.frozen, this.shown.length - 1);
	}

	isFixed(id: string): boolean {
		return this.#ids().indexOf(id) < this.#own.fixed;
	}

	move(id: string, step: 1 | -1): void {
		const free = this.shown.slice(this.#own.fixed);
		this.#put(moved(this.#arrangement, free, id, step));
	}

	hide(id: string): void {
		this.#put({ ...this.#arrangement, hidden: [...this.#arrangement.hidden, id] });
	}

	show(ids: readonly string[]): void {
		const hidden = this.#arrangement.hidden.filter((id) => !ids.includes(id));
		this.#put({ ...this.#arrangement, hidden });
	}

	freeze(columns: number): void {
		this.#put({ ...this.#arrangement, frozen: columns });
	}

	showAll(): void {
		this.#put({ ...this.#arrangement, hidden: [] });
	}

	#put(arrangement: ReturnType<typeof readArrangement>): void {
		this.#arrangement = arrangement;
		keepArrangement(this.#table, arrangement);
	}
}
