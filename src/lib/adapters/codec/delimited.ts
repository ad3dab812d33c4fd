import type { DelimitedTable } from './delimitedTable';
import { TableBuilder } from './delimitedTable';
import { scanPlain } from './scanPlain';

const TAB = 9;
const LF = 10;
const CR = 13;
const QUOTE = 34;
const BOM = 0xfeff;

export type Delimiter = '\t' | ',' | ';' | '|';

/**
 * Tab-, comma- or semicolon-separated text → a table of places in that text (RFC 4180 quotes, line
 * ends CRLF, LF or CR, a leading BOM and the last line end left out). Never fails: a quote that is
 * no quoting stays as it stands, and a row whose quote never closes is in `unclosed`.
 * most: rows after which nothing more is read.
 */
export function parseDelimited(
	text: string,
	delimiter: Delimiter,
	most = Infinity,
): DelimitedTable {
	const start = text.charCodeAt(0) === BOM ? 1 : 0;
	const code = delimiter.charCodeAt(0);
	return text.includes('"')
		? scanQuoted(text, start, code, most)
		: scanPlain(text, start, code, most);
}

function scanQuoted(text: string, start: number, delimiter: number, most: number): DelimitedTable {
	const table = new TableBuilder(text);
	const length = text.length;
	let i = start;
	while ((i < length || table.midRow) && table.rows < most) {
		const end = text.charCodeAt(i) === QUOTE ? quotedCell(text, i, delimiter, table) : -1;
		const stop = end >= 0 ? end : plainCell(text, i, delimiter, table);
		const c = text.charCodeAt(stop);
		if (c === delimiter) {
			i = stop + 1;
			continue;
		}
		table.endRow();
		i = c === CR && text.charCodeAt(stop + 1) === LF ? stop + 2 : stop + 1;
	}
	return table.build();
}

function plainCell(text: string, from: number, delimiter: number, table: TableBuilder): number {
	let i = from;
	while (i < text.length && !endsCell(text.charCodeAt(i), delimiter)) i++;
	table.cell(from, i);
	return i;
}

/**
 * Adds the quoted cell that opens at `open` and returns where it ends; −1 when it is none. A quote
 * closes a cell only right before a delimiter, a line end or the end of the text: `"大" 瓶` and
 * `"abc` are ordinary characters. Each stretch is looked at no more than twice: a later cell that
 * starts inside a failed stretch is decided by the end of its own run of quotes.
 */
function quotedCell(text: string, open: number, delimiter: number, table: TableBuilder): number {
	let escaped = false;
	let close = text.indexOf('"', open + 1);
	while (close >= 0 && text.charCodeAt(close + 1) === QUOTE) {
		escaped = true;
		close = text.indexOf('"', close + 2);
	}
	const end = close + 1;
	if (close >= 0 && (end === text.length || endsCell(text.charCodeAt(end), delimiter))) {
		table.cell(open + 1, close, escaped);
		return end;
	}
	if (close < 0 || endsBefore(text, open, close, delimiter)) table.flagUnclosed();
	return -1;
}

const endsCell = (c: number, delimiter: number): boolean => c === delimiter || c === LF || c === CR;

function endsBefore(text: string, from: number, to: number, delimiter: number): boolean {
	for (let i = from; i < to; i++) if (endsCell(text.charCodeAt(i), delimiter)) return true;
	return false;
}

/** The cells as text that `parseDelimited` reads back exactly. Rows end with CRLF. */
export function formatDelimited(rows: Iterable<readonly string[]>, delimiter: Delimiter): string {
	const lines: string[] = [];
	for (const row of rows) lines.push(formatRow(row, delimiter));
	return lines.length === 0 ? '' : `${lines.join('\r\n')}\r\n`;
}

/** A row of one empty cell is written `""`, else it would be no row at all. */
const formatRow = (row: readonly string[], delimiter: Delimiter): string =>
	row.length === 1 && row[0] === ''
		? '""'
		: row.map((cell) => formatCell(cell, delimiter)).join(delimiter);

function formatCell(cell: string, delimiter: Delimiter): string {
	for (let i = 0; i < cell.length; i++) {
		const c = cell.charCodeAt(i);
		if (c === QUOTE || c === LF || c === CR || c === BOM || c === TAB || cell[i] === delimiter)
			return `"${cell.replaceAll('"', '""')}"`;
	}
	return cell;
}
