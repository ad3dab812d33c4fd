import type { LiveGrid } from '../live';
import { hitFrom } from './findCells';
import { refusedCells } from './refusedCells';
import { inSlices } from './inSlices';

/** Where the hand is among the cells that could not be read. */
interface ErrorPlace {
	/** From 1; 0 where there is none. */
	readonly place: number;
	readonly count: number;
}

/** F8: from one cell that could not be read to the next, round and round. */
export class ErrorWalk {
	found = $state.raw<ErrorPlace | null>(null);
	#turn = 0;

	async step(grid: LiveGrid, by: 1 | -1): Promise<void> {
		const turn = ++this.#turn;
		const { view, active } = grid;
		const width = view.columns.length;
		const hits = await inSlices(refusedCells(view), () => turn === this.#turn);
		if (hits === null) return;
		this.found = { place: 0, count: hits.length };
		if (hits.length === 0) return;
		const here = active === null ? -1 : active.row * width + active.column;
		const next = by === 1 ? hitFrom(hits, here + 1) : hitFrom(hits, here) - 1 + hits.length;
		const at = next % hits.length;
		const hit = hits[at] ?? 0;
		this.found = { place: at + 1, count: hits.length };
		grid.select((hit - (hit % width)) / width, hit % width);
	}
}
