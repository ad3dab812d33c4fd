import { BLANK, columnOf, kindOf, listOf } from '$lib/domain/ledger/chunkColumns';
import type { ColumnId } from '$lib/domain/ledger/columns';
import type { Ledger, NameBook } from '$lib/domain/ledger/ledger';
import { rowsOf } from '$lib/domain/ledger/locate';
import type { NameList } from '$lib/domain/ledger/names';
import { orderDescending } from '$lib/domain/primitives/orderDescending';

/** How the rows are looked at; the sheet itself keeps its order. */
export interface SortOrder {
	readonly column: ColumnId;
	readonly direction: 'ascending' | 'descending';
}

/** Chinese by pinyin, and 9号店 before 10号店. */
const collator = new Intl.Collator('zh-CN', { numeric: true });

/**
 * Rows of the sheet (from 0) as a view shows them: by one column, blanks and what could not be
 * read last, ties in the order of the sheet.
 */
export function sortRows(ledger: Ledger, names: NameBook, order: SortOrder): Int32Array {
	const rows = rowsOf(ledger);
	const values = new Float64Array(rows);
	const filled = new Int32Array(rows);
	const blank = new Int32Array(rows);
	const kind = kindOf(order.column);
	const ranks = kind === 'name' ? ranksOf(names[listOf(order.column)]) : null;
	const sign = order.direction === 'ascending' ? -1 : 1;
	let row = 0;
	let filledRows = 0;
	for (const chunk of ledger.chunks) {
		const column = columnOf(chunk, order.column);
		for (let at = 0; at < chunk.rows; at++, row++) {
			const value = column?.[at] ?? BLANK[kind];
			if (Object.is(value, BLANK[kind])) {
				blank[row - filledRows] = row;
			} else {
				filled[filledRows++] = row;
				values[row] = sign * (ranks === null ? value : (ranks[value] ?? 0));
			}
		}
	}
	const inSheet = Int32Array.from({ length: rows }, (_, place) => place);
	const view = new Int32Array(rows);
	view.set(orderDescending(values, filled.subarray(0, filledRows), inSheet));
	view.set(blank.subarray(0, rows - filledRows), filledRows);
	return view;
}

/** Place of each name in the order people look names up in. */
function ranksOf(list: NameList): Int32Array {
	const names = list.from(0);
	const codes = names.map((_, code) => code);
	codes.sort((a, b) => collator.compare(names[a] ?? '', names[b] ?? ''));
	const ranks = new Int32Array(codes.length);
	let rank = 0;
	codes.forEach((code, place) => {
		const before = codes[place - 1];
		const same =
			before !== undefined && collator.compare(names[before] ?? '', names[code] ?? '') === 0;
		if (!same) rank = place;
		ranks[code] = rank;
	});
	return ranks;
}

/** The next order when a header is pressed: first one way, then the other, then none. */
export function nextOrder(order: SortOrder | null, column: ColumnId): SortOrder | null {
	if (order?.column !== column) return { column, direction: 'descending' };
	return order.direction === 'descending' ? { column, direction: 'ascending' } : null;
}
