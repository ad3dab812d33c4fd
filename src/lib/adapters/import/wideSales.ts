import { dayOf } from '$lib/domain/primitives/day';
import type { Month } from '$lib/domain/primitives/units';
import type { DelimitedTable } from '../codec/delimitedTable';
import { MoneyReader } from './moneyReader';
import { Tally } from './tally';

export interface MonthColumn {
	readonly column: number;
	readonly month: Month;
	readonly unitPower: number;
}

export interface WideSales {
	/** Row of the table for each sale. */
	readonly rows: Int32Array;
	readonly day: Int32Array;
	readonly amount: Float64Array;
	readonly tally: Tally;
}

/** A row for each customer, a column for each month: every filled cell becomes a sale of its month. */
export function wideSales(
	table: DelimitedTable,
	body: Int32Array,
	months: readonly MonthColumn[],
): WideSales {
	const most = body.length * months.length;
	const rows = new Int32Array(most);
	const day = new Int32Array(most);
	const amount = new Float64Array(most);
	const tally = new Tally(most);
	const readers = months.map(({ unitPower }) => new MoneyReader(table, unitPower));
	let count = 0;
	for (const row of body) {
		months.forEach(({ column, month }, m) => {
			const place = table.at(row, column);
			const reader = readers[m];
			if (reader === undefined) return;
			reader.read(place);
			if (reader.reason !== null)
				tally.refuse({
					row: count,
					column: 'amount',
					text: table.content(place),
					reason: reader.reason,
					sourceRow: row,
					sourceColumn: column,
				});
			else if (Number.isNaN(reader.fen)) return;
			if (reader.moved !== 0) tally.round(count, 'amount', reader.moved);
			rows[count] = row;
			day[count] = dayOf(month, 0);
			amount[count] = reader.fen;
			count++;
		});
	}
	return {
		rows: rows.slice(0, count),
		day: day.slice(0, count),
		amount: amount.slice(0, count),
		tally,
	};
}
