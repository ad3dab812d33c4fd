import type { ScoreMeasure } from '$lib/domain/policy/policy';
import { m } from '$lib/i18n';

/** What a score may weigh, in the language on screen. */
export const SCORE_WORDS: Readonly<Record<ScoreMeasure, () => string>> = {
	revenue: m.policy_measure_revenue,
	profit: m.policy_measure_profit,
	margin: m.policy_measure_margin,
	growth: m.policy_measure_growth,
	orders: m.policy_measure_orders,
	activeMonths: m.policy_measure_active_months,
	loyalty: m.policy_measure_loyalty,
	influence: m.policy_measure_influence,
	potential: m.policy_measure_potential,
};
