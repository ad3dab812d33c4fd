import type { RefusedSourceCell } from '$lib/application/importing';
import { NO_NAME } from '$lib/domain/ledger/names';
import { NO_DAY, yearOf } from '$lib/domain/primitives/day';
import { message } from '$lib/domain/primitives/message';
import { quoted } from '$lib/domain/reading/plainText';
import { NEEDS_YEAR } from '$lib/domain/reading/readDay';
import type { Findings } from './findings';

/**
 * Cells that could not be read, and cells without which a row does not count: a blank customer, date or
 * amount. By row, then column; no more than `most`.
 */
export function refusedSourceCells(found: Findings, most: number): readonly RefusedSourceCell[] {
	if (found.customers !== null || found.prospects !== null)
		return found.factRefusals.slice(0, most);
	const cells = found.tally
		.refusals()
		.slice(0, most)
		.map(({ sourceRow: row, sourceColumn: column, text, reason }) => ({
			row,
			column,
			text,
			reason,
		}));
	return [...cells, ...missingCells(found, most), ...yearlessMonths(found)]
		.sort((a, b) => a.row - b.row || a.column - b.column)
		.slice(0, most);
}

/** The titles of months whose year nobody has said: their sales have no date. */
function yearlessMonths({ layout, proposal }: Findings): RefusedSourceCell[] {
	if (!proposal.needsYear) return [];
	return proposal.meanings.flatMap((meaning, column): RefusedSourceCell[] => {
		const text = layout.titles[column]?.text ?? '';
		if (meaning.kind !== 'month' || yearOf(meaning.month) > 0) return [];
		const reason = message(NEEDS_YEAR, { text: quoted(text) });
		return [{ row: layout.headerRow ?? 0, column, text, reason }];
	});
}

function missingCells(found: Findings, most: number): RefusedSourceCell[] {
	const { batch, rows, columns, deriving, table, tally, proposal } = found;
	const refused = new Set(tally.refusals().map(({ row, column }) => `${column} ${row}`));
	const cells: RefusedSourceCell[] = [];
	const long = proposal.shape === 'long';
	const wanted = [
		{
			id: 'customer',
			any: batch.customer.includes(NO_NAME),
			blank: (row: number) => batch.customer[row] === NO_NAME,
		},
		...(long
			? ([
					{
						id: 'date',
						any: batch.day.includes(NO_DAY),
						blank: (row: number) => batch.day[row] === NO_DAY,
					},
					{
						id: 'amount',
						any: batch.amount.includes(Number.NaN),
						blank: (row: number) => Number.isNaN(batch.amount[row]),
					},
				] as const)
			: []),
	] as const;
	for (const { id, any, blank } of wanted) {
		if (!any) continue;
		const own = columns.get(id)?.column;
		const column = own ?? (id === 'amount' ? deriving.get('price')?.column : undefined);
		if (column === undefined) continue;
		let last = -1;
		let count = 0;
		for (let row = 0; row < batch.rows && count < most; row++) {
			const source = rows[row] ?? 0;
			if (!blank(row) || source === last || refused.has(`${id} ${row}`)) continue;
			if (id === 'amount' && own === undefined && refused.has(`quantity ${row}`)) continue;
			last = source;
			count++;
			const reason = message(`import_${id}_missing`);
			cells.push({ row: source, column, text: table.cell(source, column), reason });
		}
	}
	return cells;
}
