import type { Moment } from '$lib/domain/calendar/moments';
import type { NameList } from '$lib/domain/ledger/names';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { formatCount } from '$lib/ui/format';
import { groupMoments, momentSubject, momentText } from '$lib/ui/explain/momentText';
import type { MonthDay } from './monthView';

/** Visits and calls of a day; empty: none. */
export const dayWords = ({ visits, calls }: MonthDay, locale: Locale): string =>
	[
		...(visits > 0 ? [m.calendar_month_visits({ count: formatCount(visits, locale) })] : []),
		...(calls > 0 ? [m.calendar_calls({ count: formatCount(calls, locale) })] : []),
	].join(' · ');

/** What matters on a day, a line each. */
export const momentLines = (
	moments: readonly Moment[],
	names: NameList,
	locale: Locale,
): readonly string[] =>
	groupMoments(moments).map(({ moment, count }) => {
		const what = momentText(moment, locale);
		if (moment.kind === 'festival') return what;
		const who =
			count > 1
				? m.calendar_many({ count: formatCount(count, locale) })
				: momentSubject(moment, names);
		return `${who} ${what}`;
	});
