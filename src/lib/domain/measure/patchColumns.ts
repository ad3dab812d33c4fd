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

/** Customers with other figures than before. */
export interface Changed {
	/** Whose revenue or presence in the window is another one. */
	readonly window: readonly Code[];
	/** The same in the prior window. */
	readonly prior: readonly Code[];
	/** Of whom any figure is. */
	readonly any: readonly Code[];
}

/** Columns after some pages were measured again. */
export interface PatchedColumns {
	readonly columns: MeasureColumns;
	readonly changed: Changed;
}

/**
 * The columns with the customers of some pages replaced by `fresh`. A column in which nothing differs stays the same object, all of them too.
 */
export function patchColumns(
	before: MeasureColumns,
	size: number,
	{ perPage, pages, fresh }: Fresh,
): PatchedColumns {
	const inWindow = new Set<Code>();
	const inPrior = new Set<Code>();
	const otherwise = new Set<Code>();
	for (let customer = size; customer < before.present.length; customer++) {
		if (before.present[customer] === 1) inWindow.add(customer);
		if (before.presentPrior[customer] === 1) inPrior.add(customer);
	}
	const at = { size, perPage, pages };
	const patchInto =
		(changed: Set<Code>) =>
		<Column extends NumberArray>(column: Column, values: Column, blank = 0): Column =>
			patchColumn(column, values, at, (customer) => void changed.add(customer), blank);
	const [ranked, rankedPrior] = [patchInto(inWindow), patchInto(inPrior)];
	const patch = patchInto(otherwise);
	const columns: MeasureColumns = {
		present: ranked(before.present, fresh.present),
		presentPrior: rankedPrior(before.presentPrior, fresh.presentPrior),
		revenue: ranked(before.revenue, fresh.revenue),
		profit: patch(before.profit, fresh.profit),
		orders: patch(before.orders, fresh.orders),
		activeMonths: patch(before.activeMonths, fresh.activeMonths),
		largestOrder: patch(before.largestOrder, fresh.largestOrder),
		priorRevenue: rankedPrior(before.priorRevenue, fresh.priorRevenue),
		priorProfit: patch(before.priorProfit, fresh.priorProfit),
		firstMonth: patch(before.firstMonth, fresh.firstMonth, NO_MONTH),
		lastActiveMonth: patch(before.lastActiveMonth, fresh.lastActiveMonth, NO_MONTH),
	};
	const names = Object.keys(columns) as (keyof MeasureColumns)[];
	const untouched = names.every((name) => columns[name] === before[name]);
	const any = new Set([...inWindow, ...inPrior, ...otherwise]);
	const changed = { window: [...inWindow], prior: [...inPrior], any: [...any] };
	return { columns: untouched ? before : columns, changed };
}
