import type { AttributeId } from './attributes';
import type { AttributeValue } from './sheet';

/** Customers that were read and are not yet in a workbook; every list has an entry for each row. */
export interface CustomerBatch {
	readonly rows: number;
	/** Empty where the table has a number alone, or nothing. */
	readonly names: readonly string[];
	/** The customers' numbers, empty where blank; null without such a column. */
	readonly codes: readonly string[] | null;
	/** A refused cell stands here as it was typed (see `AttributeValue`). */
	readonly attributes: ReadonlyMap<AttributeId, readonly AttributeValue[]>;
	/** Columns that no attribute knows: the planner's own, as text. */
	readonly own: readonly { readonly title: string; readonly values: readonly string[] }[];
}
