import type { Fen, Ratio } from '../primitives/units';

export const REBATE_KINDS = ['all-units', 'incremental'] as const;
/** all-units: a step's rate on everything bought in the period; incremental: on what lies above it alone. */
export type RebateKind = (typeof REBATE_KINDS)[number];

export const REBATE_MEASURES = ['amount', 'target'] as const;
/** What a step begins at: yuan bought in the period, or a share of the period's part of the annual target. */
export type RebateMeasure = (typeof REBATE_MEASURES)[number];

export const REBATE_PERIODS = ['month', 'quarter', 'year'] as const;
/** Of the calendar: the one that the window ends in is running. */
export type RebatePeriod = (typeof REBATE_PERIODS)[number];

export interface RebateStep {
	/** Yuan, or a share of the target: by the ladder's measure. */
	readonly from: number;
	readonly rate: Ratio;
}

/** What we give back for purchases of a period. A customer of several ladders gets the sum. */
export interface RebateLadder {
	readonly id: string;
	readonly name: string;
	readonly kind: RebateKind;
	readonly by: RebateMeasure;
	readonly period: RebatePeriod;
	/** By rising `from`. */
	readonly steps: readonly RebateStep[];
	/** Ids of final tiers; left out: every tier. */
	readonly tiers?: readonly string[];
	/** How surely dealers expect an undisclosed rebate; left out: as surely as if it were told. */
	readonly believed?: Ratio;
}

/** A dealer's gain from selling outside his region, judged by the planner; null is unknown. */
export interface Deterrence {
	/** Fen a unit. */
	readonly priceGapFen: Fen | null;
	readonly transportFen: Fen | null;
	/** Units that could go astray. */
	readonly units: number | null;
	/** How likely it is found out. */
	readonly detection: Ratio | null;
}

export interface DepositPolicy {
	/** By tier: months of the monthly average that are to be held. A tier without one, or with null, owes none. */
	readonly rates: Readonly<Record<string, number | null>>;
	readonly deterrence: Deterrence;
}

/** A product of the price list. Fen a unit; each step buys at its price and sells at the next one. */
export interface ListedProduct {
	readonly product: string;
	/** What everybody pays us. */
	readonly supplyFen: Fen;
	readonly agentFen?: Fen;
	readonly distributorFen?: Fen;
	readonly retailFen?: Fen;
	/** What a unit costs us. */
	readonly costFen?: Fen;
}

export const PRICE_POLICIES = ['strict', 'netNet'] as const;
/** strict: one invoice price for all; netNet: one price after rebates, goods and terms. */
export type PricePolicy = (typeof PRICE_POLICIES)[number];

export interface StockPolicy {
	/** What we can ship this month; null: as much as is needed. */
	readonly availableFen: Fen | null;
	/** The smallest shipment, and every larger one is a multiple of it; null: any sum. */
	readonly lotFen: Fen | null;
}

/** What a dealer may read: `internal` never leaves the house. */
export const DISCLOSED_FIELDS = {
	customer: 'public',
	region: 'public',
	supplyPrice: 'dealer',
	target: 'dealer',
	purchases: 'dealer',
	rebateCondition: 'dealer',
	rebatePaid: 'dealer',
	tier: 'dealer',
	deposit: 'internal',
	rebateRate: 'internal',
	rebateAmount: 'internal',
	dividend: 'internal',
	promotion: 'internal',
	netNet: 'internal',
	dealerProfit: 'internal',
	otherDealers: 'internal',
} as const satisfies Record<string, 'public' | 'dealer' | 'internal'>;
export type DisclosedField = keyof typeof DISCLOSED_FIELDS;

/** How customers are paid back, priced, supplied and kept in their regions. */
export interface ChannelPolicy {
	readonly rebates: readonly RebateLadder[];
	readonly deposits: DepositPolicy;
	readonly priceList: readonly ListedProduct[];
	readonly pricePolicy: PricePolicy;
	readonly stock: StockPolicy;
	/** What it costs to bring a unit into another region; null: unknown. */
	readonly freightFen: Fen | null;
	/** Fields that whatever goes to a dealer holds. */
	readonly disclosure: readonly DisclosedField[];
}

/** From where on what channels do is a finding. null: nobody has said. */
export interface ChannelLimits {
	/** Rebates and dividends as a share of what the customer bought. */
	readonly rebateCap: Ratio | null;
	/** Part of the cap that is a warning. */
	readonly rebateNear: Ratio;
	/** Rebate as a share of the dealer's own margin. */
	readonly rebateOfMargin: Ratio;
	/** How far under our price a dealer may sell and still win. */
	readonly dumpFloor: Ratio;
	/** Part of a threshold at which a ladder without dealers is tried. */
	readonly dumpAt: Ratio;
	/** The dealer's margin on what he sells. */
	readonly dealerMargin: Ratio;
	/** A year's profit on the dealer's capital. */
	readonly dealerReturn: Ratio | null;
	/** Months of cover. */
	readonly overstocked: number;
	readonly understocked: number;
	/** Share of the shipments outside the authorised regions. */
	readonly crossRegion: Ratio;
	/** Fen a unit by which prices may differ. */
	readonly priceSpread: Fen;
	/** The same after rebates, goods and terms, as a share of the price. */
	readonly netNetSpread: Ratio | null;
}

export const CHANNEL_DEFAULTS: ChannelPolicy = {
	rebates: [],
	deposits: {
		rates: {},
		deterrence: { priceGapFen: null, transportFen: null, units: null, detection: null },
	},
	priceList: [],
	pricePolicy: 'strict',
	stock: { availableFen: null, lotFen: null },
	freightFen: null,
	disclosure: [
		...(['customer', 'region', 'supplyPrice', 'target', 'purchases'] as const),
		...(['rebateCondition', 'rebatePaid', 'tier'] as const),
	],
};

export const CHANNEL_LIMITS: ChannelLimits = {
	rebateCap: null,
	rebateNear: 0.9,
	rebateOfMargin: 0.5,
	dumpFloor: 0.05,
	dumpAt: 0.8,
	dealerMargin: 0.05,
	dealerReturn: null,
	overstocked: 2,
	understocked: 0.5,
	crossRegion: 0.05,
	priceSpread: 1,
	netNetSpread: null,
};
