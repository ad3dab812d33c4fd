import type { Code } from '../primitives/units';
import type { AttributeId } from './attributes';

/**
 * A cell of the customer sheet: null is unknown, never 0. A text where the attribute holds a
 * number is a refused cell: kept as it was typed, marked, and left out of every rule.
 * Flags are 1 or 0, months are `Month`.
 */
export type AttributeValue = string | number | null;

/** The planner's facts, a column each, by customer code; shorter than the code means unknown. */
export interface CustomerSheet {
	readonly columns: ReadonlyMap<AttributeId, readonly AttributeValue[]>;
}

export const EMPTY_CUSTOMER_SHEET: CustomerSheet = { columns: new Map() };

export const attributeOf = (
	sheet: CustomerSheet,
	attribute: AttributeId,
	customer: Code,
): AttributeValue => sheet.columns.get(attribute)?.[customer] ?? null;
