import { DelimitedTable } from './delimitedTable';

const LF = 10;
const CR = 13;

/**
 * A text without a quote: every delimiter and line end counts. Two passes, one that counts and one
 * that writes, are faster than arrays that grow.
 */
export function scanPlain(text: string, start: number, delimiter: number): DelimitedTable {
	const length = text.length;
	// Most characters are greater than all three and need a single comparison.
	const highest = Math.max(delimiter, CR);
	let cells = 1;
	let rows = 1;
	for (let i = start; i < length; i++) {
		const c = text.charCodeAt(i);
		if (c > highest) continue;
		if (c === delimiter) cells++;
		else if (c === LF || c === CR) {
			cells++;
			rows++;
		}
	}
	return fill(text, start, delimiter, {
		from: new Int32Array(cells),
		to: new Int32Array(cells),
		rowStart: new Int32Array(rows + 1),
	});
}

interface Places {
	readonly from: Int32Array;
	readonly to: Int32Array;
	readonly rowStart: Int32Array;
}

function fill(
	text: string,
	start: number,
	delimiter: number,
	{ from, to, rowStart }: Places,
): DelimitedTable {
	const length = text.length;
	const highest = Math.max(delimiter, CR);
	let begin = start;
	let cells = 0;
	let rows = 0;
	let rowBegin = 0;
	let width = 0;
	for (let i = start; i < length; i++) {
		const c = text.charCodeAt(i);
		if (c > highest || (c !== delimiter && c !== LF && c !== CR)) continue;
		from[cells] = begin;
		to[cells] = i;
		cells++;
		begin = i + 1;
		if (c === delimiter) continue;
		if (cells - rowBegin > width) width = cells - rowBegin;
		rowStart[++rows] = cells;
		rowBegin = cells;
		if (c === CR && text.charCodeAt(begin) === LF) {
			i++;
			begin++;
		}
	}
	// What stands after the last line end is a row, unless it is nothing at all.
	if (begin < length || cells > rowBegin) {
		from[cells] = begin;
		to[cells] = length;
		cells++;
		width = Math.max(width, cells - rowBegin);
		rowStart[++rows] = cells;
	}
	return new DelimitedTable(text, rows, width, rowStart, from, to, []);
}
