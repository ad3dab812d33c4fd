import type { Chunk, Ledger } from '../ledger';

/** Where rows of the sheet lie: the chunk of each, and the row inside it. */
export interface Places {
	readonly chunk: Int32Array;
	readonly row: Int32Array;
}

/** rows: rows of the sheet (from 0), in any order; those of one run are found at once. */
export function placesOf({ chunks }: Ledger, rows: Int32Array): Places {
	const starts = startsOf(chunks);
	const chunk = new Int32Array(rows.length);
	const inside = new Int32Array(rows.length);
	let index = 0;
	for (let at = 0; at < rows.length; at++) {
		const row = rows[at]!;
		if (row < starts[index]! || row >= starts[index + 1]!) index = find(starts, row);
		chunk[at] = index;
		inside[at] = row - starts[index]!;
	}
	return { chunk, row: inside };
}

/** First row of each chunk, and the number of rows at the end. */
function startsOf(chunks: readonly Chunk[]): Int32Array {
	const starts = new Int32Array(chunks.length + 1);
	chunks.forEach(({ rows }, at) => (starts[at + 1] = starts[at]! + rows));
	return starts;
}

/** The last start that is not above the row. */
function find(starts: Int32Array, row: number): number {
	let low = 0;
	let high = starts.length - 2;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (starts[middle]! <= row) low = middle;
		else high = middle - 1;
	}
	return low;
}
