import type { ImportDraft } from '$lib/application/importing';
import type { CustomerPlan } from '$lib/domain/customer/planCustomers';
import { rowsOf } from '$lib/domain/ledger/locate';
import type { MergePlan } from '$lib/domain/ledger/merge/planMerge';
import type { ProspectPlan } from '$lib/domain/register/planProspects';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { formatCount, formatMoney } from '$lib/ui/format';
import { meaningTitles } from '$lib/ui/explain/meaningTitles';
import { missingMeanings } from './meanings';

/** What was understood, as one sentence; or what is still missing. plan: null while rows are matched. */
export function leadOf(
	draft: ImportDraft,
	plan: MergePlan | null,
	customers: CustomerPlan | null,
	locale: Locale,
	prospects: ProspectPlan | null = null,
): string {
	const missing = missingMeanings(draft);
	if (missing.length > 0 && draft.subject === 'prospects')
		return m.preview_lead_prospects_missing();
	if (missing.length > 0) {
		const titles = meaningTitles();
		const columns = missing.map((id) => titles[id]).join(m.preview_lead_list_join());
		return m.preview_lead_incomplete({ columns: `**!${columns}**` });
	}
	const { summary } = draft;
	const cells = formatCount(summary.refusedCells, locale);
	const refused = summary.refusedCells === 0 ? '' : m.preview_lead_refused({ cells });
	if (customers !== null) {
		const understood = m.preview_lead_customers({
			rows: formatCount(summary.rows, locale),
			added: formatCount(customers.added, locale),
			changed: formatCount(customers.changed, locale),
		});
		return [understood, refused, m.preview_lead_end()].join('');
	}
	if (prospects !== null) {
		const understood = m.preview_lead_prospects({
			rows: formatCount(summary.rows, locale),
			added: formatCount(prospects.added, locale),
			changed: formatCount(prospects.changed, locale),
		});
		return [understood, refused, m.preview_lead_end()].join('');
	}
	const figures = {
		rows: formatCount(summary.rows, locale),
		customers: formatCount(summary.customers, locale),
		months: formatCount(summary.months, locale),
		amount: formatMoney(summary.amount, locale),
	};
	const understood =
		summary.months === 0
			? m.preview_lead_undated(figures)
			: draft.shape === 'wide'
				? m.preview_lead_wide(figures)
				: m.preview_lead_long(figures);
	return [
		understood,
		totalOf(draft, locale),
		plan === null ? '' : comparison(plan, locale),
		refused,
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

/** What the rows are to those on the sheet; nothing to say on an empty one. */
function comparison({ match, choices }: MergePlan, locale: Locale): string {
	if (rowsOf(match.ledger) === 0 || choices.mode === 'replace') return '';
	if (match.added === 0 && match.changed === 0) return m.preview_lead_compare_same();
	return m.preview_lead_compare({
		added: formatCount(match.added, locale),
		changed: formatCount(match.changed, locale),
	});
}
