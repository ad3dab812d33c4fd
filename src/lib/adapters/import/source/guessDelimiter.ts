import { parseDelimited, type Delimiter } from '../../codec/delimited';
import type { DelimitedTable } from '../../codec/delimitedTable';

const CANDIDATES: readonly Delimiter[] = ['\t', ',', ';', '|'];
/** How much of a text tells what separates its cells. */
const HEAD_CHARACTERS = 16_384;

/**
 * A tab where tabs make every row as wide as the others, as a spreadsheet copies them, whatever commas
 * stand in the cells; else the delimiter that makes the first rows most alike; a tab where nothing
 * separates anything.
 */
export function guessDelimiter(text: string): Delimiter {
	const head = headOf(text);
	if (isEven(parseDelimited(head, '\t'))) return '\t';
	let best: Delimiter = '\t';
	let most = 0;
	for (const delimiter of CANDIDATES) {
		const cells = cellsOfTypicalRows(head, delimiter);
		if (cells > most) {
			most = cells;
			best = delimiter;
		}
	}
	return best;
}

function isEven(table: DelimitedTable): boolean {
	for (let row = 0; row < table.rows; row++) if (table.widthOf(row) !== table.width) return false;
	return table.width > 1;
}

/** Whole lines from the start of the text. */
function headOf(text: string): string {
	if (text.length <= HEAD_CHARACTERS) return text;
	const end = text.lastIndexOf('\n', HEAD_CHARACTERS);
	return text.slice(0, end > 0 ? end : HEAD_CHARACTERS);
}

/** Separated cells in the rows of the most usual width; 0 when hardly any row has it. */
function cellsOfTypicalRows(head: string, delimiter: Delimiter): number {
	const table = parseDelimited(head, delimiter);
	const rowsOfWidth = new Map<number, number>();
	for (let row = 0; row < table.rows; row++) {
		const width = table.widthOf(row);
		if (width > 1) rowsOfWidth.set(width, (rowsOfWidth.get(width) ?? 0) + 1);
	}
	return Math.max(0, ...Array.from(rowsOfWidth, ([width, rows]) => (width - 1) * rows));
}
