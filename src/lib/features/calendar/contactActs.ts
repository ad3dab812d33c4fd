import { DAYS_PER_WEEK, type DayNumber } from '$lib/domain/primitives/dayNumber';
import type { PlacedContact, Roster } from '$lib/domain/calendar/roster';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { formatWeekDate } from '$lib/ui/format';
import type { CalendarDesk } from './calendarDesk';

/** A line of the menu. */
export interface ContactAct {
	readonly label: string;
	/** A hairline above it. */
	readonly rule?: boolean;
	readonly run: () => void;
}

export interface ActsInput {
	readonly roster: Roster;
	readonly desk: CalendarDesk;
	/** Open days of the week on screen. */
	readonly open: readonly DayNumber[];
	readonly showCard: (contact: PlacedContact) => void;
	readonly locale: Locale;
}

/** People that the menu offers: more are reached by dragging. */
const MOST_PEOPLE = 6;

/** What can be done with a contact on its day. */
export function contactActs(
	contact: PlacedContact,
	{ roster, desk, open, showCard, locale }: ActsInput,
): readonly ContactAct[] {
	const { day, kind, state } = contact;
	const card: ContactAct = {
		label: m.calendar_act_card(),
		rule: true,
		run: () => {
			showCard(contact);
		},
	};
	if (state === 'done' || state === 'skipped') {
		const back = () => {
			desk.mark(contact, day, 'planned');
		};
		return [{ label: m.calendar_act_plan(), run: back }, card];
	}
	const done: ContactAct = {
		label: kind === 'visit' ? m.calendar_act_done() : m.calendar_act_called(),
		run: () => {
			desk.mark(contact, day, 'done');
		},
	};
	const skip: ContactAct = {
		label: m.calendar_act_skip(),
		run: () => {
			desk.mark(contact, day, 'skipped');
		},
	};
	const call: ContactAct = {
		label: m.calendar_act_call(),
		run: () => {
			desk.callInstead(contact, day);
		},
	};
	const days = open
		.filter((each) => each !== day)
		.map((each, k): ContactAct => ({
			label: m.calendar_act_move({ day: formatWeekDate(each, locale) }),
			rule: k === 0,
			run: () => {
				desk.move(contact, each);
			},
		}));
	const next = open[0] === undefined ? day + DAYS_PER_WEEK : open[0] + DAYS_PER_WEEK;
	const later: ContactAct = {
		label: m.calendar_act_next(),
		run: () => {
			desk.move(contact, next);
		},
	};
	const people = peopleFor(contact, roster).map((place, k): ContactAct => {
		const { name } = roster.managers[place]!;
		return {
			label: m.calendar_act_give({ name }),
			rule: k === 0,
			run: () => {
				desk.move(contact, day, name);
			},
		};
	});
	return [done, skip, ...(kind === 'visit' ? [call] : []), ...days, later, ...people, card];
}

/** Others of the team, those who serve the region first. */
function peopleFor({ manager, customer }: PlacedContact, { managers }: Roster): readonly number[] {
	const own = managers[manager]!;
	const suits = (place: number): boolean => {
		const { region } = managers[place]!;
		return region === '' || region === customer.region;
	};
	return managers
		.flatMap(({ team }, place) => (place !== manager && team === own.team ? [place] : []))
		.sort((a, b) => Number(suits(b)) - Number(suits(a)) || a - b)
		.slice(0, MOST_PEOPLE);
}
