import type { AttributeId } from '../customer/attributes';
import type { GuardId } from '../guard/finding';
import type { Ratio } from '../primitives/units';
import type { ChannelLimits, ChannelPolicy } from './channelPolicy';
import type { OutlookPolicy } from './outlookPolicy';
import type { PromotionPolicy, ResponsePolicy } from './promotionPolicy';
import type {
	AccountManager,
	AssignmentPolicy,
	Bursts,
	Capacity,
	EconomicsPolicy,
	ExecutivePolicy,
	ForecastPolicy,
	ForeignStandard,
	Service,
	Team,
	TimeAudit,
} from './staffingPolicy';

export type { Multipliers } from './multipliers';
export * from './channelPolicy';
export * from './outlookPolicy';
export * from './promotionPolicy';
export * from './staffingPolicy';

/** A tier of a ladder, best first. Share ladders use `upTo`, bands use `min` (yuan per month). */
export interface Tier {
	readonly id: string;
	readonly name: string;
	/** Is it a key account? */
	readonly key: boolean;
	readonly upTo?: Ratio;
	/** Yuan per month. */
	readonly min?: number;
	/** What a customer of the tier is offered, in the planner's words. */
	readonly benefits?: string;
	/** Without one: by its place in the ladder. */
	readonly color?: TierColor;
}

/** Colours that tell tiers apart on screen and paper, by name. */
export const TIER_COLORS = ['tier-1', 'tier-2', 'tier-3', 'tier-4', 'tier-5', 'tier-6'] as const;
export type TierColor = (typeof TIER_COLORS)[number];

export const LADDERS = ['cumulative-share', 'rank-share', 'monthly-average', 'score'] as const;
export type LadderKind = (typeof LADDERS)[number];
export const LADDER_MEASURES = ['revenue', 'profit'] as const;
export type LadderMeasure = (typeof LADDER_MEASURES)[number];

/** What a score may weigh. Potential is the annual target. */
export const SCORE_MEASURES = [
	'revenue',
	'profit',
	'margin',
	'growth',
	'orders',
	'activeMonths',
	'loyalty',
	'influence',
	'potential',
] as const;
export type ScoreMeasure = (typeof SCORE_MEASURES)[number];
export type ScoreWeights = Readonly<Partial<Record<ScoreMeasure, number>>>;

export const CUT_ENDS = ['start', 'end'] as const;
/**
 * What of a customer is held against a cut (C1): `start`, what lies before it, so that who crosses a
 * cut is above it; `end`, what lies before it with its own, so that who crosses is below.
 */
export type CutEnd = (typeof CUT_ENDS)[number];

export interface Ladder {
	readonly by: LadderKind;
	readonly measure: LadderMeasure;
	/** Not in bands. Without one: `start`. */
	readonly cutBy?: CutEnd;
	/** With `by: 'score'` alone: at least one above 0. */
	readonly weights?: ScoreWeights;
	readonly tiers: readonly Tier[];
}

/** Customers whose attributes match `where` (every key, any of its values); null takes everybody. */
export interface Segment {
	readonly id: string;
	readonly name: string;
	readonly where: Readonly<Partial<Record<AttributeId, readonly string[]>>> | null;
	readonly ladder: Ladder;
	/** In place of the policy's, where they differ in this segment. */
	readonly keyConditions?: Partial<KeyConditions>;
	/** By tier id, in place of the policy's where they differ in this segment. */
	readonly service?: Readonly<Record<string, Partial<Service>>>;
}

export interface KeyConditions {
	readonly minActiveMonths: number;
	/** null: not judged. */
	readonly maxLargestOrderShare: Ratio | null;
	readonly requireProfit: boolean;
}

export const SALES_BASES = ['sell-in', 'sell-through'] as const;
/** Whose sales decide tiers: ours to the customer, or the customer's own. */
export type SalesBasis = (typeof SALES_BASES)[number];

export const LIST_POLICIES = ['rolling', 'annual', 'consecutive'] as const;
/** When the list of customers moves: with every month, once a year, or after several months alike. */
export type ListPolicy = (typeof LIST_POLICIES)[number];

export interface ListTerms {
	/** annual: the month of the year from which a new list holds, 1–12. */
	readonly freezeMonth: number;
	/** consecutive: months in a row that must agree. */
	readonly periods: number;
	/** annual: share of the key customers, or of their revenue, above which a review is proposed. */
	readonly driftLimit: Ratio;
}

export interface GuardLimits extends ChannelLimits {
	/** Guards that do not look. */
	readonly off: readonly GuardId[];
	/** Largest share of revenue that one customer may have. */
	readonly concentration: Ratio;
	/** Key accounts from which a key-account department is due. */
	readonly departmentDue: number;
	/** Achieved part of the standard below which a team is short. */
	readonly standardNotMet: Ratio;
	/** Extra profit for a yuan of promotion, below which it did not return. */
	readonly promotionReturn: number;
	/** Share of a customer's sales made on promotion, above which it lives on that. */
	readonly promotionDependence: Ratio;
	/** How many times what one pot brings for one more yuan the other may bring. */
	readonly potReturns: number;
}

export const DEVIATIONS = ['population', 'sample'] as const;
/** What squares are divided by: all months, or one month fewer. */
export type Deviation = (typeof DEVIATIONS)[number];

/** The classifications beside the tier: what counts as much, as little, as steady. */
export interface ClassificationPolicy {
	/** By how much one cut is moved to see who would flip. */
	readonly boundary: Ratio;
	/** How near to a cut a candidate stands. */
	readonly candidates: Ratio;
	/** Margins as parts of the portfolio's: low is at most that, high at least. */
	readonly lowMargin: number;
	readonly highMargin: number;
	/** Score from which loyalty and strength are high, 0–100. */
	readonly high: number;
	/** Weights of what loyalty is made of, and the months as a customer that count fully. */
	readonly loyalty: {
		readonly walletShare: number;
		readonly tenure: number;
		readonly activeMonths: number;
		readonly growth: number;
		readonly tenureMonths: number;
	};
	/** Shares of the customers with a known contribution: the best and the worst. */
	readonly bands: { readonly create: Ratio; readonly release: Ratio };
	/** Largest variation of an X and of a Y; seasonal: of the ratios to the year before. */
	readonly xyz: {
		readonly x: number;
		readonly y: number;
		readonly seasonal: boolean;
		readonly deviation: Deviation;
	};
}

/** A whole policy: every value present. What a planner writes is `PolicyChanges` on a template. */
export interface Policy extends ChannelPolicy, OutlookPolicy {
	/** asOf: `2025-12`, the last month of the window; null takes the month of the latest sale. */
	readonly window: { readonly months: number; readonly asOf: string | null };
	readonly basis: SalesBasis;
	readonly segments: readonly Segment[];
	readonly keyConditions: KeyConditions;
	readonly stabilityMargin: Ratio;
	readonly listPolicy: ListPolicy;
	readonly list: ListTerms;
	readonly service: Readonly<Record<string, Service>>;
	readonly capacity: Capacity;
	/** null: one team of every key tier and one of all others. */
	readonly teams: readonly Team[] | null;
	/** Other people's standards, shown beside our own and never used for the head count. */
	readonly standards: readonly ForeignStandard[];
	/** null: sudden requests are met out of the burst buffer. */
	readonly bursts: Bursts | null;
	readonly forecast: ForecastPolicy;
	/** null: its judgements are not entered. */
	readonly economics: EconomicsPolicy | null;
	/** null: nobody has kept a diary. */
	readonly timeAudit: TimeAudit | null;
	readonly executive: ExecutivePolicy;
	readonly managers: readonly AccountManager[];
	readonly assignment: AssignmentPolicy;
	readonly promotion: PromotionPolicy;
	readonly responses: ResponsePolicy;
	readonly classification: ClassificationPolicy;
	/** What a year of outstanding money costs; null: not known, and left out. */
	readonly interest: Ratio | null;
	readonly guards: GuardLimits;
}

/**
 * Policy JSON of the report contract: what is left out keeps its value; objects merge key by key,
 * arrays and the pool (a choice of two shapes) replace the earlier one whole.
 */
export type PolicyChanges = Changes<Policy>;
type Changes<Value> = Value extends readonly unknown[]
	? Value
	: Value extends object
		? { readonly [Key in keyof Value]?: Changes<Value[Key]> }
		: Value;

export const TEMPLATE_IDS = [
	'liquor',
	'telecom',
	'appliance',
	'oil',
	'building-materials',
] as const;
export type TemplateId = (typeof TEMPLATE_IDS)[number];
