import { appendNoted } from '../appendBatch';
import { deleteRows } from '../deleteRows';
import type { Ledger, NameBook } from '../ledger';
import { noteBatch } from '../noteBatch';
import type { BatchOrigin } from '../origin';
import type { MergePlan } from './planMerge';
import { pickRows } from './pickRows';
import { writeRows } from './writeRows';

/**
 * The sheet after an import as it was planned. Chunks without a changed or deleted row stay what
 * they are. @throws RangeError when the plan was made for another sheet.
 */
export function applyMerge(
	ledger: Ledger,
	names: NameBook,
	plan: MergePlan,
	origin: BatchOrigin | null = null,
): Ledger {
	const { match, added, changed, deleted } = plan;
	if (ledger !== match.ledger) throw new RangeError('the plan belongs to another sales sheet');
	const { ledger: noted, source } = noteBatch(ledger, origin);
	const written = writeRows(noted, names, match, changed, source);
	const kept = plan.choices.mode === 'replace' ? emptied(written) : deleteRows(written, deleted);
	const rows = pickRows(match.batch, added);
	if (rows.rows === 0) return kept;
	const places =
		source !== null && rows !== match.batch ? added.map((row) => source[row]!) : source;
	return appendNoted(kept, names, rows, places);
}

/** Nothing is left of the sheet before but the roll. */
const emptied = (ledger: Ledger): Ledger => ({
	...ledger,
	chunks: [],
	extraColumns: [],
	roundedRows: 0,
});
