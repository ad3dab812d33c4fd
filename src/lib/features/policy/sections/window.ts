import type { Plan } from '$lib/domain/plan';
import { NO_MONTH, monthText } from '$lib/domain/primitives/day';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { formatMonth } from '$lib/ui/format';
import type { PanelSection } from '../field';
import { choiceField, numberField } from '../makeField';
import { basisField } from './basis';

/** Months offered as the end of the window. */
const MOST_MONTHS = 60;

/** Which months count, what they are compared with, and whose sales they are. */
export function windowSection(plan: Plan, locale: Locale): PanelSection {
	const { window } = plan;
	const known = window.ledgerTo !== NO_MONTH;
	const count = known ? Math.min(MOST_MONTHS, window.ledgerTo - window.ledgerFrom + 1) : 0;
	const months = Array.from({ length: count }, (_, back) => window.ledgerTo - back);
	const chosen = plan.policy.window.asOf;
	const options = [
		{
			value: '',
			label: known
				? m.panel_latest_month({ month: formatMonth(window.ledgerTo, locale) })
				: m.panel_latest(),
		},
		...months.map((month) => ({ value: monthText(month), label: formatMonth(month, locale) })),
	];
	if (chosen !== null && !options.some(({ value }) => value === chosen))
		options.push({ value: chosen, label: chosen });
	return {
		id: 'window',
		title: m.panel_section_window(),
		fields: [
			choiceField({
				leaf: ['window', 'asOf'],
				label: m.panel_as_of(),
				said: 'panel_step_as_of',
				options,
				read: (policy) => policy.window.asOf ?? '',
				put: (_policy, value) => ({ path: 'window.asOf', value: value === '' ? null : value }),
			}),
			monthsField(),
			{
				kind: 'fixed',
				leaf: ['window', 'prior'],
				label: m.panel_prior(),
				text: known
					? m.panel_from_to({
							from: formatMonth(window.priorFrom, locale),
							to: formatMonth(window.priorTo, locale),
						})
					: '—',
			},
			basisField(),
		],
	};
}

export const monthsField = (label = m.panel_window_months()) =>
	numberField({
		parameter: 'window.months',
		leaf: ['window', 'months'],
		label,
		said: 'panel_step_window_months',
	});
