import { INSTRUMENTS } from '$lib/domain/policy/promotionPolicy';
import type { ParameterPath } from '$lib/domain/policy/parameters';
import type { Policy } from '$lib/domain/policy/policy';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { say, segmentName, teamName, tierName } from '$lib/ui/format';
import { SCORE_WORDS } from './sections/scoreWords';

type Word = () => string;
/** Group and field; a number stands where the field is one of several in a row. */
type Label = readonly [group: Word, field: (number: string) => string];

const group = <Names extends string>(
	title: Word,
	fields: Readonly<Record<Names, Label[1]>>,
): Readonly<Record<Names, Label>> => {
	const entries = Object.entries<Label[1]>(fields).map(([path, field]) => [path, [title, field]]);
	return Object.fromEntries(entries) as Readonly<Record<Names, Label>>;
};

/** Numbers that have their field on a sheet and not in the panel, or are hidden there at the moment. */
const LABELS: Readonly<Partial<Record<ParameterPath, Label>>> = {
	...group(m.panel_section_cuts, { 'segments.*.ladder.tiers.*.upTo': m.out_col_up_to }),
	...group(m.panel_section_bands, { 'segments.*.ladder.tiers.*.min': m.out_col_min }),
	...group(m.policy_weights, { 'segments.*.ladder.weights.*': m.out_col_weight }),
	...group(m.policy_section_stability, {
		'list.freezeMonth': m.policy_list_freeze,
		'list.periods': m.policy_list_periods,
		'list.driftLimit': m.policy_list_drift,
	}),
	...group(m.panel_section_service, {
		'service.*.visits': m.panel_service_visits,
		'service.*.calls': m.panel_service_calls,
		'service.*.hoursPerVisit': m.panel_service_visit_hours,
		'service.*.hoursPerCall': m.panel_service_call_hours,
		'service.*.adminHours': m.panel_service_admin_hours,
	}),
	...group(m.panel_section_service_limits, {
		'service.*.customersPerManager': m.panel_customers_per_manager,
		'service.*.maxVisits': m.panel_max_visits,
	}),
	...group(m.panel_section_weights, { 'promotion.tierWeights.*': m.out_col_weight }),
	...group(m.panel_section_capacity, { 'capacity.annualCostFen': m.panel_annual_cost }),
	...group(m.panel_section_travel, { 'capacity.travelHours.*': m.panel_unit_hours }),
	...group(m.param_staff_multipliers, { 'capacity.multipliers.*.*': m.param_multiplier }),
	...group(m.param_money_multipliers, { 'promotion.multipliers.*.*': m.param_multiplier }),
	...group(m.panel_section_teams, { 'teams.*.current': m.out_col_current }),
	...group(m.panel_section_standards, {
		'standards.*.customersPerManager.*': m.panel_section_service_limits,
	}),
	...group(m.param_group_bursts, {
		'bursts.rate': m.staffing_burst_rate,
		'bursts.meanHours': m.staffing_burst_mean,
		'bursts.deviationHours': m.staffing_burst_deviation,
		'bursts.percentile': m.staffing_burst_percentile,
		'bursts.draws': m.staffing_burst_draws,
		'bursts.seed': m.staffing_burst_seed,
	}),
	...group(m.param_group_forecast, {
		'forecast.growth.*': m.staffing_forecast_growth,
		'forecast.won.*': m.staffing_forecast_won,
		'forecast.years': m.staffing_forecast_how_long,
	}),
	...group(m.param_group_economics, {
		'economics.elasticity': m.staffing_econ_elasticity,
		'economics.margin': m.staffing_econ_margin,
		'economics.scaleFen': m.staffing_econ_scale,
		'economics.incrementalSalesFen': m.staffing_econ_incremental,
		'economics.carryover.*': (number) => m.param_carry({ number }),
		'economics.flat': m.staffing_econ_flat_share,
	}),
	...group(m.param_group_audit, {
		'timeAudit.paidMinutes': m.param_minutes_day,
		'timeAudit.meals': m.staffing_audit_meals,
		'timeAudit.travel': m.staffing_audit_travel,
		'timeAudit.paperwork': m.staffing_audit_paperwork,
		'timeAudit.meetings': m.staffing_audit_meetings,
		'timeAudit.waiting': m.staffing_audit_waiting,
		'timeAudit.collecting': m.staffing_audit_collecting,
		'timeAudit.private': m.staffing_audit_private,
	}),
	...group(m.out_table_managers, {
		'managers.*.skill': m.assign_col_skill,
		'managers.*.share': m.assign_col_share,
		'managers.*.rating.count': m.param_rating_count,
		'managers.*.rating.mean': m.param_rating_own,
	}),
	...group(m.param_group_assignment, {
		'assignment.moveWeight': m.assign_move_weight,
		'assignment.rating.weight': m.param_rating_weight,
		'assignment.rating.mean': m.param_rating_mean,
	}),
	...group(m.channel_ladders, {
		'rebates.*.steps.*.from': (number) => m.param_step_from({ number }),
		'rebates.*.steps.*.rate': (number) => m.param_step_rate({ number }),
		'rebates.*.believed': m.channel_ladder_believed,
	}),
	...group(m.channel_deposits, { 'deposits.rates.*': m.channel_deposit_rate }),
	...group(m.channel_deter, {
		'deposits.deterrence.priceGapFen': m.channel_deter_gap,
		'deposits.deterrence.transportFen': m.channel_deter_transport,
		'deposits.deterrence.units': m.channel_deter_units,
		'deposits.deterrence.detection': m.channel_deter_detection,
	}),
	...group(m.channel_price_list, {
		'priceList.*.supplyFen': m.channel_price_supply,
		'priceList.*.agentFen': m.channel_price_agent,
		'priceList.*.distributorFen': m.channel_price_distributor,
		'priceList.*.retailFen': m.channel_price_retail,
		'priceList.*.costFen': m.channel_price_cost,
	}),
	...group(m.channel_supply, {
		'stock.availableFen': m.channel_available,
		'stock.lotFen': m.channel_lot,
		freightFen: m.channel_freight,
	}),
	...group(m.panel_section_pool, {
		'promotion.pool.rate': m.panel_pool_rate,
		'promotion.pool.fixedFen': m.panel_pool_fixed,
		'promotion.pool.goalFen': m.panel_pool_goal_size,
		'promotion.pool.costRatio': m.panel_pool_cost_ratio,
		'promotion.newCustomerShare': m.panel_new_share,
		'promotion.reserveCap': m.panel_reserve_cap,
	}),
	...group(m.param_group_forms, { 'promotion.instruments.*.*': m.param_share }),
	...group(m.param_group_resources, {
		'promotion.resources.*.unitFen': m.param_unit_cost,
		'promotion.resources.*.units.*': m.param_units_for,
	}),
	...group(m.param_group_acquisition, {
		'promotion.acquisition.ceiling': m.promotion_win_ceiling,
		'promotion.acquisition.rate': m.promotion_win_rate,
		'promotion.acquisition.spendFen': m.promotion_win_spend,
		'promotion.acquisition.marginFen': m.promotion_win_margin,
		'promotion.acquisition.retentionFen': m.promotion_win_keep,
		'promotion.acquisition.retentionRate': m.promotion_win_stay,
		'promotion.acquisition.discount': m.promotion_win_discount,
		'promotion.acquisition.prospects': m.promotion_win_prospects,
	}),
	...group(m.panel_section_guards, { 'guards.promotionDependence': m.param_dependence }),
	...group(m.param_group_workdays, {
		'calendar.workdays.*': (number) => m.param_workday({ number }),
	}),
};

const RESPONSES: ReadonlyMap<string, Word> = new Map([
	['zero', m.response_none],
	['half', m.response_half],
	['more', m.response_more],
	['saturation', m.response_all],
]);

/** Path of a number → its name, with whom or what it is about; null: it has no label here. */
export function parameterLabel(
	path: readonly string[],
	parameter: ParameterPath,
	policy: Policy,
	locale: Locale,
): string | null {
	const names = namesOn(path, parameter, policy, locale);
	const [top, kind, , field] = path;
	if (top === 'responses') {
		const title = kind === 'calls' ? m.param_group_call_response : m.param_group_money_response;
		const word = RESPONSES.get(field ?? '');
		return word === undefined ? null : [title(), ...names.slice(1), word()].join(' · ');
	}
	const label = LABELS[parameter];
	if (label === undefined) return null;
	const [title, said] = label;
	const last = [...path].reverse().find((key) => /^\d+$/.test(key));
	return [title(), ...names, said(String(Number(last ?? 0) + 1))].join(' · ');
}

/** What stands below a path, by the name of its group; null: nothing that has a label here. */
export function groupLabel(path: readonly string[], policy: Policy, locale: Locale): string | null {
	for (const [parameter, [title]] of Object.entries(LABELS)) {
		const keys = parameter.split('.').slice(0, path.length);
		if (!path.every((key, place) => keys[place] === key || keys[place] === '*')) continue;
		return [title(), ...namesOn(path, keys.join('.'), policy, locale)].join(' · ');
	}
	return null;
}

/** What each `*` of a parameter stands for on this path; a place in a row of steps is no name. */
function namesOn(
	path: readonly string[],
	parameter: string,
	policy: Policy,
	locale: Locale,
): readonly string[] {
	let at: unknown = policy;
	return parameter.split('.').flatMap((key, place) => {
		const here = path[place]!;
		at = typeof at === 'object' && at !== null ? Reflect.get(at, here) : undefined;
		if (key !== '*') return [];
		const name = nameOf(here, path[place - 1] ?? '', at, policy, locale);
		return name === null ? [] : [name];
	});
}

function nameOf(
	key: string,
	above: string,
	at: unknown,
	policy: Policy,
	locale: Locale,
): string | null {
	const named = (typeof at === 'object' && at !== null ? at : {}) as Partial<
		Readonly<Record<'id' | 'name' | 'product', string>>
	>;
	const { id = key, name = '', product } = named;
	switch (above) {
		case 'segments':
			return policy.segments.length > 1 ? segmentName({ id, name }, locale) : null;
		case 'tiers':
			return tierName({ id, name }, locale);
		case 'service':
		case 'tierWeights':
			return tierOf(key, policy, locale);
		case 'teams':
			return teamName({ id, name }, locale);
		case 'weights':
			return Object.hasOwn(SCORE_WORDS, key) ? SCORE_WORDS[key as keyof typeof SCORE_WORDS]() : key;
		case 'steps':
		case 'carryover':
		case 'workdays':
			return null;
	}
	if (/^\d+$/.test(key)) return product ?? (name === '' ? key : name);
	const usual = INSTRUMENTS.find((each) => each === key);
	if (usual !== undefined) return say({ key: `promotion_form_${usual}`, args: {} }, locale);
	return tierOf(key, policy, locale);
}

/** A tier of the ladders, a built-in one that no ladder has at the moment, or whatever else a name is. */
function tierOf(id: string, { segments }: Policy, locale: Locale): string {
	const tier = segments.flatMap(({ ladder }) => ladder.tiers).find((each) => each.id === id);
	return tierName(tier ?? { id, name: id }, locale);
}
