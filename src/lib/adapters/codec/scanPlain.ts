import { DelimitedTable } from './delimitedTable';

const FIRST_CELLS = 4096;
const FIRST_ROWS = 512;
/** Room beside what the text so far lets expect. */
const SLACK = 1.05;
const LEAST_GROWTH = 1.5;

/**
 * A text without a quote: every delimiter and line end counts. Each is looked for where the last one was
 * found, by the platform: a loop that looks at every unit takes longer.
 * most: rows after which nothing more is read.
 */
export function scanPlain(
	text: string,
	start: number,
	delimiter: number,
	most = Infinity,
): DelimitedTable {
	const mark = String.fromCharCode(delimiter);
	const { length } = text;
	/** The next one of its kind; the end of the text where none is left. */
	const next = (unit: string, at: number): number => {
		const found = text.indexOf(unit, at);
		return found < 0 ? length : found;
	};
	let from = new Int32Array(FIRST_CELLS);
	let to = new Int32Array(FIRST_CELLS);
	let rowStart = new Int32Array(FIRST_ROWS);
	let cells = 0;
	let rows = 0;
	let width = 0;
	let stop = next(mark, start);
	let feed = next('\n', start);
	let carriage = next('\r', start);
	// What stands after the last line end is a row, unless it is nothing at all.
	for (let begin = start; begin < length && rows < most;) {
		const end = Math.min(feed, carriage);
		const first = cells;
		for (;;) {
			if (cells === from.length) {
				from = withRoom(from, begin / length);
				to = withRoom(to, begin / length);
			}
			from[cells] = begin;
			if (stop >= end) break;
			to[cells++] = stop;
			begin = stop + 1;
			stop = next(mark, begin);
		}
		to[cells++] = end;
		if (cells - first > width) width = cells - first;
		rows++;
		if (rows === rowStart.length) rowStart = withRoom(rowStart, end / length);
		rowStart[rows] = cells;
		begin = carriage === end && feed === end + 1 ? end + 2 : end + 1;
		if (feed < begin) feed = next('\n', begin);
		if (carriage < begin) carriage = next('\r', begin);
	}
	return new DelimitedTable(
		text,
		rows,
		width,
		rowStart.subarray(0, rows + 1),
		from.subarray(0, cells),
		to.subarray(0, cells),
		[],
	);
}

/** A longer array with the same beginning. done: share of the text that filled it. */
function withRoom(array: Int32Array<ArrayBuffer>, done: number): Int32Array<ArrayBuffer> {
	const used = array.length;
	const expected = done === 0 ? 0 : (used / done) * SLACK;
	const next = new Int32Array(Math.ceil(Math.max(expected, used * LEAST_GROWTH)));
	next.set(array);
	return next;
}
