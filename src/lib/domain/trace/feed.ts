import type { GuardUnit } from '../guard/finding';
import type { MessageArgument } from '../primitives/message';
import type { Ratio } from '../primitives/units';

/** Where a figure stands: a sheet, or a part of one. */
export type TracePlace =
	| 'customers'
	| 'tiers'
	| 'heads'
	| 'managers'
	| 'forecast'
	| 'budget'
	| 'commitments'
	| 'rebates'
	| 'stock'
	| 'churn'
	| 'calendar'
	| 'checks';

/** What a figure is counted in; a class is a place in its list, a check has a unit of its own. */
export type TraceUnit =
	| 'fen'
	| 'hours'
	| 'fte'
	| 'customers'
	| 'visits'
	| 'ratio'
	| 'xyz'
	| 'quadrant'
	| 'face'
	| 'band'
	| GuardUnit;

/** Every figure that a customer or a row can feed: where it stands, what it is counted in. */
export const FEEDS = {
	customerRevenue: ['customers', 'fen'],
	customerProfit: ['customers', 'fen'],
	customerPrior: ['customers', 'fen'],
	customerPriorProfit: ['customers', 'fen'],
	customerMonth: ['customers', 'fen'],
	customerOrder: ['customers', 'fen'],
	customerSpent: ['customers', 'fen'],
	customerSoldOn: ['tiers', 'fen'],
	history: ['churn', 'fen'],
	revenue: ['customers', 'fen'],
	profit: ['customers', 'fen'],
	xyz: ['customers', 'xyz'],
	quadrant: ['customers', 'quadrant'],
	face: ['customers', 'face'],
	band: ['customers', 'band'],
	netContribution: ['customers', 'fen'],
	ladder: ['tiers', 'fen'],
	tierRevenue: ['tiers', 'fen'],
	tierCustomers: ['tiers', 'customers'],
	keyRevenue: ['tiers', 'fen'],
	moved: ['tiers', 'customers'],
	teamHours: ['heads', 'hours'],
	teamFte: ['heads', 'fte'],
	managerHours: ['managers', 'hours'],
	nextYear: ['forecast', 'customers'],
	visits: ['calendar', 'visits'],
	calls: ['calendar', 'visits'],
	allocation: ['budget', 'fen'],
	required: ['commitments', 'fen'],
	released: ['commitments', 'fen'],
	clawback: ['commitments', 'fen'],
	ladderRebate: ['rebates', 'fen'],
	deposit: ['rebates', 'fen'],
	outside: ['stock', 'fen'],
	cover: ['stock', 'cover'],
	base: ['churn', 'fen'],
	lost: ['churn', 'fen'],
	halfLost: ['churn', 'fen'],
	atStake: ['churn', 'fen'],
	lifetime: ['churn', 'fen'],
	check: ['checks', 'none'],
} as const satisfies Readonly<Record<string, readonly [TracePlace, TraceUnit]>>;
export type FeedId = keyof typeof FEEDS;

/** One figure that something feeds, with how much of it that makes up. */
export interface Feed {
	readonly figure: FeedId;
	/** What the figure is of: a tier, a team, a ladder, a month; a check by its id. */
	readonly of?: MessageArgument;
	/** What goes in, in the unit of the figure; null: nothing that adds up. */
	readonly own: number | null;
	/** The figure itself; null where it is the customer's own. */
	readonly whole: number | null;
	/** own ÷ whole; null where nothing is shared out. */
	readonly share: Ratio | null;
	/** Of a check. */
	readonly unit?: GuardUnit;
}

/** A figure that adds up: own goes into whole. A whole of nothing, or below it, has no shares. */
export const partOf = (figure: FeedId, own: number, whole: number, of?: MessageArgument): Feed => ({
	...{ figure, own, whole, share: whole > 0 ? own / whole : null },
	...(of === undefined ? {} : { of }),
});

/** A figure of the customer alone; none where it is not known. */
export const ownFeed = (
	figure: FeedId,
	own: number | null | undefined,
	of?: MessageArgument,
): readonly Feed[] =>
	own === null || own === undefined || Number.isNaN(own)
		? []
		: [{ figure, own, whole: null, share: null, ...(of === undefined ? {} : { of }) }];
