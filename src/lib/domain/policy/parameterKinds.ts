/** What a figure of the policy counts, so that a field can show it and a message can name it. */
type ParameterUnit =
	| 'months'
	| 'month-of-year'
	| 'ratio'
	| 'factor'
	| 'times'
	| 'minutes'
	| 'years'
	| 'count'
	| 'hours'
	| 'days'
	| 'fen'
	| 'yuan-per-month'
	| 'people'
	| 'customers';

/**
 * A number of the policy: unit, range and where its default comes from. Defaults themselves stand in
 * `DEFAULT_POLICY`. `source` names the practice text; `ours` marks a default that no text gives.
 */
export interface Parameter {
	readonly unit: ParameterUnit;
	readonly min: number;
	readonly max: number;
	/** The smallest value itself is not allowed. */
	readonly above?: true;
	readonly whole?: true;
	readonly source: string;
	readonly ours?: true;
}

export const LONGEST = 600;
export const LARGE = 1000;
export const MOST_PEOPLE = 1_000_000;

export const share = { unit: 'ratio', min: 0, max: 1 } as const;
export const money = { unit: 'fen', min: 0, max: Number.MAX_SAFE_INTEGER, whole: true } as const;
export const factor = { unit: 'factor', min: 0, max: LARGE } as const;
/** The default is no text's, and a planner should look at it. */
export const ours = { ours: true } as const;
