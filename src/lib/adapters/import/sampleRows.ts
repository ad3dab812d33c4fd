import type { ImportDraft } from '$lib/application/importing';
import { NO_NAME } from '$lib/domain/ledger/names';
import type { Findings } from './findings';

/** Sales that a preview shows in any case. */
const FIRST_SALES = 12;

/** Rows worth a look: captions, header, the first sales, and every row with something to say. */
export function sampleRows(found: Findings, most: number): ImportDraft['sample'] {
	const { table, layout, body, rows: sources, tally, batch } = found;
	const rows = new Set<number>();
	const add = (row: number): void => {
		if (rows.size < most) rows.add(row);
	};
	for (let row = 0; row < layout.start; row++) add(row);
	for (const row of body.sales.subarray(0, FIRST_SALES)) add(row);
	if (body.grandTotal !== null) add(body.grandTotal);
	for (const { sourceRow } of tally.refusals()) add(sourceRow);
	for (const { row, why } of body.skipped) if (why !== 'blank') add(row);
	for (const row of table.unclosed) if (row < layout.end) add(row);
	const { customer } = batch;
	for (
		let i = customer.indexOf(NO_NAME);
		i >= 0 && rows.size < most;
		i = customer.indexOf(NO_NAME, i + 1)
	)
		add(sources[i] ?? 0);
	return [...rows].sort((a, b) => a - b).map((row) => ({ row, cells: table.row(row) }));
}
