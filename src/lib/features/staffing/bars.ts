import type { Plan, StaffingStepId } from '$lib/domain/plan';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { formatCount, formatFixed, formatFte, formatPercent, formatSigned } from '$lib/ui/format';
import { chartColumns, type ChartTable } from '$lib/ui/chart/chartTable';
import type { WaterfallBar } from '$lib/ui/chart/waterfall';
import { STEP_NAMES } from './stepNames';
import { totalSteps } from './view';

/** The staffing steps with their words and figures, ready for the waterfall. */
export function staffingBars(plan: Plan, locale: Locale): readonly WaterfallBar[] {
	const at = { locale };
	const steps = totalSteps(plan);
	const people = plan.staffing.totals.headcount;
	const bars = steps.map(({ step, from, to }): WaterfallBar => {
		const total = step === 'ratio';
		const name = STEP_NAMES[step]({}, at);
		const note = noteOf(plan, step, locale);
		const text = total
			? formatFte(to, locale)
			: formatSigned(to - from, (size) => formatFte(size, locale));
		return { from, to, total, name, note, text };
	});
	const needed = {
		...{ from: 0, to: people, total: true, note: '' },
		name: m.staffing_step_needed({}, at),
		text: m.staffing_needed_people({ count: formatCount(people, locale) }, at),
	};
	return [...bars, needed];
}

/** What a step goes by, under its name. */
function noteOf(plan: Plan, step: StaffingStepId, locale: Locale): string {
	const at = { locale };
	const { capacity, bursts } = plan.policy;
	switch (step) {
		case 'ratio':
			return ratioNote(plan, locale);
		case 'workload':
			return m.staffing_step_workload_note({}, at);
		case 'backOffice':
			return m.staffing_step_back_office_note(
				{ share: formatPercent(1 - 1 / capacity.support, locale) },
				at,
			);
		case 'skill':
			return m.staffing_step_skill_note({ factor: formatFixed(capacity.skill, locale, 2) }, at);
		case 'churn':
			return m.staffing_step_churn_note(
				{ uplift: formatPercent(capacity.churnUplift, locale) },
				at,
			);
		case 'bursts':
			return bursts === null
				? m.staffing_step_bursts_note({ buffer: formatPercent(capacity.burstBuffer, locale) }, at)
				: m.staffing_step_bursts_share({ share: formatPercent(bursts.percentile, locale) }, at);
		case 'rounding':
			return m.staffing_step_rounding_note(
				{ teams: formatCount(plan.staffing.teams.length, locale) },
				at,
			);
	}
}

/** `486 家 ÷ 54`: customers of one account manager, all tiers together. */
function ratioNote(plan: Plan, locale: Locale): string {
	const { customers } = plan.staffing.totals;
	const ratio = customersPerManager(plan);
	if (ratio === null) return '';
	return m.staffing_step_ratio_note(
		{ customers: formatCount(customers, locale), ratio: formatCount(ratio, locale) },
		{ locale },
	);
}

/** Customers of one account manager under the ratio method; null where nobody is needed. */
export function customersPerManager({ staffing }: Plan): number | null {
	const fte = staffing.teams.reduce((sum, { ratioFte }) => sum + ratioFte, 0);
	return fte > 0 ? staffing.totals.customers / fte : null;
}

/** The figures behind the waterfall. */
export const stepsTable = (bars: readonly WaterfallBar[], locale: Locale): ChartTable => ({
	columns: [
		...chartColumns(m.chart_step({}, { locale }), m.chart_people({}, { locale })),
		{ title: m.chart_note({}, { locale }), figure: false },
	],
	rows: bars.map((bar) => [bar.name, bar.text, bar.note]),
});
