import type { Fen, Hours, Ratio } from '../primitives/units';

/** A (segment, tier) as places in the policy. */
export interface Cell {
	readonly segment: number;
	readonly tier: number;
}

/** On the way from a bare ratio to whole people, one correction a step. */
export const STAFFING_STEPS = [
	'ratio',
	'workload',
	'backOffice',
	'skill',
	'churn',
	'bursts',
	'rounding',
] as const;
export type StaffingStepId = (typeof STAFFING_STEPS)[number];

/** FTE after a step and all before it. */
export interface StaffingStep {
	readonly step: StaffingStepId;
	readonly fte: number;
}

/** People that are enough in such a share of the months. */
export interface Heads {
	readonly p50: number;
	readonly p80: number;
	readonly p90: number;
	readonly p95: number;
	readonly p99: number;
}

export interface TeamStaffing {
	readonly id: string;
	/** Empty: a built-in team (`key-accounts`, `field`), named in the language on screen. */
	readonly name: string;
	/** Pairs (segment, tier) it serves. */
	readonly serves: readonly Cell[];
	readonly customers: number;
	/** Adjusted hours a year before the burst buffer. */
	readonly workload: Hours;
	/** What customers per account manager alone would say. */
	readonly ratioFte: number;
	readonly fte: number;
	readonly headcount: number;
	/** null: not entered; counts 0 in the gap. */
	readonly current: number | null;
	/** Positive: people are missing. */
	readonly gap: number;
	/** All seven, in order; the last one is the head count. */
	readonly steps: readonly StaffingStep[];
	/** Part of the standard that the people of today can keep; null: they are not entered. */
	readonly achieved: Ratio | null;
	/** Of the head count, a year; null: the cost of one is not entered. */
	readonly cost: Fen | null;
	/** With bursts alone. */
	readonly heads: Heads | null;
}

export interface Staffing {
	/** Hours of one account manager a year. */
	readonly capacity: Hours;
	readonly teams: readonly TeamStaffing[];
	/** Adjusted hours a year by customer code; 0 for customers outside the window. */
	readonly hours: Float64Array;
	readonly totals: {
		readonly customers: number;
		readonly workload: Hours;
		readonly fte: number;
		readonly headcount: number;
		readonly current: number;
		readonly gap: number;
	};
	/** (segment, tier) pairs that no team serves. */
	readonly unserved: readonly Cell[];
	/** Chance that a customer leaves, where the hours count with it; null: they do not. */
	readonly risk: Float64Array | null;
	/** Adjusted hours of every (segment, tier), by `cellOf`. */
	readonly byCell: Float64Array;
}

/** Two teams apart and as one [STAFF-11]. */
export interface Pooling {
	/** Ids, in policy order. */
	readonly teams: readonly [first: string, second: string];
	readonly customers: number;
	/** Adjusted hours a year of both. */
	readonly hours: Hours;
	/** FTE as one team; apart they are the sum of the two. */
	readonly fte: number;
	/** People that the two need apart, and as one. */
	readonly separate: number;
	readonly pooled: number;
	/** The same in 95 of 100 months; null without bursts. */
	readonly p95: { readonly separate: number; readonly pooled: number } | null;
}

/** A (segment, tier) and the part of its standard that is kept. */
export interface CoveredCell extends Cell {
	readonly workload: Hours;
	readonly covered: Ratio;
}

/** How far so many people reach [STAFF-12]. */
export interface Coverage {
	readonly people: number;
	/** Part of every standard that they keep when all customers share alike. */
	readonly proRata: Ratio;
	/** Best tiers first: key ones of every segment, then the others, each in policy order. */
	readonly byPriority: readonly CoveredCell[];
}
