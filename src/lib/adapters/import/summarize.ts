import type { ImportDraft } from '$lib/application/importing';
import { monthOfDay, NO_DAY } from '$lib/domain/primitives/day';
import type { CustomerBatch } from '$lib/domain/customer/customerBatch';
import type { SalesBatch } from '$lib/domain/ledger/batch';
import { NO_NAME } from '$lib/domain/ledger/names';
import type { Fen, Month } from '$lib/domain/primitives/units';
import { readMoney } from '$lib/domain/reading/readMoney';
import { isAmount } from './meaning/propose';
import type { Findings } from './findings';

/** Counts and sums over what was understood. */
export function summarize(found: Findings): ImportDraft['summary'] {
	const { batch, customers, prospects } = found;
	if (prospects !== null) {
		const names = prospects.map(({ name }) => name).filter((name) => name !== undefined);
		return ofFacts(found, prospects.length, names);
	}
	if (customers !== null) return ofCustomers(found, customers);
	const months = monthsOf(batch.day);
	let amount = 0;
	for (let row = 0; row < batch.rows; row++) {
		const fen = batch.amount[row] ?? 0;
		if (!Number.isNaN(fen)) amount += fen;
	}
	const stated = statedTotal(found);
	return {
		rows: batch.rows,
		uncountedRows: uncountedRows(batch),
		customers: batch.names.customer.length,
		months: months.size,
		from: months.size === 0 ? null : Math.min(...months),
		to: months.size === 0 ? null : Math.max(...months),
		amount,
		refusedCells: batch.refused.length,
		roundedRows: batch.roundedRows,
		roundingMoved: found.tally.amountMoved,
		total: stated === null ? null : { stated, summed: amount },
	};
}

/** Rows that the plan will not count: no customer, no date or no amount. */
function uncountedRows({ rows, customer, day, amount }: SalesBatch): number {
	if (!customer.includes(NO_NAME) && !day.includes(NO_DAY) && !amount.includes(Number.NaN))
		return 0;
	let count = 0;
	for (let row = 0; row < rows; row++)
		if (customer[row] === NO_NAME || day[row] === NO_DAY || Number.isNaN(amount[row])) count++;
	return count;
}

const ofCustomers = (
	found: Findings,
	{ rows, names, codes }: CustomerBatch,
): ImportDraft['summary'] =>
	ofFacts(
		found,
		rows,
		names.map((name, row) => name || (codes?.[row] ?? '')).filter((name) => name !== ''),
	);

/** known: the name of every row that has one. */
function ofFacts(
	{ factRefusals }: Findings,
	rows: number,
	known: readonly unknown[],
): ImportDraft['summary'] {
	return {
		rows,
		uncountedRows: rows - known.length,
		customers: new Set(known).size,
		months: 0,
		from: null,
		to: null,
		amount: 0,
		refusedCells: factRefusals.length,
		roundedRows: 0,
		roundingMoved: 0,
		total: null,
	};
}

function monthsOf(days: Int32Array): ReadonlySet<Month> {
	let last = 0;
	for (const day of days) if (day !== NO_DAY) last = Math.max(last, monthOfDay(day));
	const seen = new Uint8Array(last + 1);
	for (const day of days) if (day !== NO_DAY) seen[monthOfDay(day)] = 1;
	const months = new Set<Month>();
	for (let at = seen.indexOf(1); at >= 0; at = seen.indexOf(1, at + 1)) months.add(at);
	return months;
}

/** The amount in the row that adds up the table, a wide one month by month; null without one. */
function statedTotal({ table, body, proposal, powers, columns, marks }: Findings): Fen | null {
	const { grandTotal } = body;
	if (grandTotal === null) return null;
	const amount = columns.get('amount')?.column;
	let total: Fen | null = null;
	proposal.meanings.forEach((meaning, column) => {
		if (
			!(meaning.kind === 'month' && isAmount(meaning)) &&
			!(proposal.shape === 'long' && column === amount)
		)
			return;
		const read = readMoney(table.cell(grandTotal, column), powers[column], 'any', marks.of(column));
		if (read.ok && !Number.isNaN(read.value.fen)) total = (total ?? 0) + read.value.fen;
	});
	return total;
}
