const two = (value: number): string => String(value).padStart(2, '0');

/** The day on the planner's own clock, as it is typed into a cell: `2026-11-21`. */
export const dayTyped = (now: Date): string =>
	`${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
