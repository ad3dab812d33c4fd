import type { Fen, Hours, Ratio } from '../primitives/units';
import type { Multipliers } from './multipliers';

/** Service standard of a tier, per customer and year. */
export interface Service {
	readonly visits: number;
	readonly calls: number;
	readonly hoursPerVisit: Hours;
	readonly hoursPerCall: Hours;
	readonly adminHours: Hours;
	/** Customers of one account manager in the ratio method; left out: capacity / hours of the tier. */
	readonly customersPerManager?: number;
	/** Most contacts that a customer of the tier wants; left out: no limit. */
	readonly maxVisits?: number;
}

export interface Capacity {
	readonly workingDays: number;
	readonly hoursPerDay: Hours;
	readonly sellingShare: Ratio;
	readonly skill: number;
	/** 1 / (1 − share of the work that the back office takes over). */
	readonly support: number;
	readonly burstBuffer: Ratio;
	readonly churnUplift: number;
	/** Hours per visit, one figure or by region with a `default`. */
	readonly travelHours: Hours | Readonly<Record<string, Hours>>;
	readonly annualCostFen?: Fen;
	readonly multipliers?: Multipliers;
}

/** A (segment, tier) by their ids. */
export interface ServedTier {
	readonly segment: string;
	readonly tier: string;
}

/**
 * A team serves a set of (segment, tier): exactly `serves` where it is given, else its tiers in its
 * `segments`, without those in every segment.
 */
export interface Team {
	readonly id: string;
	readonly name: string;
	readonly tiers: readonly string[];
	readonly segments?: readonly string[];
	/** For sets that tiers and segments cannot say. */
	readonly serves?: readonly ServedTier[];
	/** Account managers today; null: not entered. */
	readonly current: number | null;
}

/** What somebody else asks for: a province, a group. At least one of service and customersPerManager. */
export interface ForeignStandard {
	readonly id: string;
	readonly name: string;
	/** By tier; what is left out is as in our own. */
	readonly service?: Readonly<Record<string, Partial<Service>>>;
	/** By tier, or `default`. */
	readonly customersPerManager?: Readonly<Record<string, number>>;
}

/** Sudden requests: they come in a Poisson stream, each takes gamma hours. */
export interface Bursts {
	/** Requests of a customer a month. */
	readonly rate: number;
	readonly meanHours: Hours;
	readonly deviationHours: Hours;
	/** Share of the months that the people must be enough for. */
	readonly percentile: Ratio;
	/** Months that the simulation draws, and what it starts from. */
	readonly draws: number;
	readonly seed: number;
}

export const WON_FROM = ['entered', 'pipeline'] as const;
/** Who says how many customers come: the planner, or the prospects there are. */
export type WonFrom = (typeof WON_FROM)[number];

export interface ForecastPolicy {
	/** Customers more a year, by tier. */
	readonly growth: Readonly<Record<string, number>>;
	/** Customers won from the pipeline a year, by tier. */
	readonly won: Readonly<Record<string, number>>;
	/** Does `won` count, or what the open prospects let expect? */
	readonly wonFrom: WonFrom;
	/** Do customers move between tiers as they did last year? */
	readonly useMigration: boolean;
	readonly years: number;
}

/** Judgements behind the economically best number of people. */
export interface EconomicsPolicy {
	/** By how many percent sales grow with one percent more people. */
	readonly elasticity: number;
	/** null: profit / revenue of the plan. */
	readonly margin: Ratio | null;
	/** Sales of one person; null: from revenue and the people of today. */
	readonly scaleFen: Fen | null;
	/** Sales a year that one more person brings; null: from the elasticity. */
	readonly incrementalSalesFen: Fen | null;
	/** Part of them that returns in the second, third … year. */
	readonly carryover: readonly Ratio[];
	/** Part of the best profit that still counts as best. */
	readonly flat: Ratio;
}

/** A working day as the time survey found it, minutes. */
export interface TimeAudit {
	readonly paidMinutes: number;
	readonly meals: number;
	readonly travel: number;
	readonly paperwork: number;
	readonly meetings: number;
	readonly waiting: number;
	readonly collecting: number;
	readonly private: number;
}

/** Leaders who visit key accounts themselves. */
export interface ExecutivePolicy {
	readonly people: number;
	/** Share of the working days that each spends on visits. */
	readonly visitShare: Ratio;
}

export interface AccountManager {
	readonly id: string;
	readonly name: string;
	/** Team id. */
	readonly team: string;
	readonly region?: string;
	/** Work done in an hour; 1 is usual. */
	readonly skill: number;
	/** Part of a full year. */
	readonly share: number;
	readonly rating?: ManagerRating;
}

export interface ManagerRating {
	readonly count: number;
	readonly mean: number;
}

export const ASSIGNMENT_RULES = ['balanced', 'lift'] as const;
export type AssignmentRule = (typeof ASSIGNMENT_RULES)[number];

export interface AssignmentPolicy {
	readonly rule: AssignmentRule;
	/** How much moved sales weigh against uneven hours. */
	readonly moveWeight: number;
	/** What is thought of a manager before anybody rated him, and how many ratings that counts. */
	readonly rating: { readonly weight: number; readonly mean: number };
}
