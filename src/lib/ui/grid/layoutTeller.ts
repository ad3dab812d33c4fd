import { layOut, sameLayout, type GridLayout } from './layout';
import { rowHeaderWidth } from './rowHeader';
import type { Surface } from './surface';
import type { GridView } from './view';

/** Knows where the columns stood when it was last asked. */
export class LayoutTeller {
	#last: GridLayout | null = null;

	/** Where they stand now; null: where they stood. */
	changed(
		surface: Pick<Surface, 'widthOf' | 'scrolled'>,
		{ columns, frozen, source }: GridView,
	): GridLayout | null {
		const widths = columns.map((_, place) => surface.widthOf(place));
		const layout = layOut(rowHeaderWidth(source.rows), widths, frozen, surface.scrolled);
		if (this.#last !== null && sameLayout(layout, this.#last)) return null;
		return (this.#last = layout);
	}
}
