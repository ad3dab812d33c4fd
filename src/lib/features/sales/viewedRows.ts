import type { RowRun } from '$lib/domain/ledger/fillCells';
import type { RowSpan } from '$lib/ui/grid/port';
import { ledgerRow } from './salesSource';

/**
 * Which rows of the sheet stand in a span of rows of the view, rising: a run where the view (null) is the
 * sheet itself. Columns that share a span share its rows. rows: of the sheet.
 */
export function viewedRows(
	view: Int32Array | null,
	rows: number,
): (span: RowSpan) => RowRun | Int32Array {
	let last: { readonly span: RowSpan; readonly own: Int32Array } | null = null;
	return (span) => {
		const { fromRow, toRow } = span;
		if (view === null) return { from: fromRow, to: toRow };
		if (last?.span.fromRow === fromRow && last.span.toRow === toRow) return last.own;
		const own = rising(fromRow, toRow, rows + Math.max(0, toRow + 1 - view.length), (row) =>
			ledgerRow(view, row, rows),
		);
		last = { span, own };
		return own;
	};
}

/** Rows below `end` in their order: marked and read off again, which is ten times faster than sorting a million. */
function rising(
	fromRow: number,
	toRow: number,
	end: number,
	rowAt: (row: number) => number,
): Int32Array {
	const marks = new Uint8Array(end);
	for (let row = fromRow; row <= toRow; row++) marks[rowAt(row)] = 1;
	const own = new Int32Array(Math.max(0, toRow - fromRow + 1));
	let count = 0;
	for (let row = 0; row < end; row++) if (marks[row] === 1) own[count++] = row;
	return own;
}
