import type { AttributeId } from '$lib/domain/customer/attributes';
import { m } from '$lib/i18n';

/** What a fact about a customer is called on screen. */
export const attributeTitles = (): Readonly<Record<AttributeId, string>> => ({
	channel: m.customers_col_channel(),
	region: m.customers_col_region(),
	industry: m.customers_col_industry(),
	manager: m.customers_col_manager(),
	customerSince: m.customers_col_customer_since(),
	behaviour: m.customers_col_behaviour(),
	class: m.customers_col_class(),
	tier: m.customers_col_tier_set(),
	tierReason: m.customers_col_tier_reason(),
	tierApprover: m.customers_col_tier_approver(),
	tierUntil: m.customers_col_tier_until(),
	stage: m.customers_col_stage(),
	loyalty: m.customers_col_loyalty(),
	influence: m.customers_col_influence(),
	approver: m.customers_col_approver(),
	walletShare: m.customers_col_wallet_share(),
	stock: m.customers_col_stock(),
	deposit: m.customers_col_deposit(),
	target: m.customers_col_target(),
	receivable: m.customers_col_receivable(),
	receivableDays: m.customers_col_receivable_days(),
	rebatePaid: m.customers_col_rebate_paid(),
	churnReason: m.customers_col_churn_reason(),
	suspended: m.customers_col_suspended(),
	maxContacts: m.customers_col_max_contacts(),
	managerLocked: m.customers_col_manager_locked(),
});
