import { ROWS_PER_STEP, type Steps } from '../../primitives/steps';

const SPREAD = 0x9e3779b1;
const WORD_BITS = 32;

/**
 * For each row the first row that is equal to it in every column: itself when there is none.
 * An open-addressed table, at most half full, so that a million rows take one walk.
 */
export function* groupRows(columns: readonly Int32Array[], rows: number): Steps<Int32Array> {
	const shift = Math.clz32(Math.max(1, 2 * rows - 1));
	/** A row, one higher; 0 is an empty place. */
	const table = new Int32Array(2 ** (WORD_BITS - shift));
	const mask = table.length - 1;
	const first = new Int32Array(rows);
	for (let row = 0; row < rows; row++) {
		let hash = 0;
		for (const column of columns) {
			hash = Math.imul(hash ^ column[row]!, SPREAD);
			hash ^= hash >>> 15;
		}
		let at = Math.imul(hash, SPREAD) >>> shift;
		let found = table[at]!;
		while (found !== 0 && !equal(columns, found - 1, row)) {
			at = (at + 1) & mask;
			found = table[at]!;
		}
		if (found === 0) {
			table[at] = row + 1;
			first[row] = row;
		} else first[row] = found - 1;
		if (row % ROWS_PER_STEP === 0) yield row / rows;
	}
	return first;
}

function equal(columns: readonly Int32Array[], a: number, b: number): boolean {
	for (const column of columns) if (column[a] !== column[b]) return false;
	return true;
}
