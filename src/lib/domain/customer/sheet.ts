import type { Code } from '../primitives/units';
import type { AttributeId } from './attributes';

/**
 * A cell of the customer sheet: null is unknown, never 0. A text where the attribute holds a
 * number is a refused cell: kept as it was typed, marked, and left out of every rule.
 * Flags are 1 or 0, months are `Month`.
 */
export type AttributeValue = string | number | null;

/** A column of the planner's own: text by customer code; empty, or shorter than the code, where nothing stands. */
export interface OwnColumn {
	readonly title: string;
	readonly values: readonly string[];
}

/** What the planner has written beside a cell of a customer. No rule reads it, and it stays in the house. */
export interface CustomerNote {
	readonly customer: Code;
	/** As the sheet calls the column: an attribute, a computed figure, `own:` and a title. */
	readonly column: string;
	/** Never empty. */
	readonly text: string;
}

/** The planner's facts, a column each, by customer code; shorter than the code means unknown. */
export interface CustomerSheet {
	readonly columns: ReadonlyMap<AttributeId, readonly AttributeValue[]>;
	/** In the order in which they came, each title once. No rule reads them. Absent: none. */
	readonly own?: readonly OwnColumn[];
	/** The customers' numbers, as their own sheets have them; empty where unknown. Absent: none. */
	readonly numbers?: readonly string[];
	/** By customer, then column in code-point order. Absent: none. */
	readonly notes?: readonly CustomerNote[];
}

export const EMPTY_CUSTOMER_SHEET: CustomerSheet = { columns: new Map() };

export const attributeOf = (
	sheet: CustomerSheet,
	attribute: AttributeId,
	customer: Code,
): AttributeValue => sheet.columns.get(attribute)?.[customer] ?? null;

/** Empty where nothing stands, or no such column. */
export const ownOf = ({ own }: CustomerSheet, title: string, customer: Code): string =>
	own?.find((column) => column.title === title)?.values[customer] ?? '';

/** Empty where it is unknown. */
export const numberOf = ({ numbers }: CustomerSheet, customer: Code): string =>
	numbers?.[customer] ?? '';

/** null where nothing is written beside the cell. */
export function customerNote(
	{ notes = [] }: CustomerSheet,
	customer: Code,
	column: string,
): string | null {
	let low = 0;
	let high = notes.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (notes[middle]!.customer < customer) low = middle + 1;
		else high = middle;
	}
	for (let at = low; notes[at]?.customer === customer; at++)
		if (notes[at]!.column === column) return notes[at]!.text;
	return null;
}

/** Customers of whom the sheet says anything. */
export function listedCustomers({
	columns,
	own,
	numbers,
	notes,
}: CustomerSheet): ReadonlySet<Code> {
	const listed = new Set<Code>(notes?.map(({ customer }) => customer));
	for (const values of columns.values())
		values.forEach((value, customer) => {
			if (value !== null) listed.add(customer);
		});
	for (const values of [numbers ?? [], ...(own ?? []).map((column) => column.values)])
		values.forEach((text, customer) => {
			if (text !== '') listed.add(customer);
		});
	return listed;
}
