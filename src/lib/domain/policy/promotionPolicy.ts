import type { Fen, Ratio } from '../primitives/units';
import type { ResponseJudgement } from '../response/judgement';
import type { Multipliers } from './multipliers';

/** A rate of the window's revenue, a sum, or what a revenue to be reached may cost. */
export type Pool =
	| { readonly rate: Ratio }
	| { readonly fixedFen: Fen }
	| { readonly goalFen: Fen; readonly costRatio: Ratio };

export const PROMOTION_BASES = ['revenue', 'profit', 'potential'] as const;
export type PromotionBase = (typeof PROMOTION_BASES)[number];

export const NEW_CUSTOMERS_FROM = ['share', 'pipeline'] as const;
/** What decides how much of a pool is for new customers. */
export type NewCustomersFrom = (typeof NEW_CUSTOMERS_FROM)[number];

export const SUSPEND_REASONS = ['open-price', 'region-offence', 'deposit-short'] as const;
/** Offences for which a policy may stop a customer's money; the customer sheet may always. */
export type SuspendReason = (typeof SUSPEND_REASONS)[number];

/** Forms in which money is usually given; a planner may name others. */
export const INSTRUMENTS = [
	'advertising',
	'goods',
	'rebate',
	'rewards',
	'promoters',
	'training',
	'events',
] as const;

/** Shares of a tier's money by instrument; they add up to 1. */
export type InstrumentShares = Readonly<Record<string, Ratio>>;

export const RESOURCE_KINDS = [
	'vehicles',
	'goods',
	'advertising',
	'people',
	'training',
	'events',
] as const;
export type ResourceKind = (typeof RESOURCE_KINDS)[number];

/** Something a tier is given a year, by piece: a van, a promoter's month, a day of training. */
export interface Resource {
	readonly id: string;
	readonly name: string;
	readonly kind: ResourceKind;
	/** What one piece costs. */
	readonly unitFen: Fen;
	/** Pieces for a customer and year, by tier. */
	readonly units: Readonly<Record<string, number>>;
	/** The part of the pool that pays for it; left out: nothing of the pool does. */
	readonly instrument?: string;
}

export const COMMITMENTS = ['purchase', 'payment', 'both'] as const;
/** What has to come back: goods bought, money paid, or both. */
export type CommitmentKind = (typeof COMMITMENTS)[number];

export interface CommitmentPolicy {
	readonly by: CommitmentKind;
	/** The most that promotion may be of what comes back; null: not said, nothing is asked for. */
	readonly costRatio: Ratio | null;
	/** Day by which it has to be back, as `2026-12-31`; null: not said. */
	readonly due: string | null;
	/** Part of the extra sales that is only bought earlier, where the customer sheet says none. */
	readonly forwardBuying: Ratio | null;
	/** Seasons in a row without a return, after which no more is spent; null: no such rule. */
	readonly stopAfter: number | null;
}

/** What winning and keeping a customer costs and brings (C22). */
export interface AcquisitionPolicy {
	/** Share of the prospects that would be won with any money, and the share won at `spendFen` each. */
	readonly ceiling: Ratio;
	readonly rate: Ratio;
	readonly spendFen: Fen;
	/** Yearly margin of a customer, before what keeping it costs. */
	readonly marginFen: Fen;
	readonly retentionFen: Fen;
	readonly retentionRate: Ratio;
	readonly discount: Ratio;
	readonly prospects: number;
}

export interface PromotionPolicy {
	readonly pool: Pool;
	/** By segment id: pools of their own. Who has none, or null, shares `pool`. */
	readonly segmentPools: Readonly<Record<string, Pool | null>>;
	readonly newCustomerShare: Ratio;
	/** Is that share set aside, or what winning the expected prospects costs? */
	readonly newCustomersFrom: NewCustomersFrom;
	readonly reserveShare: Ratio;
	/** The most that one customer may have of the reserve; null: not said. */
	readonly reserveCap: Ratio | null;
	/** Part of a pool that its key accounts share among themselves; null: all share one sum. */
	readonly bigShare: Ratio | null;
	readonly base: PromotionBase;
	readonly tierWeights: Readonly<Record<string, number>>;
	readonly capRate: Ratio;
	readonly floorFen: Fen;
	readonly multipliers?: Multipliers;
	readonly suspendOn: readonly SuspendReason[];
	/** By tier; a tier without a row is not divided. */
	readonly instruments: Readonly<Record<string, InstrumentShares>>;
	/** Instruments that are spent in a customer's region instead of on its account. */
	readonly areaInstruments: readonly string[];
	readonly resources: readonly Resource[];
	/** Winning a customer costs so many times the money of keeping one. */
	readonly winCost: number;
	readonly commitment: CommitmentPolicy;
	/** Days after the promised one within which a payout is punctual. */
	readonly payoutDays: number;
	/** null: not judged. */
	readonly acquisition: AcquisitionPolicy | null;
}

/** How sales answer to money and to calls, by tier; a tier without judgements (null) is left as it is. */
export interface ResponsePolicy {
	readonly money: Readonly<Record<string, ResponseJudgement | null>>;
	readonly calls: Readonly<Record<string, ResponseJudgement | null>>;
}
