import { CHUNK_ROWS, type Chunk } from '../ledger';
import { counts } from './counted';
import { pagedRow, type RowPage } from './rowPages';

/** Bits of a row's place in its chunk, below the place of the chunk. */
const ROW_BITS = Math.ceil(Math.log2(CHUNK_ROWS));
const ROW_MASK = (1 << ROW_BITS) - 1;

/** Which pages belong together: bits of a customer code below its page, and below its group. */
export interface GroupBits {
	readonly page: number;
	readonly group: number;
}

/** Where the rows of a group stand, rising: place of the chunk, then of the row in it; and on which of its pages. */
interface GroupRows {
	readonly places: Int32Array;
	readonly pages: Int32Array;
}

/**
 * The pages of some neighbouring customers: found by a walk along the customers of all rows, about a
 * millisecond in a million, then read row by row. `group`: customer code without the bits below.
 */
export function dealGroup(
	chunks: readonly Chunk[],
	group: number,
	bits: GroupBits,
): readonly RowPage[] {
	const { places, pages } = rowsOf(chunks, group, bits);
	const sizes = new Int32Array(1 << (bits.group - bits.page));
	for (let k = 0; k < pages.length; k++) sizes[pages[k]!]!++;
	const dealt = Array.from(sizes, (size) => ({
		keys: new Uint32Array(size),
		amounts: new Float64Array(size),
		profits: new Float64Array(size),
	}));
	const mask = (1 << bits.page) - 1;
	// Filled from the end: a size becomes the place of the first row.
	for (let k = places.length - 1; k >= 0; k--) {
		const chunk = chunks[places[k]! >> ROW_BITS]!;
		const row = places[k]! & ROW_MASK;
		if (!counts(chunk, row)) continue;
		const { key, amount, profit } = pagedRow(chunk, row, chunk.customer[row]! & mask);
		const page = dealt[pages[k]!]!;
		const at = --sizes[pages[k]!]!;
		page.keys[at] = key;
		page.amounts[at] = amount;
		page.profits[at] = profit;
	}
	return dealt.map(({ keys, amounts, profits }, page) => ({
		keys: keys.subarray(sizes[page]),
		amounts: amounts.subarray(sizes[page]),
		profits: profits.subarray(sizes[page]),
	}));
}

function rowsOf(chunks: readonly Chunk[], group: number, bits: GroupBits): GroupRows {
	let rows: GroupRows = { places: new Int32Array(CHUNK_ROWS), pages: new Int32Array(CHUNK_ROWS) };
	let found = 0;
	for (let place = 0; place < chunks.length; place++) {
		const chunk = chunks[place]!;
		if (found + chunk.rows > rows.places.length) rows = longer(rows);
		found = addRows(rows, found, group, bits, chunk, place);
	}
	return { places: rows.places.subarray(0, found), pages: rows.pages.subarray(0, found) };
}

/** Adds the rows of a chunk, those that do not count with them, at `at`, and says where the next begins. By itself, so that it is soon machine code. */
function addRows(
	{ places, pages }: GroupRows,
	at: number,
	group: number,
	bits: GroupBits,
	chunk: Chunk,
	place: number,
): number {
	const { rows, customer } = chunk;
	const [first, end] = [group << bits.group, (group + 1) << bits.group];
	let found = at;
	for (let row = 0; row < rows; row++) {
		const who = customer[row]!;
		if (who < first || who >= end) continue;
		places[found] = (place << ROW_BITS) | row;
		pages[found++] = (who - first) >> bits.page;
	}
	return found;
}

/** Twice as long: room for another chunk. */
function longer({ places, pages }: GroupRows): GroupRows {
	const more = {
		places: new Int32Array(2 * places.length),
		pages: new Int32Array(2 * pages.length),
	};
	more.places.set(places);
	more.pages.set(pages);
	return more;
}
