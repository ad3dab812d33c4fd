import type { Chunk, Ledger } from '$lib/domain/ledger/ledger';

/** Walks through the rows of a sheet: the next row costs no search, any other a short one. */
export class RowWalk {
	readonly #chunks: readonly Chunk[];
	/** First row of each chunk, and the end. */
	readonly #starts: Int32Array;
	#index = 0;
	/** Row inside the chunk. */
	row = 0;

	constructor({ chunks }: Ledger) {
		this.#chunks = chunks;
		this.#starts = new Int32Array(chunks.length + 1);
		chunks.forEach((chunk, index) => {
			this.#starts[index + 1] = this.#start(index) + chunk.rows;
		});
	}

	/** The chunk that holds a row of the sheet, which becomes `row` in it; null outside the sheet. */
	to(row: number): Chunk | null {
		if (row < this.#start(this.#index) || row >= this.#start(this.#index + 1)) {
			let [low, high] = [0, this.#chunks.length];
			while (low < high) {
				const middle = (low + high) >> 1;
				if (this.#start(middle + 1) <= row) low = middle + 1;
				else high = middle;
			}
			this.#index = low;
		}
		this.row = row - this.#start(this.#index);
		return this.row < 0 ? null : (this.#chunks[this.#index] ?? null);
	}

	#start(index: number): number {
		return this.#starts[index] ?? 0;
	}
}
