/** A name and the JSON text that belongs to it. */
export type Kept = readonly [name: string, json: string];

/**
 * What a snapshot of a newer minor version holds and this version does not know: never read,
 * kept as it came and written back, so that passing through an older version loses nothing.
 */
export interface Beyond {
	/** Minor version of the format that knows these parts. */
	readonly minor: number;
	/** Whole tables, by name. */
	readonly tables: readonly Kept[];
	/** Fields of scenarios (an object's text), by scenario id. */
	readonly scenarios: readonly Kept[];
	/** Fields of customers (an object's text), by customer name. */
	readonly customers: readonly Kept[];
	/** Whole tables of the planner's own records, by name. Absent: none. */
	readonly registers?: readonly Kept[];
}
