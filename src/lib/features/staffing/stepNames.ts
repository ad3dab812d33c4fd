import type { StaffingStepId } from '$lib/domain/plan';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';

type Word = (args: Readonly<Record<string, never>>, at: { locale: Locale }) => string;

/** What each correction on the way to the head count is called. */
export const STEP_NAMES: Readonly<Record<StaffingStepId, Word>> = {
	ratio: m.staffing_step_ratio,
	workload: m.staffing_step_workload,
	backOffice: m.staffing_step_back_office,
	skill: m.staffing_step_skill,
	churn: m.staffing_step_churn,
	bursts: m.staffing_step_bursts,
	rounding: m.staffing_step_rounding,
};
