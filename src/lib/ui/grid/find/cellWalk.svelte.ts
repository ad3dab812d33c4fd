import type { Steps } from '$lib/domain/primitives/steps';
import type { LiveGrid } from '../live';
import type { GridView } from '../view';
import { firstAtLeast } from '$lib/domain/primitives/firstAtLeast';
import { inSlices } from './inSlices';

/** Where the hand is among the cells that are walked through. */
interface WalkPlace {
	/** From 1; 0 where there is none. */
	readonly place: number;
	readonly count: number;
}

/** From one cell of some kind to the next, round and round. */
export class CellWalk {
	found = $state.raw<WalkPlace | null>(null);
	readonly #cells: (view: GridView) => Steps<Int32Array>;
	#turn = 0;

	/** cells: those of the kind, in the order of the sheet, as row × columns + column. */
	constructor(cells: (view: GridView) => Steps<Int32Array>) {
		this.#cells = cells;
	}

	async step(grid: LiveGrid, by: 1 | -1): Promise<void> {
		const turn = ++this.#turn;
		const { view, active } = grid;
		const width = view.columns.length;
		const hits = await inSlices(this.#cells(view), () => turn === this.#turn);
		if (hits === null) return;
		this.found = { place: 0, count: hits.length };
		if (hits.length === 0) return;
		const here = active === null ? -1 : active.row * width + active.column;
		const next =
			by === 1 ? firstAtLeast(hits, here + 1) : firstAtLeast(hits, here) - 1 + hits.length;
		const at = next % hits.length;
		const hit = hits[at] ?? 0;
		this.found = { place: at + 1, count: hits.length };
		grid.select((hit - (hit % width)) / width, hit % width);
	}
}
