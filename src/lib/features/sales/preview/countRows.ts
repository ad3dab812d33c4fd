import type { ImportDraft } from '$lib/application/importing';
import type { CustomerPlan } from '$lib/domain/customer/planCustomers';
import type { MergePlan } from '$lib/domain/ledger/merge/planMerge';
import type { Fen } from '$lib/domain/primitives/units';
import type { ProspectPlan } from '$lib/domain/register/planProspects';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { formatCount, formatMonth } from '$lib/ui/format';

/** A line of “what will be written”. */
export interface CountRow {
	readonly id: string;
	readonly title: string;
	/** With its unit. */
	readonly count: string;
	/** What it moves; null where money says nothing. */
	readonly amount: Fen | null;
	readonly note: string;
	readonly tone: 'strong' | 'plain' | 'bad';
}

/** What happens to the rows of a table of sales: lines that say 0 are left out. */
export function countRows(draft: ImportDraft, plan: MergePlan, locale: Locale): CountRow[] {
	const { summary, shape } = draft;
	const { leftOut, sums, choices, match } = plan;
	const items = (value: number): string =>
		m.preview_unit_items({ count: formatCount(value, locale) });
	const span = { from: formatMonth(summary.from, locale), to: formatMonth(summary.to, locale) };
	const dated =
		shape === 'wide' ? m.preview_count_note_split(span) : m.preview_count_note_new(span);
	const repeated = choices.repeats === 'keep' ? match.repeatedRows : leftOut.repeated;
	const row = (
		id: string,
		title: string,
		value: number,
		note: string,
		amount: Fen | null = null,
		tone: CountRow['tone'] = 'plain',
	): CountRow[] => (value === 0 ? [] : [{ id, title, count: items(value), amount, note, tone }]);
	return [
		...row(
			'new',
			m.preview_count_new(),
			plan.added.length,
			summary.months === 0 ? m.preview_count_note_undated() : dated,
			sums.added,
			'strong',
		),
		...row(
			'changed',
			m.preview_count_changed(),
			plan.changed.length,
			m.preview_count_note_changed(),
			sums.changed,
			'strong',
		),
		...row('same', m.preview_count_same(), leftOut.same, m.preview_count_note_same()),
		...row(
			'repeated',
			m.preview_count_repeated(),
			repeated,
			choices.repeats === 'keep'
				? m.preview_count_note_repeated()
				: m.preview_count_note_repeated_out(),
		),
		...row('outside', m.preview_count_outside(), leftOut.outside, m.preview_count_note_outside()),
		...row(
			'unmatched',
			m.preview_count_unmatched(),
			leftOut.unmatched,
			m.preview_count_note_unmatched(),
		),
		...row(
			'deleted',
			m.preview_count_deleted(),
			plan.deleted.length,
			m.preview_count_note_deleted(),
			0 - sums.deleted,
			'bad',
		),
	];
}

const lineIn =
	(unit: (args: { count: string }) => string, locale: Locale) =>
	(
		id: string,
		title: string,
		value: number,
		note: string,
		tone: CountRow['tone'] = 'plain',
	): CountRow[] => {
		const count = unit({ count: formatCount(value, locale) });
		return value === 0 ? [] : [{ id, title, count, amount: null, note, tone }];
	};

/** What happens to the rows of a table of prospects. */
export function prospectRows(plan: ProspectPlan, locale: Locale): CountRow[] {
	const row = lineIn(m.preview_unit_prospects, locale);
	const changed = m.preview_count_note_changed();
	return [
		...row('new', m.preview_count_new(), plan.added, m.preview_count_note_prospects(), 'strong'),
		...row('changed', m.preview_count_changed(), plan.changed, changed, 'strong'),
		...row('same', m.preview_count_same(), plan.same, m.preview_count_note_same()),
		...row(
			'repeated',
			m.preview_count_repeated(),
			plan.repeated,
			m.preview_count_note_repeated_out(),
		),
		...row(
			'unnamed',
			m.preview_count_unnamed(),
			plan.unnamed,
			m.preview_count_unnamed_prospects(),
			'bad',
		),
	];
}

/** What happens to the rows of a table of customers. */
export function customerRows(plan: CustomerPlan, locale: Locale): CountRow[] {
	const row = lineIn(m.preview_unit_customers, locale);
	return [
		...row('new', m.preview_count_new(), plan.added, m.preview_count_note_customers(), 'strong'),
		...row(
			'changed',
			m.preview_count_changed(),
			plan.changed,
			m.preview_count_note_changed(),
			'strong',
		),
		...row('same', m.preview_count_same(), plan.same, m.preview_count_note_same()),
		...row(
			'repeated',
			m.preview_count_repeated(),
			plan.repeated,
			m.preview_count_note_repeated_out(),
		),
		...row(
			'unmatched',
			m.preview_count_unmatched(),
			plan.unmatched,
			m.preview_count_note_unmatched(),
		),
		...row('unnamed', m.preview_count_unnamed(), plan.unnamed, m.preview_count_unnamed_note()),
	];
}
