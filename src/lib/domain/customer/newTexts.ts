import { NO_NAME } from '../ledger/names';
import type { Code } from '../primitives/units';
import type { CustomerBatch } from './customerBatch';
import { numberOf, ownOf, type CustomerSheet } from './sheet';

/** A text of the planner's own that an import writes. */
export interface NewText {
	/** Row of the batch. */
	readonly row: number;
	/** Empty where nothing stood. */
	readonly before: string;
	readonly after: string;
}
export interface NewOwn extends NewText {
	readonly title: string;
}

/** Cells of the planner's own columns that a row changes. A blank takes nothing away; of equal titles the first counts. */
export function newOwnFacts(
	sheet: CustomerSheet,
	{ own }: CustomerBatch,
	row: number,
	code: Code,
): NewOwn[] {
	const seen = new Set<string>();
	return own.flatMap(({ title, values }): NewOwn[] => {
		const after = values[row] ?? '';
		if (after === '' || seen.has(title)) return [];
		seen.add(title);
		const before = code === NO_NAME ? '' : ownOf(sheet, title, code);
		return before === after ? [] : [{ row, title, before, after }];
	});
}

/** The number that a row gives its customer; null where it says nothing new. */
export function newNumber(
	sheet: CustomerSheet,
	{ codes }: CustomerBatch,
	row: number,
	code: Code,
): NewText | null {
	const after = codes?.[row] ?? '';
	const before = code === NO_NAME ? '' : numberOf(sheet, code);
	return after === '' || after === before ? null : { row, before, after };
}
