import { NO_MONTH } from '../primitives/day';
import type { Code } from '../primitives/units';
import type { MeasureColumns } from './measureColumns';

type NumberArray = Float64Array | Int32Array | Uint8Array;

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
	const patch = <Column extends NumberArray>(
		column: Column,
		values: Column,
		ranked = false,
		blank = 0,
	): Column => {
		const old = resized(column, size, blank);
		let into = old;
		for (let k = 0; k < values.length; k++) {
			const customer = pages[Math.floor(k / perPage)]! * perPage + (k % perPage);
			if (customer >= size || old[customer] === values[k]) continue;
			if (into === column) into = column.slice() as Column;
			into[customer] = values[k]!;
			if (ranked) changed.add(customer);
		}
		return into;
	};
	const columns: MeasureColumns = {
		present: patch(before.present, fresh.present, true),
		presentPrior: patch(before.presentPrior, fresh.presentPrior),
		revenue: patch(before.revenue, fresh.revenue, true),
		profit: patch(before.profit, fresh.profit),
		orders: patch(before.orders, fresh.orders),
		activeMonths: patch(before.activeMonths, fresh.activeMonths),
		largestOrder: patch(before.largestOrder, fresh.largestOrder),
		priorRevenue: patch(before.priorRevenue, fresh.priorRevenue),
		priorProfit: patch(before.priorProfit, fresh.priorProfit),
		firstMonth: patch(before.firstMonth, fresh.firstMonth, false, NO_MONTH),
		lastActiveMonth: patch(before.lastActiveMonth, fresh.lastActiveMonth, false, NO_MONTH),
	};
	const names = Object.keys(columns) as (keyof MeasureColumns)[];
	const untouched = names.every((name) => columns[name] === before[name]);
	return { columns: untouched ? before : columns, changed: [...changed] };
}

/** The column at another length; itself when it has that length. */
function resized<Column extends NumberArray>(column: Column, size: number, blank: number): Column {
	if (column.length === size) return column;
	if (column.length > size) return column.slice(0, size) as Column;
	const make = column.constructor as new (size: number) => Column;
	const longer = new make(size);
	longer.fill(blank, column.length);
	longer.set(column);
	return longer;
}
