import type { ImportChoices, ImportDraft, Meaning } from '$lib/application/importing';
import type { SalesColumn } from '$lib/domain/ledger/columns';
import { LIMITS } from '$lib/domain/limits';
import type { Message } from '$lib/domain/primitives/message';
import { ok, refuse, type Result } from '$lib/domain/primitives/result';
import { assembleBatch, type SourceOf } from './assembleBatch';
import { bodyRows } from './bodyRows';
import { beyondRows } from './checkSize';
import { titleOf } from './columnName';
import { columnPowers } from './columnPowers';
import { buildDraft } from './draft';
import { layOut, type Layout } from './layout';
import { longSales } from './longSales';
import type { ParsedSource } from './parseSource';
import { propose } from './propose';

import { wideSales, type MonthColumn } from './wideSales';

/** Shares of the work that are done when a part of it is. */
const DONE = { layout: 0.1, amounts: 0.5, all: 1 } as const;

/** A parsed table and the planner's choices → what was understood. Pure: the same table, the same draft. */
export function readTable(
	{ table, name, before }: ParsedSource,
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
	progress(DONE.layout);

	const year = choices.year ?? layout.year ?? undefined;
	const sales =
		proposal.shape === 'wide'
			? wideSales(table, body.sales, monthColumns(proposal.meanings, powers))
			: longSales(table, body.sales, columns.get('date'), columns.get('amount'), {
					...(year === undefined ? {} : { year }),
					...(choices.dayFirst === undefined ? {} : { dayFirst: choices.dayFirst }),
				});
	if (sales.rows.length > LIMITS.importRows) return refuse(beyondRows);
	const amountMoved = sales.tally.moved;
	progress(DONE.amounts);

	const extra = extraColumns(layout, proposal.meanings);
	const batch = assembleBatch({ table, ...sales, columns, extra }, sales.tally);
	progress(DONE.all);
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
			sales,
			amountMoved,
			batch,
		}),
	);
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
