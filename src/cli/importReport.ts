import type { Meaning } from '../lib/application/importing';
import type { Findings } from '../lib/adapters/import/findings';
import { columnUnits } from '../lib/adapters/import/meaning/columnUnits';
import { refusedSourceCells } from '../lib/adapters/import/refusedSourceCells';
import { placeInFile } from '../lib/adapters/import/source/rawSheet';
import { titleOf } from '../lib/adapters/import/columnName';
import { NO_NAME } from '../lib/domain/ledger/names';
import { monthOfDay, monthText, NO_DAY, yearOf } from '../lib/domain/primitives/day';
import type { Message } from '../lib/domain/primitives/message';
import type { Fen } from '../lib/domain/primitives/units';

/** What the import understood of a file, names and order as the contract fixes them. Money in fen. */
export interface ImportReport {
	readonly columns: readonly {
		readonly header: string;
		readonly meaning: string;
		readonly unit: string | null;
	}[];
	readonly layout: 'long' | 'wide';
	/** Rows that count: with customer, date and amount, a wide table split into months. */
	readonly rows: number;
	/** Source rows from 1 and the header's text, as a workbook shows them. */
	readonly refused: readonly {
		readonly row: number;
		readonly column: string;
		readonly text: string;
		readonly reason: string;
	}[];
	readonly excluded: { readonly totals: number; readonly empty: number };
	/** differenceFen: rounded − exact, over the amounts of all rows. */
	readonly rounded: { readonly rows: number; readonly differenceFen: number };
	readonly customers: number;
	readonly from: string | null;
	readonly to: string | null;
	readonly amountFen: Fen | null;
	readonly profitFen: Fen | null;
}

/** Rows with nothing in them, and rows of a wide table with nothing in any month. */
const EMPTY: ReadonlySet<string> = new Set(['blank', 'no-months']);
/** Where the month stands in `2026-01`. */
const MONTH_PLACE = 5;
/** Decimals of a fen that a sum of differences keeps: below that is the dust of adding them up. */
const DUST = 1e6;

/** say: a reason as a sentence. */
export function importReport(found: Findings, say: (reason: Message) => string): ImportReport {
	const { layout, proposal, body, source, table, tally } = found;
	const { rows, ...sums } = found.customers === null ? salesOf(found) : customersOf(found);
	const units = columnUnits(layout, proposal.meanings, found.powers);
	const skipped = [...layout.skipped, ...body.skipped];
	const refused = refusedSourceCells(found, Number.POSITIVE_INFINITY);
	return {
		columns: proposal.meanings.map((meaning, column) => ({
			header: layout.titles[column]?.text ?? '',
			meaning: meaningText(meaning),
			unit: units[column] ?? null,
		})),
		layout: proposal.shape,
		rows,
		refused: refused.map(({ row, column, text, reason }) => ({
			row: placeInFile(source.parts, row).row,
			column: titleOf(layout.titles, column),
			text,
			reason: say(reason),
		})),
		excluded: {
			totals: skipped.filter(({ why }) => why === 'total').length,
			empty: skipped.filter(({ why }) => EMPTY.has(why)).length + table.rows - layout.end,
		},
		rounded: {
			rows: tally.roundedRows,
			differenceFen: Math.round(tally.amountMoved * DUST) / DUST || 0,
		},
		...sums,
	};
}

type Counted = Pick<ImportReport, 'rows' | 'customers' | 'from' | 'to' | 'amountFen' | 'profitFen'>;

/** Sums over the rows that count. */
function salesOf({ batch }: Findings): Counted {
	const customers = new Set<number>();
	const profit = batch.numbers.profit;
	let rows = 0;
	let amountFen = 0;
	let profitFen = 0;
	let from = Number.POSITIVE_INFINITY;
	let to = Number.NEGATIVE_INFINITY;
	for (let row = 0; row < batch.rows; row++) {
		const customer = batch.customer[row] ?? NO_NAME;
		const day = batch.day[row] ?? NO_DAY;
		const amount = batch.amount[row] ?? Number.NaN;
		if (customer === NO_NAME || day === NO_DAY || Number.isNaN(amount)) continue;
		rows++;
		customers.add(customer);
		amountFen += amount;
		const gained = profit?.[row] ?? Number.NaN;
		if (!Number.isNaN(gained)) profitFen += gained;
		from = Math.min(from, monthOfDay(day));
		to = Math.max(to, monthOfDay(day));
	}
	return {
		rows,
		customers: customers.size,
		from: rows === 0 ? null : monthText(from),
		to: rows === 0 ? null : monthText(to),
		amountFen,
		profitFen: profit === null ? null : profitFen,
	};
}

function customersOf({ customers }: Findings): Counted {
	const known =
		customers?.names
			.map((name, row) => name || (customers.codes?.[row] ?? ''))
			.filter((name) => name !== '') ?? [];
	return {
		rows: known.length,
		customers: new Set(known).size,
		from: null,
		to: null,
		amountFen: null,
		profitFen: null,
	};
}

/** `amount`, `2026-01`, `2026-01 quantity`, `extra`. */
function meaningText(meaning: Meaning): string {
	switch (meaning.kind) {
		case 'sales':
			return meaning.column;
		case 'attribute':
			return meaning.attribute;
		case 'month': {
			const { month, measure = 'amount' } = meaning;
			// Nobody has said which year.
			const text = yearOf(month) > 0 ? monthText(month) : monthText(month).slice(MONTH_PLACE);
			return measure === 'amount' ? text : `${text} ${measure}`;
		}
		default:
			return meaning.kind;
	}
}
