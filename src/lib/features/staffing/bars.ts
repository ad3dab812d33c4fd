import type { Plan } from '$lib/domain/plan';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { formatCount, formatFixed, formatFte, formatPercent, formatSigned } from '$lib/ui/format';
import { chartColumns, type ChartTable } from '$lib/ui/chart/chartTable';
import type { WaterfallBar } from '$lib/ui/chart/waterfall';
import { staffingSteps, type StaffingStep } from './view';

/** The staffing steps with their words and figures, ready for the waterfall. */
export function staffingBars(plan: Plan, locale: Locale): readonly WaterfallBar[] {
	const at = { locale };
	const { capacity } = plan.policy;
	const words: Readonly<Record<StaffingStep['step'], readonly [name: string, note: string]>> = {
		workload: [m.staffing_step_workload({}, at), m.staffing_step_workload_note({}, at)],
		skill: [
			m.staffing_step_skill({}, at),
			m.staffing_step_skill_note(
				{ factor: formatFixed(capacity.skill * capacity.support, locale, 2) },
				at,
			),
		],
		bursts: [
			m.staffing_step_bursts({}, at),
			m.staffing_step_bursts_note({ buffer: formatPercent(capacity.burstBuffer, locale) }, at),
		],
		rounding: [
			m.staffing_step_rounding({}, at),
			m.staffing_step_rounding_note({ teams: formatCount(plan.staffing.teams.length, locale) }, at),
		],
		needed: [m.staffing_step_needed({}, at), ''],
	};
	return staffingSteps(plan).map(({ step, from, to }): WaterfallBar => {
		const total = step === 'workload' || step === 'needed';
		const [name, note] = words[step];
		const text =
			step === 'needed'
				? m.staffing_needed_people({ count: formatCount(to, locale) }, at)
				: total
					? formatFte(to, locale)
					: formatSigned(to - from, (size) => formatFte(size, locale));
		return { from, to, total, name, note, text };
	});
}

/** The figures behind the waterfall. */
export const stepsTable = (bars: readonly WaterfallBar[], locale: Locale): ChartTable => ({
	columns: [
		...chartColumns(m.chart_step({}, { locale }), m.chart_people({}, { locale })),
		{ title: m.chart_note({}, { locale }), figure: false },
	],
	rows: bars.map((bar) => [bar.name, bar.text, bar.note]),
});
