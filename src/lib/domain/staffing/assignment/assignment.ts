import type { AccountManager } from '../../policy/policy';
import type { Fen, Hours, Ratio } from '../../primitives/units';
import type { Evenness } from './evenness';

/** Why a customer has no account manager. */
export const UNASSIGNED_REASONS = [
	'no-team',
	'no-manager',
	'no-region',
	'locked-elsewhere',
] as const;
export type UnassignedReason = (typeof UNASSIGNED_REASONS)[number];
/** In place of a reason: the customer is assigned, or not in the window. */
export const NO_REASON = 255;

/** What one account manager gets. */
export interface ManagerLoad {
	readonly manager: AccountManager;
	/** Work done in an hour, 1 the usual: from the ratings where there are any. */
	readonly skill: number;
	readonly customers: number;
	/** Of them, those that stay whatever happens. */
	readonly locked: number;
	/** Adjusted hours a year. */
	readonly hours: Hours;
	/** Hours that would be his by skill and share. */
	readonly target: Hours;
	/** Part of the standard that he can keep: his capacity over these hours, at most 1. */
	readonly achieved: Ratio;
	/** Visits a year by the standard, and those that he can keep. */
	readonly visits: number;
	readonly keptVisits: number;
	readonly revenue: Fen;
}

/** How evenly a team's hours lie, each relative to what is his. */
export interface TeamBalance extends Evenness {
	readonly team: string;
	readonly managers: number;
	/** Σ |hours − target|. */
	readonly uneven: Hours;
	/** Was every assignment looked at, or was a good one searched for? */
	readonly proven: boolean;
}

/** Who gets the good people: nobody in particular, the customers that return most, or the least. */
export const RULES = ['balanced', 'lift', 'small-first'] as const;
export type RuleId = (typeof RULES)[number];

/** What the customers with a manager bring in the window under each rule, and what a rule costs. */
export interface RuleComparison {
	readonly chosen: RuleId;
	/** Gross profit by rule, in the order of RULES; fen. */
	readonly profit: readonly { readonly rule: RuleId; readonly profit: Fen }[];
	/** The best of them less the chosen one. */
	readonly cost: Fen;
	/** If everybody also split his hours where they return most, instead of by the standard. */
	readonly freeHours: Fen;
}

/** Customers and their named account managers. Arrays by customer code. */
export interface Assignment {
	/** Place in the policy's `managers`; NOBODY without one. */
	readonly manager: Int32Array;
	/** Places in UNASSIGNED_REASONS; NO_REASON elsewhere. */
	readonly reason: Uint8Array;
	/** 1 where the customer has another account manager than today. */
	readonly moved: Uint8Array;
	/** In the order of the policy. */
	readonly loads: readonly ManagerLoad[];
	/** Teams with a named account manager, in the order of the policy. */
	readonly teams: readonly TeamBalance[];
	readonly totals: {
		readonly assigned: number;
		readonly unassigned: number;
		readonly locked: number;
		readonly movedCustomers: number;
		readonly movedRevenue: Fen;
	};
	/** null: no profit, no skill that differs, or no elasticity entered. */
	readonly rules: RuleComparison | null;
}
