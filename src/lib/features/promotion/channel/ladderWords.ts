import type {
	DisclosedField,
	RebateKind,
	RebateMeasure,
	RebatePeriod,
} from '$lib/domain/policy/policy';
import { m } from '$lib/i18n';

export const KIND_WORDS: Readonly<Record<RebateKind, () => string>> = {
	'all-units': m.channel_kind_all_units,
	incremental: m.channel_kind_incremental,
};
export const MEASURE_WORDS: Readonly<Record<RebateMeasure, () => string>> = {
	amount: m.channel_by_amount,
	target: m.channel_by_target,
};
export const PERIOD_WORDS: Readonly<Record<RebatePeriod, () => string>> = {
	month: m.channel_period_month,
	quarter: m.channel_period_quarter,
	year: m.channel_period_year,
};
export const FIELD_WORDS: Readonly<Record<DisclosedField, () => string>> = {
	customer: m.channel_field_customer,
	region: m.channel_field_region,
	supplyPrice: m.channel_field_supply_price,
	target: m.channel_field_target,
	purchases: m.channel_field_purchases,
	rebateCondition: m.channel_field_rebate_condition,
	rebatePaid: m.channel_field_rebate_paid,
	deposit: m.channel_field_deposit,
	tier: m.channel_field_tier,
	rebateRate: m.channel_field_rebate_rate,
	rebateAmount: m.channel_field_rebate_amount,
	dividend: m.channel_field_dividend,
	promotion: m.channel_field_promotion,
	netNet: m.channel_field_net_net,
	dealerProfit: m.channel_field_dealer_profit,
	otherDealers: m.channel_field_other_dealers,
};
