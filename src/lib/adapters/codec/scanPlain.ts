import { DelimitedTable } from './delimitedTable';

const LF = 10;
const CR = 13;
/** No UTF-16 unit takes more bytes of UTF-8. */
const MOST_BYTES_PER_UNIT = 3;
const FIRST_OF_TWO = 0x80;
const FIRST_OF_THREE = 0xe0;
const FIRST_OF_FOUR = 0xf0;
/** Units whose bytes stay near the processor. */
const BLOCK_UNITS = 16_384;
/** Room beside what the text so far lets expect. */
const SLACK = 1.05;
const LEAST_GROWTH = 1.5;

/**
 * A text without a quote: every delimiter and line end counts. Looked at as UTF-8, block by block: the
 * platform turns a text into bytes several times faster than a loop looks at its units.
 */
export function scanPlain(text: string, start: number, delimiter: number): DelimitedTable {
	const encoder = new TextEncoder();
	const bytes = new Uint8Array(BLOCK_UNITS * MOST_BYTES_PER_UNIT);
	// Most bytes are greater than all three and need a single comparison.
	const highest = Math.max(delimiter, CR);
	let from = new Int32Array(0);
	let to = new Int32Array(0);
	let rowStart = new Int32Array(1);
	let cells = 0;
	let rows = 0;
	let rowBegin = 0;
	let width = 0;
	let begin = start;
	/** Where a row ended with CR: LF right there is its second half. */
	let afterReturn = -1;
	for (let at = start; at < text.length; at += BLOCK_UNITS) {
		const block = text.slice(at, at + BLOCK_UNITS);
		const done = (at - start) / (text.length - start);
		// One more for what stands behind the last delimiter.
		const most = block.length + 1;
		from = withRoom(from, cells, most, done);
		to = withRoom(to, cells, most, done);
		rowStart = withRoom(rowStart, rows + 1, most, done);
		const end = encoder.encodeInto(block, bytes).written;
		/** Of a byte and its unit in the text; a character of four bytes has two units. */
		let difference = at;
		for (let i = 0; i < end; i++) {
			const b = bytes[i] ?? 0;
			if (b > highest) {
				if (b < FIRST_OF_TWO) continue;
				const behind = b < FIRST_OF_THREE ? 1 : b < FIRST_OF_FOUR ? 2 : 3;
				i += behind;
				difference -= behind === 1 ? 1 : 2;
				continue;
			}
			if (b !== delimiter && b !== LF && b !== CR) continue;
			const unit = i + difference;
			if (b === LF && unit === afterReturn) {
				begin++;
				continue;
			}
			from[cells] = begin;
			to[cells] = unit;
			cells++;
			begin = unit + 1;
			if (b === delimiter) continue;
			if (b === CR) afterReturn = begin;
			if (cells - rowBegin > width) width = cells - rowBegin;
			rowStart[++rows] = cells;
			rowBegin = cells;
		}
	}
	// What stands after the last line end is a row, unless it is nothing at all.
	if (begin < text.length || cells > rowBegin) {
		from[cells] = begin;
		to[cells] = text.length;
		cells++;
		width = Math.max(width, cells - rowBegin);
		rowStart[++rows] = cells;
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

/** The array, or a longer one: room for `more` behind the `used`. done: share of the text so far. */
function withRoom(
	array: Int32Array<ArrayBuffer>,
	used: number,
	more: number,
	done: number,
): Int32Array<ArrayBuffer> {
	if (array.length - used >= more) return array;
	const expected = done === 0 ? 0 : (used / done) * SLACK;
	const next = new Int32Array(Math.ceil(Math.max(expected, used * LEAST_GROWTH)) + more);
	next.set(array.subarray(0, used));
	return next;
}
