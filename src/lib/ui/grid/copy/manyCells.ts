import type { Steps } from '$lib/domain/primitives/steps';
import { copiedRows, copiedTitles, lastCopied } from '../copiedCells';
import type { GridRange } from '../port';
import type { GridView } from '../view';
import { writeRows } from '../writeCells';

const ROWS = 1024;
/** What a spreadsheet would work out, were it not told that it is text. */
const FORMULA = /^[=+@]/;
const asText = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);

/**
 * The clipboard text of a great many cells, in steps: as `writeCells` writes them, with an apostrophe before
 * what would be a formula, since no markup says that it is text. In pieces: eleven million cells are 100 MB.
 */
export function* manyCells(
	view: Pick<GridView, 'columns' | 'source'>,
	range: GridRange,
): Steps<Blob> {
	const toRow = lastCopied(view, range);
	const titles = writeRows(copiedTitles(view, range));
	const pieces: Blob[] = titles === '' ? [] : [new Blob([titles, '\r\n'])];
	for (let row = range.fromRow; row <= toRow; row += ROWS) {
		const last = Math.min(toRow, row + ROWS - 1);
		const rows = copiedRows(view, { ...range, fromRow: row, toRow: last });
		const text = writeRows(rows.map((cells) => cells.map(asText)));
		pieces.push(new Blob([text, last === toRow ? '' : '\r\n']));
		yield (last + 1 - range.fromRow) / (toRow + 1 - range.fromRow);
	}
	return new Blob(pieces, { type: 'text/plain' });
}
