import { BLANK, columnOf, kindOf, listOf } from '$lib/domain/ledger/chunkColumns';
import type { ColumnId } from '$lib/domain/ledger/columns';
import type { Ledger, NameBook } from '$lib/domain/ledger/ledger';
import { rowsOf } from '$lib/domain/ledger/locate';
import { NO_DAY } from '$lib/domain/primitives/day';
import type { TableColumn } from '$lib/ui/table/tableColumn';

/** A column of the sales as one piece: money in fen, quantities in thousandths, days as they are. */
export function ledgerColumn(ledger: Ledger, names: NameBook, id: ColumnId): TableColumn {
	const rows = rowsOf(ledger);
	const kind = kindOf(id);
	let from = 0;
	if (kind === 'name') {
		const codes = new Int32Array(rows).fill(BLANK.name);
		for (const chunk of ledger.chunks) {
			const own = columnOf(chunk, id);
			if (own !== null) codes.set(own.subarray(0, chunk.rows), from);
			from += chunk.rows;
		}
		return { kind: 'word', codes, words: names[listOf(id)].from(0) };
	}
	const values = new Float64Array(rows).fill(NaN);
	for (const chunk of ledger.chunks) {
		const own = columnOf(chunk, id);
		if (own !== null) values.set(own.subarray(0, chunk.rows), from);
		from += chunk.rows;
	}
	if (kind === 'day')
		for (let row = 0; row < rows; row++) if (values[row] === NO_DAY) values[row] = NaN;
	return { kind: 'number', values };
}
