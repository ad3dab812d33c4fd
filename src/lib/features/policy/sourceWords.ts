import type { ParameterPath } from '$lib/domain/policy/parameters';
import { PARAMETERS } from '$lib/domain/policy/parameters';
import { m } from '$lib/i18n';

/** Sources as the parameter table names them, in the language on screen. */
const WORDS: ReadonlyMap<string, () => string> = new Map([
	['usual practice', m.panel_source_custom],
	[
		'who left is counted in the texts; after how many months, or from which fall, is not said',
		m.panel_source_churn,
	],
	['dealer practice', m.panel_source_dealers],
	['entered by the planner', m.panel_source_planner],
	['entered by the planner: the questions of the time survey', m.panel_source_survey],
	['sales-force sizing in the literature, an example', m.panel_source_example],
	['any number', m.panel_source_seed],
	['next year', m.panel_source_next_year],
	[
		'appliance practice: so much is paid for, so much comes back; how much is not said',
		m.panel_source_committed,
	],
	['winning a customer costs 5 to 8 times keeping one', m.panel_source_win_cost],
	['liquor practice: what was promised is paid on time', m.panel_source_paid_on_time],
	['what is given and what comes back are equal', m.panel_source_give_and_get],
	['profit / revenue of the plan', m.panel_source_plan_margin],
	['from revenue and the people of today', m.panel_source_calibrated],
	['telecom key-account practice: the head of sales', m.panel_source_head],
	['telecom key-account practice: a third of the working days', m.panel_source_third],
	['neutral', m.panel_source_neutral],
	['key accounts are judged by a year of sales', m.panel_source_year],
	['the 80 % is sourced; how it divides is not', m.panel_source_eighty],
	['telecom key-account practice: monthly average bands', m.panel_source_bands],
	['which measures count how much is a judgement', m.panel_source_score],
	['a one-off purchase is no key account; how many months is not said', m.panel_source_one_off],
	['a group purchase is no key account; which share is not said', m.panel_source_group_deal],
	[
		'telecom key-account practice: the list is made at the start of each year',
		m.panel_source_year_list,
	],
	[
		'visits and calls of the last two tiers: telecom key-account practice (crystal and A+ standards)',
		m.panel_source_service,
	],
	['textbook workload formula: about 70 % of working time', m.panel_source_workload],
	['the middle of the scale', m.panel_source_middle],
	['customer faces are sourced; how far a margin lies off is not', m.panel_source_faces],
	['loyalty × strength is sourced; how loyalty is weighed is not', m.panel_source_loyalty],
	['20/60/20: a fifth creates profit, a fifth is released', m.panel_source_fifths],
	['XYZ analysis: 0.5 and 1 are the usual limits', m.panel_source_xyz],
	['telecom key-account practice: a department from 20 key accounts', m.panel_source_department],
	['telecom key-account practice: two surveys a year', m.panel_source_surveys],
	['telecom key-account practice: within a week of the solution', m.panel_source_follow_up],
]);

/** Where the default of a parameter comes from. */
export function sourceOf(path: ParameterPath): string {
	const { source } = PARAMETERS[path];
	return WORDS.get(source)?.() ?? source;
}

/** Are there words for it in every language? */
export const sourceKnown = (path: ParameterPath): boolean => WORDS.has(PARAMETERS[path].source);
