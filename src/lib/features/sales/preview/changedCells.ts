import type { ImportDraft, SourceColumn } from '$lib/application/importing';
import type { ColumnId } from '$lib/domain/ledger/columns';
import type { NameBook } from '$lib/domain/ledger/ledger';
import { cellChanges } from '$lib/domain/ledger/merge/cellChanges';
import type { MergePlan } from '$lib/domain/ledger/merge/planMerge';
import { monthOfDay } from '$lib/domain/primitives/day';
import type { Month } from '$lib/domain/primitives/units';
import type { Locale } from '$lib/i18n/locale.svelte';
import { shownCell } from './changeRows';

/** Changed rows that are looked at; a sample is no longer. */
const MOST = 400;

/** Of the rows on screen, the cells that change something: what stands there now, by `row column` of the table. */
export function changedCells(
	draft: ImportDraft,
	{ match, changed }: MergePlan,
	names: NameBook,
	locale: Locale,
): ReadonlyMap<string, string> {
	const seen = new Set(draft.sample.map(({ row }) => row));
	const rows: number[] = [];
	for (const row of changed) {
		if (rows.length === MOST) break;
		if (seen.has(draft.batchRows[row]!)) rows.push(row);
	}
	const cells = new Map<string, string>();
	for (const { row, column, before } of cellChanges(match, names, rows)) {
		const month = monthOfDay(match.batch.day[row]!);
		const source = draft.columns.find((each) => fills(each, column, month));
		if (source === undefined) continue;
		cells.set(`${draft.batchRows[row]!} ${source.index}`, shownCell(column, before, locale));
	}
	return cells;
}

/** Does the table's column fill this one of the sheet, for sales of this month? */
function fills({ meaning }: SourceColumn, column: ColumnId, month: Month): boolean {
	if (meaning.kind === 'sales') return meaning.column === column;
	return (
		meaning.kind === 'month' && meaning.month === month && (meaning.measure ?? 'amount') === column
	);
}
