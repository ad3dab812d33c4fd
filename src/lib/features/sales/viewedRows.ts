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
		const own = new Int32Array(Math.max(0, toRow - fromRow + 1));
		let rises = true;
		for (let at = 0; at < own.length; at++) {
			own[at] = ledgerRow(view, fromRow + at, rows);
			if (at > 0 && own[at]! < own[at - 1]!) rises = false;
		}
		if (!rises) own.sort();
		last = { span, own };
		return own;
	};
}
