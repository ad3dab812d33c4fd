import type { ImportChoices, Meaning } from '$lib/application/importing';
import type { SalesBatch } from '$lib/domain/ledger/batch';
import { numberColumns, textColumns } from '$lib/domain/ledger/chunk';
import type { SalesColumn } from '$lib/domain/ledger/columns';
import { LIMITS } from '$lib/domain/limits';
import { message, type Message } from '$lib/domain/primitives/message';
import { ok, refuse, type Result } from '$lib/domain/primitives/result';
import type { DayContext } from '$lib/domain/reading/readDay';
import { assembleBatch, type Assembled, type SourceOf } from './assembleBatch';
import { bodyRows, type BodyRows } from './bodyRows';
import { titleOf } from './columnName';
import { fillDown } from './fillDown';
import type { Findings, SaidRows } from './findings';
import { hasNumber } from './hasNumber';
import { layOut, type Layout } from './header/layout';
import { columnPowers } from './meaning/columnPowers';
import { decimalMarks } from './meaning/decimalMarks';
import type { Proposal } from './meaning/proposal';
import { propose } from './meaning/propose';
import { fillCells, fixCells } from './patchTable';
import { cancelledRows } from './orderStates';
import { readCustomers } from './readCustomers';
import { readProspects } from './readProspects';
import { datesIn } from './readDates';
import { withRemembered } from './remembered';
import { beyondRows } from './source/checkSize';
import type { OpenedSource } from './source/rawSheet';
import { figuresOf, sourceColumns } from './sourceColumns';
import { monthsOfParts, undatedDays } from './sheetMonths';
import { Tally } from './tally';
import { wideSales } from './wideSales';

/** Share of the work that is done when the columns are known. */
const LAID_OUT = 0.1;
const ENOUGH_CELLS = 0.5;

/** A raw table and the planner's choices → what was found in it. Pure: the same table, the same findings. */
export function understand(
	source: OpenedSource,
	planned: ImportChoices,
	progress: (share: number) => void = () => undefined,
): Result<Findings, Message> {
	const fixed = fixCells(source.table, planned.fixes ?? []);
	const laidOut = layOut(fixed, source.merges, planned);
	const layout = { ...laidOut, year: laidOut.year ?? yearOfName(source) };
	const partMonths = monthsOfParts(source, { ...layout, year: planned.year ?? layout.year });
	const { choices, recognised } = withRemembered(layout, planned);
	const proposal = propose(fixed, layout, choices);
	const { subject, meanings, samples, shape } = proposal;
	if (subject === 'sales' && !hasNumber(fixed))
		return refuse(message('import_no_number', { rows: fixed.rows }));

	const powers = columnPowers(layout, meanings, choices.factors);
	const marks = decimalMarks({ source, table: fixed, layout, meanings, powers }, choices.decimal);
	const { columns, deriving, months } = sourceColumns({ layout, meanings, powers, marks }, shape);
	const labels = {
		marks,
		customer: columns.get('customer')?.column,
		date: columns.get('date')?.column,
		figures: figuresOf({ columns, deriving, months }),
	};
	const all = bodyRows(fixed, layout, labels, choices.totals === 'keep');
	const { merges } = source;
	const figure = (columns.get('amount') ?? columns.get('quantity'))?.column;
	const cancelled =
		subject === 'sales' && shape === 'long'
			? cancelledRows(fixed, layout, all.sales, figure)
			: null;
	const body = choices.cancelled === 'leave-out' ? withoutRows(all, cancelled) : all;
	const fill = fillDown(
		{ table: fixed, body: body.sales, merges, meanings, samples },
		choices.fillDown,
	);
	const table = fillCells(fixed, fill.fillings);
	progress(LAID_OUT);

	const found = {
		source,
		choices,
		recognised,
		table,
		layout,
		partMonths,
		proposal,
		powers,
		marks,
		columns,
		deriving,
		body,
		fill,
		cancelled,
	};
	const context = dayContext(source, layout, proposal, columns, choices);
	const filled = (tally: Tally): Tally => {
		if (fill.fillings.length > 0) tally.normalise('filled-down', fill.fillings.length);
		return tally;
	};
	if (subject === 'customers') {
		const tally = filled(new Tally(0));
		const read = readCustomers(
			{ table, layout, rows: body.sales, meanings, powers, context, marks },
			tally,
		);
		const { batch: customers, refused: factRefusals } = read;
		const facts = { customers, prospects: null, factRefusals };
		return ok({ ...found, ...NO_SALES, ...facts, rows: body.sales, tally });
	}
	if (subject === 'prospects') {
		const read = readProspects({ table, rows: body.sales, meanings, powers, context, marks });
		const facts = { customers: null, prospects: read.entries, factRefusals: read.refused };
		return ok({ ...found, ...NO_SALES, ...facts, rows: body.sales, tally: filled(new Tally(0)) });
	}
	const year = deriving.get('year')?.column ?? null;
	const keepZero = choices.emptyMonths === 'keep-zero';
	const wide =
		shape === 'wide'
			? wideSales({ table, body: body.sales, months, year, keepZero }, (rows) => new Tally(rows))
			: null;
	const silent = (wide?.silent ?? []).map((row) => ({ row, why: 'no-months' as const }));
	const rows = wide?.rows ?? body.sales;
	if (rows.length > LIMITS.importRows) return refuse(beyondRows);
	const tally = filled(wide?.tally ?? new Tally(rows.length));
	const extra = extraColumns(layout, meanings);
	const readDates = datesIn(context);
	const typed = source.kinds !== null;
	const undated = undatedDays(source.parts, found.partMonths);
	const assembled = assembleBatch(
		{
			table,
			rows,
			columns,
			deriving,
			extra,
			readDates,
			given: wide,
			undated,
			typed,
			strict: false,
		},
		tally,
		(share) => {
			progress(LAID_OUT + (1 - LAID_OUT) * share);
		},
	);
	const told = { ...body, skipped: [...body.skipped, ...silent] };
	const nobody = { customers: null, prospects: null, factRefusals: [] };
	return ok({ ...found, ...assembled, ...nobody, body: told, rows, tally });
}

function withoutRows(body: BodyRows, said: SaidRows | null): BodyRows {
	if (said === null) return body;
	const gone = new Set(said.rows);
	return {
		...body,
		sales: body.sales.filter((row) => !gone.has(row)),
		skipped: [...body.skipped, ...said.rows.map((row) => ({ row, why: 'cancelled' as const }))],
	};
}

const EMPTY_BATCH: SalesBatch = {
	rows: 0,
	day: new Int32Array(0),
	customer: new Int32Array(0),
	amount: new Float64Array(0),
	numbers: numberColumns(() => null),
	texts: textColumns(() => null),
	extraColumns: [],
	extra: [],
	names: { customer: [], ...textColumns(() => []), extra: [] },
	refused: [],
	roundedRows: 0,
};
const NO_SALES: Assembled = {
	batch: EMPTY_BATCH,
	needsYear: false,
	needsDayOrder: false,
	decided: null,
	currency: null,
};

const YEAR_IN_NAME = /(?<!\d)((?:19|20)\d\d)(?!\d)/;

/** The year that the sheet or the file is named after, where all its rows come from one sheet. */
function yearOfName({ name, parts }: OpenedSource): number | null {
	const sheet = parts.length === 1 ? YEAR_IN_NAME.exec(parts[0]?.sheet ?? '') : null;
	const year = (sheet ?? YEAR_IN_NAME.exec(name))?.[1];
	return year === undefined ? null : Number(year);
}

/** What the planner said, else what the workbook or the words over the table say. */
function dayContext(
	{ date1904 }: OpenedSource,
	{ year: stated }: Layout,
	{ samples }: Proposal,
	columns: ReadonlyMap<SalesColumn, SourceOf>,
	choices: ImportChoices,
): DayContext {
	const year = choices.year ?? stated;
	const sample = samples[columns.get('date')?.column ?? -1];
	const months = sample !== undefined && sample.months >= sample.filled * ENOUGH_CELLS;
	const years = sample !== undefined && sample.years >= sample.filled * ENOUGH_CELLS;
	return {
		quarters: true,
		months,
		years,
		date1904: choices.date1904 ?? date1904 ?? false,
		...(year === null ? {} : { year }),
		...(choices.dayFirst === undefined ? {} : { dayFirst: choices.dayFirst }),
	};
}

/** Columns kept as text; one without a title is called by its letter. */
const extraColumns = (
	{ titles }: Layout,
	meanings: readonly Meaning[],
): { column: number; title: string }[] =>
	meanings.flatMap(({ kind }, column) =>
		kind === 'extra' || kind === 'code' ? [{ column, title: titleOf(titles, column) }] : [],
	);
