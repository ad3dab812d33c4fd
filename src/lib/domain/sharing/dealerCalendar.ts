import { contactsOf } from '../calendar/contactsOf';
import { makeRoster } from '../calendar/makeRoster';
import { message } from '../primitives/message';
import { DAYS_PER_WEEK, dayOfNumber } from '../primitives/dayNumber';
import type { VisitKind } from '../register/words';
import { REGISTERS } from '../register/register';
import { column } from './dealerFacts';
import type { DealerInput } from './dealerPlan';
import { tableOf, type OutTable } from './outTable';

/** How far ahead visits and calls are told. */
const WEEKS_AHEAD = 13;

interface Contact {
	readonly day: number;
	readonly kind: VisitKind;
}

/** Our visits and calls of the coming quarter: those planned, and those that its standard asks for. */
export function dealerCalendar({ plan, customer, today }: DealerInput): OutTable | null {
	const roster = makeRoster(plan, today, null);
	const own = roster.byCode.get(customer);
	if (own === undefined) return null;
	const contacts: Contact[] = roster.records.all
		.filter((each) => each.customer === customer && each.state === 'planned' && each.day >= today)
		.map(({ day, kind }) => ({ day, kind }));
	// Nobody else's weeks are worked out.
	const alone = { ...roster, customers: [own] };
	for (let week = 0; week < WEEKS_AHEAD; week++) {
		const { due } = contactsOf(alone, roster.thisWeek + week * DAYS_PER_WEEK);
		for (const each of due)
			if (each.due >= today && each.row === null) contacts.push({ day: each.due, kind: each.kind });
	}
	contacts.sort((a, b) => a.day - b.day);
	if (contacts.length === 0) return null;
	const { day, kind } = REGISTERS.visits;
	return tableOf(
		'calendar',
		message('sharing_table_calendar'),
		[column('day', 'day', day.disclosure), column('kind', 'text', kind.disclosure)],
		contacts.map((each) => [dayOfNumber(each.day), message(`calendar_kind_${each.kind}`)]),
	);
}
