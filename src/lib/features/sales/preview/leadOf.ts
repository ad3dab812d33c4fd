import type { ImportDraft } from '$lib/application/importing';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { formatCount, formatMoney } from '$lib/ui/format';
import { meaningTitles } from '../columnTitles';
import { missingMeanings } from './meanings';

/** What was understood, as one sentence; or what is still missing. */
export function leadOf(draft: ImportDraft, locale: Locale): string {
	const missing = missingMeanings(draft);
	if (missing.length > 0) {
		const titles = meaningTitles();
		const columns = missing.map((id) => titles[id]).join(m.preview_lead_list_join());
		return m.preview_lead_incomplete({ columns: `**!${columns}**` });
	}
	const { summary } = draft;
	const figures = {
		rows: formatCount(summary.rows, locale),
		customers: formatCount(summary.customers, locale),
		months: formatCount(summary.months, locale),
		amount: formatMoney(summary.amount, locale),
	};
	const understood =
		draft.shape === 'wide' ? m.preview_lead_wide(figures) : m.preview_lead_long(figures);
	const cells = formatCount(summary.refusedCells, locale);
	return [
		understood,
		totalOf(draft, locale),
		summary.refusedCells === 0 ? '' : m.preview_lead_refused({ cells }),
		m.preview_lead_end(),
	].join('');
}

function totalOf({ summary }: ImportDraft, locale: Locale): string {
	if (summary.total === null) return '';
	const difference = summary.total.stated - summary.total.summed;
	return difference === 0
		? m.preview_lead_total_same()
		: m.preview_lead_total_off({ difference: formatMoney(Math.abs(difference), locale) });
}
