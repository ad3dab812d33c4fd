import type { ImportChoices, ImportDraft, Meaning } from '$lib/application/importing';
import type { SalesColumn } from '$lib/domain/ledger/columns';
import { LIMITS } from '$lib/domain/limits';
import type { Message } from '$lib/domain/primitives/message';
import { ok, refuse, type Result } from '$lib/domain/primitives/result';
import type { DayContext } from '$lib/domain/reading/readDay';
import { assembleBatch, type SourceOf } from './assembleBatch';
import { bodyRows } from './bodyRows';
import { beyondRows } from './source/checkSize';
import { titleOf } from './columnName';
import { columnPowers } from './columnPowers';
import { buildDraft } from './draft';
import { layOut, type Layout } from './layout';
import { propose } from './propose';
import { datesIn } from './readDates';
import type { OpenedSource } from './source/rawSheet';
import { Tally } from './tally';

import { wideSales, type MonthColumn } from './wideSales';

/** Share of the work that is done when the columns are known. */
const LAID_OUT = 0.1;

/** A parsed table and the planner's choices → what was understood. Pure: the same table, the same draft. */
export function readTable(
	{ table, name, notices: before }: OpenedSource,
	choices: ImportChoices,
	progress: (share: number) => void = () => undefined,
): Result<ImportDraft, Message> {
	const layout = layOut(table, choices.headerRow);
	const proposal = propose(table, layout, choices);
	const powers = columnPowers(layout, proposal.meanings, choices.factors);
	const columns = salesColumns(proposal.meanings, powers);
	const body = bodyRows(table, layout, {
		customer: columns.get('customer')?.column,
		date: columns.get('date')?.column,
	});
	progress(LAID_OUT);

	const wide =
		proposal.shape === 'wide'
			? wideSales(table, body.sales, monthColumns(proposal.meanings, powers))
			: null;
	const rows = wide?.rows ?? body.sales;
	if (rows.length > LIMITS.importRows) return refuse(beyondRows);
	const tally = wide?.tally ?? new Tally(rows.length);
	const extra = extraColumns(layout, proposal.meanings);
	const readDates = datesIn(dayContext(layout, choices));
	const assembled = assembleBatch(
		{ table, rows, columns, extra, readDates, given: wide },
		tally,
		(share) => {
			progress(LAID_OUT + (1 - LAID_OUT) * share);
		},
	);
	return ok(
		buildDraft({
			table,
			name,
			before,
			layout,
			proposal,
			powers,
			columns,
			body,
			rows,
			tally,
			...assembled,
		}),
	);
}

/** What the planner said, else what stands over the table. */
function dayContext({ year: stated }: Layout, { year, dayFirst }: ImportChoices): DayContext {
	const known = year ?? stated;
	return {
		...(known === null ? {} : { year: known }),
		...(dayFirst === undefined ? {} : { dayFirst }),
	};
}

/** The sales columns of a proposal, the first of each. */
function salesColumns(
	meanings: readonly Meaning[],
	powers: readonly number[],
): ReadonlyMap<SalesColumn, SourceOf> {
	const columns = new Map<SalesColumn, SourceOf>();
	meanings.forEach((meaning, column) => {
		if (meaning.kind === 'sales' && !columns.has(meaning.column))
			columns.set(meaning.column, { column, unitPower: powers[column] ?? 0 });
	});
	return columns;
}

const monthColumns = (meanings: readonly Meaning[], powers: readonly number[]): MonthColumn[] =>
	meanings.flatMap((meaning, column) =>
		meaning.kind === 'month'
			? [{ column, month: meaning.month, unitPower: powers[column] ?? 0 }]
			: [],
	);

/** Columns kept as text; one without a title is called by its letter. */
const extraColumns = (
	{ titles }: Layout,
	meanings: readonly Meaning[],
): { column: number; title: string }[] =>
	meanings.flatMap(({ kind }, column) =>
		kind === 'extra' ? [{ column, title: titleOf(titles, column) }] : [],
	);
