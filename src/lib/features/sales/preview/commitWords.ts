import type { ImportDraft } from '$lib/application/importing';
import { writesNothing, type CustomerPlan } from '$lib/domain/customer/planCustomers';
import { rowsOf } from '$lib/domain/ledger/locate';
import { changesNothing, type MergePlan } from '$lib/domain/ledger/merge/planMerge';
import type { ProspectPlan } from '$lib/domain/register/planProspects';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { formatCount, formatMonth } from '$lib/ui/format';

/** What the button will do, with its counts. */
export function commitWords({ summary }: ImportDraft, plan: MergePlan, locale: Locale): string {
	if (changesNothing(plan)) return m.preview_commit_nothing();
	const { unmatched, outside, repeated } = plan.leftOut;
	return [
		doing(plan, locale),
		plan.choices.mode !== 'replace' && plan.choices.mode !== 'scope' && plan.deleted.length > 0
			? m.preview_commit_deletes({ rows: formatCount(plan.deleted.length, locale) })
			: '',
		skipping(unmatched + outside + repeated, summary.refusedCells, locale),
	].join('');
}

function doing(plan: MergePlan, locale: Locale): string {
	const { choices, match } = plan;
	const count = (value: number): string => formatCount(value, locale);
	const rows = count(plan.added.length);
	const changed = count(plan.changed.length);
	switch (choices.mode) {
		case 'append':
			return m.preview_commit({ rows });
		case 'replace': {
			const old = rowsOf(match.ledger);
			return old === 0
				? m.preview_commit({ rows })
				: m.preview_commit_replace({ old: count(old), rows });
		}
		case 'scope':
			return m.preview_commit_scope({
				from: formatMonth(choices.scope?.from ?? null, locale),
				to: formatMonth(choices.scope?.to ?? null, locale),
				old: count(plan.deleted.length),
				rows,
			});
		case 'update':
			return m.preview_commit_update({ changed });
		case 'upsert':
			return plan.changed.length === 0
				? m.preview_commit({ rows })
				: m.preview_commit_upsert({
						total: count(plan.added.length + plan.changed.length),
						added: rows,
						changed,
					});
	}
}

function skipping(rows: number, cells: number, locale: Locale): string {
	const words = { rows: formatCount(rows, locale), cells: formatCount(cells, locale) };
	if (rows > 0 && cells > 0) return m.preview_commit_skip_both(words);
	if (rows > 0) return m.preview_commit_skip_rows(words);
	return cells > 0 ? m.preview_commit_skip_cells(words) : '';
}

/** The same for a table of customers. */
export const customerWords = (plan: CustomerPlan, locale: Locale): string =>
	writesNothing(plan)
		? m.preview_commit_nothing()
		: m.preview_commit_customers({
				added: formatCount(plan.added, locale),
				changed: formatCount(plan.changed, locale),
			});

/** The same for a table of prospects. */
export const prospectWords = ({ added, changed }: ProspectPlan, locale: Locale): string =>
	added + changed === 0
		? m.preview_commit_nothing()
		: m.preview_commit_prospects({
				added: formatCount(added, locale),
				changed: formatCount(changed, locale),
			});
