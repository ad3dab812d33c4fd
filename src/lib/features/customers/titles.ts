import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import type { CustomerColumn } from './columns';
import { isOwn, ownTitle, type OwnId } from './ownColumns';

type Title = (args: { unit: string }, options: { locale: Locale }) => string;

const TITLES: Readonly<Record<Exclude<CustomerColumn, OwnId>, Title>> = {
	number: (_, at) => m.customers_col_number({}, at),
	customer: (_, at) => m.customers_col_customer({}, at),
	channel: (_, at) => m.customers_col_channel({}, at),
	region: (_, at) => m.customers_col_region({}, at),
	manager: (_, at) => m.customers_col_manager({}, at),
	industry: (_, at) => m.customers_col_industry({}, at),
	customerSince: (_, at) => m.customers_col_customer_since({}, at),
	class: (_, at) => m.customers_col_class({}, at),
	behaviour: (_, at) => m.customers_col_behaviour({}, at),
	stage: (_, at) => m.customers_col_stage({}, at),
	walletShare: (_, at) => m.customers_col_wallet_share({}, at),
	loyalty: (_, at) => m.customers_col_loyalty({}, at),
	influence: (_, at) => m.customers_col_influence({}, at),
	approver: (_, at) => m.customers_col_approver({}, at),
	target: (_, at) => m.customers_col_target({}, at),
	stock: (_, at) => m.customers_col_stock({}, at),
	deposit: (_, at) => m.customers_col_deposit({}, at),
	receivable: (_, at) => m.customers_col_receivable({}, at),
	receivableDays: (_, at) => m.customers_col_receivable_days({}, at),
	rebatePaid: (_, at) => m.customers_col_rebate_paid({}, at),
	churnReason: (_, at) => m.customers_col_churn_reason({}, at),
	suspended: (_, at) => m.customers_col_suspended({}, at),
	maxContacts: (_, at) => m.customers_col_max_contacts({}, at),
	managerLocked: (_, at) => m.customers_col_manager_locked({}, at),
	tierReason: (_, at) => m.customers_col_tier_reason({}, at),
	tierApprover: (_, at) => m.customers_col_tier_approver({}, at),
	tierUntil: (_, at) => m.customers_col_tier_until({}, at),
	revenue: m.customers_col_revenue,
	revenueShare: (_, at) => m.customers_col_revenue_share({}, at),
	tier: (_, at) => m.customers_col_tier({}, at),
	priorTier: (_, at) => m.customers_col_prior_tier({}, at),
	growth: (_, at) => m.customers_col_growth({}, at),
	orders: (_, at) => m.customers_col_orders({}, at),
	activeMonths: (_, at) => m.customers_col_active_months({}, at),
	largestOrderShare: (_, at) => m.customers_col_largest_order_share({}, at),
	profit: m.customers_col_profit,
	margin: (_, at) => m.customers_col_margin({}, at),
	shadowTier: (_, at) => m.customers_col_shadow_tier({}, at),
	face: (_, at) => m.customers_col_face({}, at),
	quadrant: (_, at) => m.customers_col_quadrant({}, at),
	strength: (_, at) => m.customers_col_strength({}, at),
	loyaltyIndex: (_, at) => m.customers_col_loyalty_index({}, at),
	netContribution: m.customers_col_net,
	band: (_, at) => m.customers_col_band({}, at),
	xyz: (_, at) => m.customers_col_xyz({}, at),
	variation: (_, at) => m.customers_col_variation({}, at),
	hours: (_, at) => m.customers_col_hours({}, at),
	promotion: m.customers_col_promotion,
};

/** Header of a column; `unit` stands in the money columns that share one. */
export const titleOf = (column: CustomerColumn, unit: string, locale: Locale): string =>
	isOwn(column) ? ownTitle(column) : TITLES[column]({ unit }, { locale });
