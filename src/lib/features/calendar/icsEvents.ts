import type { CalendarEvent } from '$lib/domain/calendar/ics';
import type { Moment } from '$lib/domain/calendar/moments';
import type { PlacedContact } from '$lib/domain/calendar/roster';
import { DAYS_PER_WEEK, dayOfNumber } from '$lib/domain/primitives/dayNumber';
import { dayText } from '$lib/domain/primitives/day';
import type { NameList } from '$lib/domain/ledger/names';
import type { Roster } from '$lib/domain/calendar/roster';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import type { WeekPlans } from './weekPlans';
import { momentSubject, momentText } from '$lib/ui/explain/momentText';

/** What goes into a calendar file. */
export interface IcsChoice {
	readonly weeks: number;
	/** Place in the roster; null: everybody. */
	readonly manager: number | null;
	readonly visits: boolean;
	readonly calls: boolean;
	readonly deadlines: boolean;
	/** Birthdays and people: off until somebody ticks it. */
	readonly personal: boolean;
}

export interface IcsInput {
	readonly roster: Roster;
	readonly plans: Pick<WeekPlans, 'of'>;
	readonly names: NameList;
	readonly monday: number;
	/** Of the days that are written. */
	readonly moments: readonly Moment[];
	/** Of the workbook: the same thing keeps its id. */
	readonly workbook: string;
	readonly locale: Locale;
}

/** Of a person's life: leaves the browser only when somebody says so. */
const isPersonal = ({ kind }: Moment): boolean => kind === 'birthday';

/** The events of a calendar file [CAL-9]. */
export function icsEvents(input: IcsInput, choice: IcsChoice): readonly CalendarEvent[] {
	const { plans, monday, moments } = input;
	const contacts: PlacedContact[] = [];
	if (choice.visits || choice.calls) {
		for (let week = 0; week < choice.weeks; week++) {
			contacts.push(...plans.of(monday + week * DAYS_PER_WEEK).placed);
		}
	}
	const wanted = ({ kind, state, manager }: PlacedContact): boolean =>
		state !== 'skipped' &&
		(kind === 'visit' ? choice.visits : choice.calls) &&
		(choice.manager === null || manager === choice.manager);
	return [
		...contacts.filter(wanted).map((contact) => contactEvent(contact, input)),
		...moments
			.filter((moment) => (isPersonal(moment) ? choice.personal : choice.deadlines))
			.map((moment) => momentEvent(moment, input)),
	];
}

function contactEvent(
	{ customer, kind, due, day, manager }: PlacedContact,
	{ roster, names, workbook }: IcsInput,
): CalendarEvent {
	const name = names.name(customer.customer);
	return {
		uid: `${kind}-${String(customer.customer)}-${dayText(dayOfNumber(due))}@${workbook}.tierplan`,
		day,
		summary: kind === 'visit' ? m.calendar_ics_visit({ name }) : m.calendar_ics_call({ name }),
		description: roster.managers[manager]?.name ?? '',
	};
}

function momentEvent(moment: Moment, { names, workbook, locale }: IcsInput): CalendarEvent {
	const who = momentSubject(moment, names);
	const what = momentText(moment, locale);
	const day = dayText(dayOfNumber(moment.day));
	return {
		uid: `${moment.kind}-${hashOf(`${who} ${what}`)}-${day}@${workbook}.tierplan`,
		day: moment.day,
		summary: moment.kind === 'festival' ? what : `${who} ${what}`,
		description: moment.customer === null ? '' : names.name(moment.customer),
	};
}

const FACTOR = 31;
const BASE = 36;
/** A short name for a text: ids hold letters and digits alone. */
function hashOf(text: string): string {
	let hash = 0;
	for (const character of text) hash = (Math.imul(hash, FACTOR) + character.codePointAt(0)!) >>> 0;
	return hash.toString(BASE);
}
