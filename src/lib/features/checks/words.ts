import type { GuardId } from '$lib/domain/plan';
import { m } from '$lib/i18n';

/** What a guard is called, what it saw in one clause, what to do, and where to look. */
export interface GuardWords {
	readonly name: () => string;
	readonly clause: () => string;
	readonly repair: () => string;
	readonly verb: () => string;
	/** Sheet that shows it. */
	readonly sheet: 'sales' | 'customers' | 'tiers' | 'staffing' | 'promotion' | 'churn';
	/** Part of that sheet. */
	readonly part?: string;
	/** Section of that part, by its id. */
	readonly place?: string;
}

export const GUARD_WORDS: Readonly<Record<GuardId, GuardWords>> = {
	'key-unprofitable': {
		name: () => m.checks_key_unprofitable(),
		clause: () => m.checks_key_unprofitable_clause(),
		repair: () => m.checks_key_unprofitable_do(),
		verb: () => m.checks_key_unprofitable_verb(),
		sheet: 'customers',
	},
	'key-one-off': {
		name: () => m.checks_key_one_off(),
		clause: () => m.checks_key_one_off_clause(),
		repair: () => m.checks_key_one_off_do(),
		verb: () => m.checks_key_one_off_verb(),
		sheet: 'tiers',
	},
	'black-face-unapproved': {
		name: () => m.checks_black_face_unapproved(),
		clause: () => m.checks_black_face_unapproved_clause(),
		repair: () => m.checks_black_face_unapproved_do(),
		verb: () => m.checks_black_face_unapproved_verb(),
		sheet: 'customers',
	},
	concentration: {
		name: () => m.checks_concentration(),
		clause: () => m.checks_concentration_clause(),
		repair: () => m.checks_concentration_do(),
		verb: () => m.checks_concentration_verb(),
		sheet: 'tiers',
	},
	'department-due': {
		name: () => m.checks_department_due(),
		clause: () => m.checks_department_due_clause(),
		repair: () => m.checks_department_due_do(),
		verb: () => m.checks_department_due_verb(),
		sheet: 'staffing',
	},
	'service-inversion': {
		name: () => m.checks_service_inversion(),
		clause: () => m.checks_service_inversion_clause(),
		repair: () => m.checks_service_inversion_do(),
		verb: () => m.checks_service_inversion_verb(),
		sheet: 'staffing',
	},
	'standard-not-met': {
		name: () => m.checks_standard_not_met(),
		clause: () => m.checks_standard_not_met_clause(),
		repair: () => m.checks_standard_not_met_do(),
		verb: () => m.checks_standard_not_met_verb(),
		sheet: 'staffing',
	},
	'travel-counted-twice': {
		name: () => m.checks_travel_counted_twice(),
		clause: () => m.checks_travel_counted_twice_clause(),
		repair: () => m.checks_travel_counted_twice_do(),
		verb: () => m.checks_travel_counted_twice_verb(),
		sheet: 'staffing',
	},
	'floors-over-pool': {
		name: () => m.checks_floors_over_pool(),
		clause: () => m.checks_floors_over_pool_clause(),
		repair: () => m.checks_floors_over_pool_do(),
		verb: () => m.checks_floors_over_pool_verb(),
		sheet: 'promotion',
	},
	'caps-under-pool': {
		name: () => m.checks_caps_under_pool(),
		clause: () => m.checks_caps_under_pool_clause(),
		repair: () => m.checks_caps_under_pool_do(),
		verb: () => m.checks_caps_under_pool_verb(),
		sheet: 'promotion',
	},
	'promotion-without-return': {
		name: () => m.checks_promotion_without_return(),
		clause: () => m.checks_promotion_without_return_clause(),
		repair: () => m.checks_promotion_without_return_do(),
		verb: () => m.checks_promotion_without_return_verb(),
		sheet: 'promotion',
		part: 'commitments',
	},
	'benefit-inversion': {
		name: () => m.checks_benefit_inversion(),
		clause: () => m.checks_benefit_inversion_clause(),
		repair: () => m.checks_benefit_inversion_do(),
		verb: () => m.checks_benefit_inversion_verb(),
		sheet: 'promotion',
		part: 'price',
		place: 'channel-borders',
	},
	'price-not-uniform': {
		name: () => m.checks_price_not_uniform(),
		clause: () => m.checks_price_not_uniform_clause(),
		repair: () => m.checks_price_not_uniform_do(),
		verb: () => m.checks_price_not_uniform_verb(),
		sheet: 'promotion',
		part: 'price',
		place: 'promotion-price',
	},
	'price-size-inversion': {
		name: () => m.checks_price_size_inversion(),
		clause: () => m.checks_price_size_inversion_clause(),
		repair: () => m.checks_price_size_inversion_do(),
		verb: () => m.checks_price_size_inversion_verb(),
		sheet: 'promotion',
		part: 'price',
		place: 'promotion-price',
	},
	'rebate-over-cap': {
		name: () => m.checks_rebate_over_cap(),
		clause: () => m.checks_rebate_over_cap_clause(),
		repair: () => m.checks_rebate_over_cap_do(),
		verb: () => m.checks_rebate_over_cap_verb(),
		sheet: 'promotion',
		part: 'rebates',
		place: 'promotion-rebates',
	},
	'rebate-over-dealer-margin': {
		name: () => m.checks_rebate_over_dealer_margin(),
		clause: () => m.checks_rebate_over_dealer_margin_clause(),
		repair: () => m.checks_rebate_over_dealer_margin_do(),
		verb: () => m.checks_rebate_over_dealer_margin_verb(),
		sheet: 'promotion',
		part: 'rebates',
		place: 'promotion-rebates',
	},
	'dump-floor': {
		name: () => m.checks_dump_floor(),
		clause: () => m.checks_dump_floor_clause(),
		repair: () => m.checks_dump_floor_do(),
		verb: () => m.checks_dump_floor_verb(),
		sheet: 'promotion',
		part: 'rebates',
		place: 'channel-floor',
	},
	'rebate-disclosed': {
		name: () => m.checks_rebate_disclosed(),
		clause: () => m.checks_rebate_disclosed_clause(),
		repair: () => m.checks_rebate_disclosed_do(),
		verb: () => m.checks_rebate_disclosed_verb(),
		sheet: 'promotion',
		part: 'rebates',
		place: 'channel-disclosure',
	},
	'deposit-short': {
		name: () => m.checks_deposit_short(),
		clause: () => m.checks_deposit_short_clause(),
		repair: () => m.checks_deposit_short_do(),
		verb: () => m.checks_deposit_short_verb(),
		sheet: 'promotion',
		part: 'rebates',
		place: 'channel-deposits',
	},
	'dealer-margin-low': {
		name: () => m.checks_dealer_margin_low(),
		clause: () => m.checks_dealer_margin_low_clause(),
		repair: () => m.checks_dealer_margin_low_do(),
		verb: () => m.checks_dealer_margin_low_verb(),
		sheet: 'promotion',
		part: 'price',
		place: 'channel-dealers',
	},
	overstocked: {
		name: () => m.checks_overstocked(),
		clause: () => m.checks_overstocked_clause(),
		repair: () => m.checks_overstocked_do(),
		verb: () => m.checks_overstocked_verb(),
		sheet: 'promotion',
		part: 'stock',
		place: 'promotion-stock',
	},
	understocked: {
		name: () => m.checks_understocked(),
		clause: () => m.checks_understocked_clause(),
		repair: () => m.checks_understocked_do(),
		verb: () => m.checks_understocked_verb(),
		sheet: 'promotion',
		part: 'stock',
		place: 'channel-supply',
	},
	'cross-region': {
		name: () => m.checks_cross_region(),
		clause: () => m.checks_cross_region_clause(),
		repair: () => m.checks_cross_region_do(),
		verb: () => m.checks_cross_region_verb(),
		sheet: 'promotion',
		part: 'stock',
		place: 'channel-shipments',
	},
	'pot-returns': {
		name: () => m.checks_pot_returns(),
		clause: () => m.checks_pot_returns_clause(),
		repair: () => m.checks_pot_returns_do(),
		verb: () => m.checks_pot_returns_verb(),
		sheet: 'promotion',
		part: 'best',
	},
	'churn-at-risk': {
		name: () => m.checks_churn_at_risk(),
		clause: () => m.checks_churn_at_risk_clause(),
		repair: () => m.checks_churn_at_risk_do(),
		verb: () => m.checks_churn_at_risk_verb(),
		sheet: 'churn',
	},
	'profit-unknown': {
		name: () => m.checks_profit_unknown(),
		clause: () => m.checks_profit_unknown_clause(),
		repair: () => m.checks_profit_unknown_do(),
		verb: () => m.checks_profit_unknown_verb(),
		sheet: 'sales',
	},
	'window-incomplete': {
		name: () => m.checks_window_incomplete(),
		clause: () => m.checks_window_incomplete_clause(),
		repair: () => m.checks_window_incomplete_do(),
		verb: () => m.checks_window_incomplete_verb(),
		sheet: 'sales',
	},
};
