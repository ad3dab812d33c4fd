import type { ImportDraft, RefusedSourceCell, SourceColumn } from '$lib/application/importing';
import { nearNames } from '$lib/domain/customer/nearNames';
import type { Findings } from './findings';
import { noticesOf } from './notices';
import { hasMonths } from './propose';
import { sampleRows } from './sampleRows';
import { summarize } from './summarize';

/** Cells and rows that a preview lists; the counts are complete. */
const MOST_LISTED = 300;

export function buildDraft(found: Findings): ImportDraft {
	const { layout, proposal, columns, body, tally, needsDayOrder } = found;
	const refusals = tally.refusals();
	const refused = refusals
		.slice(0, MOST_LISTED)
		.map(({ sourceRow, sourceColumn, text, reason }): RefusedSourceCell => ({
			row: sourceRow,
			column: sourceColumn,
			text,
			reason,
		}));
	const skipped = [...layout.skipped, ...body.skipped];
	const needsYear = proposal.needsYear || found.needsYear;
	const dated = proposal.shape === 'wide' ? hasMonths(proposal) : columns.has('date');
	const hasAmount = proposal.shape === 'wide' || columns.has('amount');
	const answered = !needsYear && !needsDayOrder;
	return {
		name: found.name,
		subject: 'sales',
		origin: { name: found.name, sheet: '', hash: '' },
		sheets: [],
		encoding: null,
		date1904: false,
		headerRow: layout.headerRow,
		headerRows: layout.headerRow === null ? 0 : 1,
		shape: proposal.shape,
		columns: sourceColumns(found),
		sample: sampleRows(found, MOST_LISTED),
		sourceRows: layout.end,
		skipped: skipped.slice(0, MOST_LISTED),
		skippedRows: skipped.length,
		totalRows: skipped.filter(({ why }) => why === 'total').length,
		totals: 'leave-out',
		emptyMonths: 'skip',
		refused,
		normalised: [],
		summary: summarize(found),
		complete: columns.has('customer') && dated && hasAmount && answered,
		needsYear,
		needsDayOrder,
		notices: noticesOf(found),
		nearNames: nearNames(found.batch.names.customer),
		layout: null,
		recognised: false,
		batch: found.batch,
		batchRows: found.rows,
		customers: null,
	};
}

function sourceColumns({ layout, proposal, powers, tally }: Findings): SourceColumn[] {
	const refusedCells = new Map<number, number>();
	for (const { sourceColumn } of tally.refusals())
		refusedCells.set(sourceColumn, (refusedCells.get(sourceColumn) ?? 0) + 1);
	return proposal.meanings.map((meaning, index) => ({
		index,
		title: layout.titles[index]?.text ?? '',
		meaning,
		factor: 10 ** (powers[index] ?? 0),
		fillDown: 'none',
		refusedCells: refusedCells.get(index) ?? 0,
	}));
}
