/** A difference as a planner reads it. */
export interface ShownDifference {
	readonly key: string;
	readonly label: string;
	readonly before: string;
	readonly after: string;
}
