import type { ImportDraft, SourceColumn } from '$lib/application/importing';
import { nearNames } from '$lib/domain/customer/nearNames';
import type { Findings } from './findings';
import { hasMonths } from './meaning/propose';
import { noticesOf } from './notices';
import { refusedSourceCells } from './refusedSourceCells';
import { toRemember } from './remembered';
import { sampleRows } from './sampleRows';
import { summarize } from './summarize';

/** Cells and rows that a preview lists; the counts are complete. */
const MOST_LISTED = 300;
/** More names are not compared with each other: nobody would look through the pairs. */
const MOST_COMPARED = 20_000;

export function buildDraft(found: Findings): ImportDraft {
	const { source, choices, layout, proposal, body, customers, prospects } = found;
	const skipped = [...layout.skipped, ...body.skipped];
	const columns = sourceColumns(found);
	const needsYear = proposal.needsYear || found.needsYear;
	const names = customers?.names ?? found.batch.names.customer;
	const totals = choices.totals ?? 'leave-out';
	return {
		name: source.name,
		subject: proposal.subject,
		origin: {
			name: source.name,
			sheet: source.parts[0]?.sheet ?? '',
			parts: source.parts,
		},
		sheets: source.sheets,
		encoding: source.encoding,
		date1904: choices.date1904 ?? source.date1904 ?? false,
		headerRow: layout.headerRow,
		headerRows: layout.headerRows,
		shape: proposal.shape,
		columns,
		sample: sampleRows(found, MOST_LISTED),
		sourceRows: layout.end,
		skipped: skipped.slice(0, MOST_LISTED),
		skippedRows: skipped.length,
		totalRows: body.totalRows,
		totals,
		cancelledRows: found.cancelled?.rows.length ?? 0,
		cancelled: choices.cancelled ?? 'keep',
		emptyMonths: choices.emptyMonths ?? 'skip',
		refused: refusedSourceCells(found, MOST_LISTED),
		normalised: found.tally.normalised,
		summary: summarize(found),
		complete: isComplete(found) && !needsYear && !found.needsDayOrder,
		needsYear,
		needsDayOrder: found.needsDayOrder,
		unclearFigure: found.marks.unclear[0]?.text ?? null,
		notices: noticesOf(found),
		nearNames: names.length <= MOST_COMPARED ? nearNames([...new Set(names)]) : [],
		layout: toRemember(layout, proposal.subject, columns, choices),
		recognised: found.recognised,
		batch: found.batch,
		batchRows: found.rows,
		customers,
		prospects,
	};
}

/** Is there a customer, a date (or months) and an amount; or a customer alone among customers? */
export function isComplete({
	partMonths,
	proposal,
	columns,
	deriving,
	customers,
	prospects,
}: Findings): boolean {
	if (prospects !== null)
		return proposal.meanings.some((each) => each.kind === 'prospect' && each.column === 'name');
	if (customers !== null)
		return columns.has('customer') || proposal.meanings.some(({ kind }) => kind === 'code');
	if (!columns.has('customer')) return false;
	if (proposal.shape === 'wide') return hasMonths(proposal);
	const priced = columns.has('quantity') && deriving.has('price');
	const dated = columns.has('date') || partMonths.every((month) => month !== null);
	return dated && (columns.has('amount') || priced);
}

function sourceColumns(found: Findings): SourceColumn[] {
	const { layout, proposal, powers, fill } = found;
	const refusedCells = new Map<number, number>();
	const refusals =
		found.customers === null && found.prospects === null
			? found.tally.refusals().map(({ sourceColumn }) => sourceColumn)
			: found.factRefusals.map(({ column }) => column);
	for (const column of refusals) refusedCells.set(column, (refusedCells.get(column) ?? 0) + 1);
	return proposal.meanings.map((meaning, index) => ({
		index,
		title: layout.titles[index]?.text ?? '',
		meaning,
		factor: 10 ** (powers[index] ?? 0),
		fillDown: fill.states[index] ?? 'none',
		refusedCells: refusedCells.get(index) ?? 0,
	}));
}
