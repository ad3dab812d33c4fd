import type { Feed, FeedId, TracePlace } from '$lib/domain/trace/feed';
import type { TracePart } from '$lib/domain/trace/feedsOf';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';

type Word = (args: { readonly name: string }, at: { readonly locale: Locale }) => string;

/** What each figure is called; `name`: what it is of. */
export const FEED_WORDS: Readonly<Record<FeedId, Word>> = {
	customerRevenue: m.trace_feed_customer_revenue,
	customerProfit: m.trace_feed_customer_profit,
	customerPrior: m.trace_feed_customer_prior,
	customerPriorProfit: m.trace_feed_customer_prior_profit,
	customerMonth: m.trace_feed_customer_month,
	customerOrder: m.trace_feed_customer_order,
	customerSpent: m.trace_feed_customer_spent,
	customerSoldOn: m.trace_feed_customer_sold_on,
	history: m.trace_feed_history,
	revenue: m.trace_feed_revenue,
	profit: m.trace_feed_profit,
	xyz: m.trace_feed_xyz,
	quadrant: m.trace_feed_quadrant,
	face: m.trace_feed_face,
	band: m.trace_feed_band,
	netContribution: m.trace_feed_net_contribution,
	ladder: m.trace_feed_ladder,
	tierRevenue: m.trace_feed_tier_revenue,
	tierCustomers: m.trace_feed_tier_customers,
	keyRevenue: m.trace_feed_key_revenue,
	moved: m.trace_feed_moved,
	teamHours: m.trace_feed_team_hours,
	teamFte: m.trace_feed_team_fte,
	managerHours: m.trace_feed_manager_hours,
	nextYear: m.trace_feed_next_year,
	visits: m.trace_feed_visits,
	calls: m.trace_feed_calls,
	allocation: m.trace_feed_allocation,
	required: m.trace_feed_required,
	released: m.trace_feed_released,
	clawback: m.trace_feed_clawback,
	ladderRebate: m.trace_feed_ladder_rebate,
	deposit: m.trace_feed_deposit,
	outside: m.trace_feed_outside,
	cover: m.trace_feed_cover,
	base: m.trace_feed_base,
	lost: m.trace_feed_lost,
	halfLost: m.trace_feed_half_lost,
	atStake: m.trace_feed_at_stake,
	lifetime: m.trace_feed_lifetime,
	check: ({ name }) => name,
};

export const PART_WORDS: Readonly<Record<TracePart, () => string>> = {
	sales: m.trace_part_sales,
	tier: m.trace_part_tier,
	classes: m.trace_part_classes,
	staffing: m.trace_part_staffing,
	money: m.trace_part_money,
	channel: m.trace_part_channel,
	leaving: m.trace_part_leaving,
	checks: m.trace_part_checks,
};

/** The sheet, and the part of it, on which a figure stands, from the root of the site. */
export const PATHS = {
	customers: '/customers/',
	tiers: '/tiers/',
	heads: '/staffing/?part=heads',
	managers: '/staffing/?part=managers',
	forecast: '/staffing/?part=forecast',
	budget: '/promotion/?part=budget',
	commitments: '/promotion/?part=commitments',
	rebates: '/promotion/?part=rebates',
	stock: '/promotion/?part=stock',
	churn: '/churn/?part=churn',
	calendar: '/calendar/',
	checks: '/checks/',
} as const satisfies Readonly<Record<TracePlace, string>>;

/** What the check of a figure is called, and how its figure is written: another sheet's words. */
export interface CheckWords {
	readonly name: (guard: string) => string;
	readonly figure: (unit: NonNullable<Feed['unit']>, figure: number | null) => string;
}
