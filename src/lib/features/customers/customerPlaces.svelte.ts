import type { ColumnPlaces } from '$lib/ui/table/columnPlaces.svelte';
import { moved, AS_IT_IS } from '$lib/ui/table/arrange';
import type { CustomerColumn } from './columns';
import { chosenColumns, keepKept, readKept, shownColumns, type KeptColumns } from './keptColumns';
import type { SheetId } from './ownColumns';

/** Behind the name, which always stands first. */
const NAME = 'customer';

/** The columns of the customer sheet: chosen from its list, moved and frozen from their menu. */
export class CustomerPlaces implements ColumnPlaces {
	readonly #own: () => readonly SheetId[];
	#kept = $state.raw<KeptColumns>(readKept());
	/** Behind the name, in their order. */
	readonly columns: readonly CustomerColumn[] = $derived.by(() =>
		shownColumns(this.#kept, this.#own()),
	);
	readonly shown: readonly string[] = $derived([NAME, ...this.columns]);
	/** What is not shown stands in the list of columns. */
	readonly hidden = 0;

	/** own: columns that this workbook alone has. */
	constructor(own: () => readonly SheetId[]) {
		this.#own = own;
	}

	get frozen(): number {
		return Math.min(this.#kept.frozen ?? 1, this.shown.length - 1);
	}

	isFixed(id: string): boolean {
		return id === NAME;
	}

	choose(columns: readonly CustomerColumn[]): void {
		this.#keep(chosenColumns(this.#kept, columns, this.#own()));
	}

	move(id: string, step: 1 | -1): void {
		const { order } = moved<string>({ ...AS_IT_IS, order: this.columns }, this.columns, id, step);
		this.choose(order as readonly CustomerColumn[]);
	}

	hide(id: string): void {
		this.choose(this.columns.filter((column) => column !== id));
	}

	freeze(columns: number): void {
		this.#keep({ ...this.#kept, frozen: columns });
	}

	showAll(): void {
		// Which ones is said in the list of columns.
	}

	#keep(kept: KeptColumns): void {
		this.#kept = kept;
		keepKept(kept);
	}
}
