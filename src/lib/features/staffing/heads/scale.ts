import type { Plan } from '$lib/domain/plan';
import { foreignHeadsOf, type ForeignHeads } from '$lib/domain/staffing/foreignHeads';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import type { ChartTable } from '$lib/ui/chart/chartTable';
import { chartColumns } from '$lib/ui/chart/chartTable';
import { formatCount, formatFixed } from '$lib/ui/format';
import { customersPerManager } from '../bars';

/** One way to say how many people it takes, on the scale of all of them. */
export interface ScaleRow {
	readonly id: string;
	readonly kind: 'ratio' | 'foreign' | 'today' | 'plan';
	readonly name: string;
	/** How it comes about: `1 : 54`. */
	readonly note: string;
	/** People, before whole ones where it goes by a ratio. */
	readonly people: number;
	readonly text: string;
}

/** Own ratio, other people's standards, the people of today, the plan. */
export function scaleRows(plan: Plan, locale: Locale): readonly ScaleRow[] {
	const at = { locale };
	const { totals, teams } = plan.staffing;
	const ratio = teams.reduce((sum, { ratioFte }) => sum + ratioFte, 0);
	const one = (people: number): string => formatFixed(people, locale, 1);
	const foreign = foreignOf(plan).map((each): ScaleRow => {
		const people = each.fte ?? each.ratioFte ?? 0;
		return {
			id: `foreign:${each.id}`,
			kind: 'foreign',
			name: each.name,
			note:
				each.fte === null
					? perManager(people > 0 ? totals.customers / people : null, locale)
					: m.staffing_scale_by_service({}, at),
			people,
			text: m.staffing_scale_people(
				{ fte: one(people), people: formatCount(each.headcount, locale) },
				at,
			),
		};
	});
	return [
		{
			...{ id: 'ratio', kind: 'ratio', people: ratio, text: one(ratio) },
			name: m.staffing_scale_own({}, at),
			note: perManager(customersPerManager(plan), locale),
		},
		...foreign,
		...(teams.some(({ current }) => current !== null)
			? [
					{
						...({ id: 'today', kind: 'today', people: totals.current, note: '' } as const),
						name: m.staffing_scale_today({}, at),
						text: formatCount(totals.current, locale),
					},
				]
			: []),
		{
			...{ id: 'plan', kind: 'plan', people: totals.headcount },
			name: m.staffing_scale_plan({}, at),
			note: m.staffing_scale_fte({ fte: formatFixed(totals.fte, locale, 2) }, at),
			text: formatCount(totals.headcount, locale),
		},
	];
}

/** Field by field: much of a plan is made when it is first asked for. */
const foreignOf = (plan: Plan): readonly ForeignHeads[] => {
	const { policy, measures, placement, attributes, classification, staffing } = plan;
	const { risk } = staffing;
	return foreignHeadsOf({
		...{ policy, measures, placement, attributes, classification, staffing, risk },
	});
};

const perManager = (ratio: number | null, locale: Locale): string =>
	ratio === null ? '' : m.staffing_scale_ratio({ ratio: formatCount(ratio, locale) }, { locale });

export const scaleTable = (rows: readonly ScaleRow[]): ChartTable => ({
	columns: [
		...chartColumns(m.staffing_scale_title(), m.chart_people()),
		{ title: m.chart_note(), figure: false },
	],
	rows: rows.map(({ name, text, note }) => [name, text, note]),
});
