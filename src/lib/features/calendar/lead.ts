import { isoWeekOf, type DayNumber } from '$lib/domain/primitives/dayNumber';
import type { WeekPlan } from '$lib/domain/calendar/planWeek';
import type { Roster } from '$lib/domain/calendar/roster';
import { festivalDay } from '$lib/domain/calendar/festivals';
import type { FestivalId } from '$lib/domain/policy/calendarPolicy';
import { yearOfNumber } from '$lib/domain/primitives/dayNumber';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { festivalName, formatCount, formatNumber, formatWeekday } from '$lib/ui/format';
import type { WeekSums } from './weekView';

/** Names that are written out before the rest becomes a number. */
const WRITTEN = 3;

/** What a planner would tell about the week. */
export function leadText(roster: Roster, week: WeekPlan, sums: WeekSums, locale: Locale): string {
	const count = (value: number): string => formatCount(value, locale);
	if (week.monday < roster.thisWeek) {
		return sums.done + sums.skipped === 0 && week.placed.length === 0
			? m.calendar_past_empty()
			: m.calendar_lead_past({ done: count(sums.done), skipped: count(sums.skipped) });
	}
	const said = week.monday === roster.thisWeek ? m.calendar_lead : m.calendar_lead_other;
	const first = said({
		visits: count(sums.visits),
		calls: count(sums.calls),
		people: count(sums.people),
		capacity: count(sums.capacity),
		placed: count(sums.placed),
		hours: count(sums.hours),
	});
	const rest = [
		...(sums.leftVisits > 0
			? [
					m.calendar_lead_left({
						visits: count(sums.leftVisits),
						names: namesOf(sums.full, locale),
					}),
				]
			: []),
		...(sums.leftCalls > 0 ? [m.calendar_lead_left_calls({ calls: count(sums.leftCalls) })] : []),
		...(sums.nobodys > 0 ? [m.calendar_lead_nobodys({ visits: count(sums.nobodys) })] : []),
	];
	const all = [first, ...(rest.length === 0 ? [m.calendar_lead_fits()] : rest)];
	return all.join(locale === 'en' ? ' ' : '');
}

function namesOf(names: readonly string[], locale: Locale): string {
	const written = names.slice(0, WRITTEN).join(m.calendar_name_comma());
	return names.length <= WRITTEN
		? written
		: m.calendar_and_others({ names: written, count: formatCount(names.length, locale) });
}

/** The week, the hours of a day, and the days on which nothing is planned. */
export function leadNote(
	week: WeekPlan,
	shown: readonly DayNumber[],
	{ perDay, festivals }: { perDay: number; festivals: readonly FestivalId[] },
	locale: Locale,
): string {
	const closed = shown
		.filter((day) => !week.open.includes(day))
		.map((day) => {
			const name = festivalOn(festivals, day, locale);
			return name === ''
				? formatWeekday(day, locale)
				: `${formatWeekday(day, locale)}${locale === 'en' ? ' ' : ''}${name}`;
		});
	const parts = [
		m.calendar_note({
			week: formatCount(isoWeekOf(week.monday).week, locale),
			hours: formatNumber(perDay, locale, 1),
		}),
		...(closed.length > 0
			? [m.calendar_note_closed({ days: closed.join(m.calendar_name_comma()) })]
			: []),
		m.calendar_note_today(),
	];
	return parts.join(' · ');
}

/** The festival of a day; empty: none. */
export function festivalOn(ids: readonly FestivalId[], day: DayNumber, locale: Locale): string {
	const found = ids.find((id) => festivalDay(id, yearOfNumber(day)) === day);
	return found === undefined ? '' : festivalName(found, locale);
}
