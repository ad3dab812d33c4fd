import type { ImportChoices } from '$lib/application/importing';
import { dayOrder } from '$lib/domain/reading/dayOrder';
import { NEEDS_DAY_ORDER, NEEDS_YEAR, readDay, type DayContext } from '$lib/domain/reading/readDay';
import type { DelimitedTable } from '../codec/delimitedTable';
import type { SourceOf } from './assembleBatch';
import { readDays, readMoneyColumn } from './readColumns';
import type { Sales } from './sales';
import { Tally } from './tally';

/** A row for each sale: date and amount stand in columns of their own. */
export function longSales(
	table: DelimitedTable,
	rows: Int32Array,
	date: SourceOf | undefined,
	amount: SourceOf | undefined,
	context: Pick<ImportChoices, 'year' | 'dayFirst'>,
): Sales {
	const tally = new Tally(rows.length);
	let needsYear = false;
	let needsDayOrder = false;
	let day = new Int32Array(rows.length);
	if (date !== undefined) {
		const cells = { table, rows, column: date.column };
		day = readDays(cells, tally, (texts) => {
			const settled: DayContext = { ...context, ...orderOf(texts, context.dayFirst) };
			return texts.map((text) => {
				const read = readDay(text, settled);
				needsYear ||= !read.ok && read.reason.key === NEEDS_YEAR;
				needsDayOrder ||= !read.ok && read.reason.key === NEEDS_DAY_ORDER;
				return read;
			});
		});
	}
	return {
		rows,
		day,
		amount:
			amount === undefined
				? new Float64Array(rows.length).fill(Number.NaN)
				: readMoneyColumn(
						{ table, rows, column: amount.column },
						'amount',
						amount.unitPower,
						tally,
					),
		tally,
		needsYear,
		needsDayOrder,
	};
}

/** The order that the clear dates of a column show, as long as they do not contradict each other. */
function orderOf(
	texts: readonly string[],
	chosen: boolean | undefined,
): Pick<DayContext, 'dayFirst'> {
	if (chosen !== undefined) return { dayFirst: chosen };
	const orders = new Set(texts.map(dayOrder).filter((order) => order !== null));
	const [order] = orders;
	return orders.size === 1 && order !== undefined ? { dayFirst: order } : {};
}
