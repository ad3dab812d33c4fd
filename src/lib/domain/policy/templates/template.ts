import type { PolicyChanges, Service, Tier } from '../policy';

/** A way of working that comes ready made. */
export interface Template {
	readonly changes: PolicyChanges;
	/** Paths of values that its source text does not give, although the parameter has a source. */
	readonly ours: readonly string[];
	/** Paths of values that it gives, although the parameter's default is ours. */
	readonly sourced: readonly string[];
}

/** A tier that goes by its id until the planner gives it a name. */
export const band = (id: string, key: boolean, min: number): Tier => ({ id, name: id, key, min });
export const share = (id: string, key: boolean, upTo: number): Tier => ({
	id,
	name: id,
	key,
	upTo,
});

/** Standards as the first ladder has them, for tiers that have no text of their own. */
export const STANDARDS = {
	/** Seen twice a month. */
	closest: { visits: 24, calls: 48, hoursPerVisit: 2, hoursPerCall: 0.25, adminHours: 24 },
	/** Seen every month. */
	close: { visits: 12, calls: 24, hoursPerVisit: 2, hoursPerCall: 0.25, adminHours: 12 },
	/** Two visits a quarter and a call a month: the crystal standard. */
	regular: { visits: 8, calls: 12, hoursPerVisit: 1.5, hoursPerCall: 0.25, adminHours: 0 },
	/** A visit a quarter and a call a month: the A+ standard. */
	light: { visits: 4, calls: 12, hoursPerVisit: 1.5, hoursPerCall: 0.25, adminHours: 0 },
	/** By telephone alone. */
	remote: { visits: 0, calls: 4, hoursPerVisit: 1.5, hoursPerCall: 0.25, adminHours: 0 },
	/** Served by the counter and the hotline. */
	none: { visits: 0, calls: 0, hoursPerVisit: 1.5, hoursPerCall: 0.25, adminHours: 0 },
} as const satisfies Record<string, Service>;
