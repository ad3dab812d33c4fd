import type { Relations } from '$lib/domain/relation/relationStages';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { formatCount, formatNumber } from '$lib/ui/format';

/** What the planner would say of the relations; or where a stage is entered. */
export function relationLead({ stages }: Relations, locale: Locale): string {
	const sum = (read: (each: Relations['stages'][number]) => number): number =>
		stages.reduce((total, each) => total + read(each), 0);
	const known = sum(({ customers }) => customers.length);
	if (known === 0) return m.relation_lead_none({}, { locale });
	const stalled = sum((each) => each.stalled.length);
	const advocates = stages.at(-1)?.customers.length ?? 0;
	const args = { known: formatCount(known, locale), advocates: formatCount(advocates, locale) };
	return [
		m.relation_lead(args, { locale }),
		stalled > 0
			? m.relation_lead_stalled({ stalled: formatCount(stalled, locale) }, { locale })
			: '',
		m.relation_lead_end({}, { locale }),
	].join('');
}

export const relationNote = ({ unknown }: Relations, factor: number, locale: Locale): string =>
	m.relation_note(
		{ unknown: formatCount(unknown, locale), factor: formatNumber(factor, locale, 1) },
		{ locale },
	);
