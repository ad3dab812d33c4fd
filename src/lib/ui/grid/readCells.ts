/**
 * Cells of a spreadsheet's clipboard text: tabs between cells, line ends between rows, a cell in
 * quotes may hold both, a doubled quote stands for one. A quote that is never closed is an
 * ordinary character and does not swallow the rest; quotes inside a cell stay as they are.
 * The line end after the last row is no row of its own.
 */
export function readCells(text: string): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	let at = 0;
	while (at < text.length) {
		const quoted = text[at] === '"' ? quotedCell(text, at) : null;
		const end = quoted?.end ?? plainEnd(text, at);
		row.push(quoted?.cell ?? text.slice(at, end));
		if (text[end] === '\t') {
			at = end + 1;
			if (at === text.length) row.push('');
			continue;
		}
		rows.push(row);
		row = [];
		at = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
	}
	if (row.length > 0) rows.push(row);
	return rows;
}

const isEnd = (sign: string | undefined): boolean =>
	sign === undefined || sign === '\t' || sign === '\n' || sign === '\r';

function plainEnd(text: string, from: number): number {
	let end = from;
	while (!isEnd(text[end])) end++;
	return end;
}

/** The cell that opens with the quote at `from`, or null when that quote closes nowhere. */
function quotedCell(text: string, from: number): { cell: string; end: number } | null {
	let close = text.indexOf('"', from + 1);
	while (close !== -1) {
		if (text[close + 1] === '"') {
			close = text.indexOf('"', close + 2);
		} else if (isEnd(text[close + 1])) {
			return { cell: text.slice(from + 1, close).replaceAll('""', '"'), end: close + 1 };
		} else {
			return null;
		}
	}
	return null;
}
