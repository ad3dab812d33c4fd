import { NO_MONTH } from '../primitives/day';
import type { Code } from '../primitives/units';
import type { MeasureColumns } from './measureColumns';
import { patchColumn, type NumberArray } from './patchColumn';

/** Some pages measured again, one after the other. */
export interface Fresh {
	/** Customers of a page. */
	readonly perPage: number;
	readonly pages: readonly number[];
	readonly fresh: MeasureColumns;
}

/** Columns after some pages were measured again. */
export interface PatchedColumns {
	readonly columns: MeasureColumns;
	/** Customers whose revenue or presence is another one now. */
	readonly changed: readonly Code[];
}

/**
 * The columns with the customers of some pages replaced by `fresh`. A column in which nothing differs stays the same object, all of them too.
 */
export function patchColumns(
	before: MeasureColumns,
	size: number,
	{ perPage, pages, fresh }: Fresh,
): PatchedColumns {
	const changed = new Set<Code>();
	for (let customer = size; customer < before.present.length; customer++) {
		if (before.present[customer] === 1) changed.add(customer);
	}
	const at = { size, perPage, pages };
	const note = (customer: Code): void => void changed.add(customer);
	const patch = <Column extends NumberArray>(column: Column, values: Column, blank = 0): Column =>
		patchColumn(column, values, at, null, blank);
	const ranked = <Column extends NumberArray>(column: Column, values: Column): Column =>
		patchColumn(column, values, at, note);
	const columns: MeasureColumns = {
		present: ranked(before.present, fresh.present),
		presentPrior: patch(before.presentPrior, fresh.presentPrior),
		revenue: ranked(before.revenue, fresh.revenue),
		profit: patch(before.profit, fresh.profit),
		orders: patch(before.orders, fresh.orders),
		activeMonths: patch(before.activeMonths, fresh.activeMonths),
		largestOrder: patch(before.largestOrder, fresh.largestOrder),
		priorRevenue: patch(before.priorRevenue, fresh.priorRevenue),
		priorProfit: patch(before.priorProfit, fresh.priorProfit),
		firstMonth: patch(before.firstMonth, fresh.firstMonth, NO_MONTH),
		lastActiveMonth: patch(before.lastActiveMonth, fresh.lastActiveMonth, NO_MONTH),
	};
	const names = Object.keys(columns) as (keyof MeasureColumns)[];
	const untouched = names.every((name) => columns[name] === before[name]);
	return { columns: untouched ? before : columns, changed: [...changed] };
}
