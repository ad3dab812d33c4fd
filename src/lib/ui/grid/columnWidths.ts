import { keepWidths, readWidths } from './keptWidths';
import type { GridView } from './view';

/** How wide the columns of a view are, px: as a hand has left them in this browser, else as they ask for. */
export class ColumnWidths {
	readonly #view: () => GridView;
	#kept: ReadonlyMap<string, number>;

	constructor(view: () => GridView) {
		this.#view = view;
		this.#kept = readWidths(view().name);
	}

	of(column: number): number {
		const { id, width } = this.#view().columns[column] ?? { id: '', width: 0 };
		return this.#kept.get(id) ?? width;
	}

	keep(column: number, width: number): void {
		const { columns, name } = this.#view();
		this.#kept = new Map([...this.#kept, [columns[column]?.id ?? '', width]]);
		keepWidths(name, this.#kept);
	}
}
