import type { DayNumber } from '../primitives/dayNumber';
import type { Code } from '../primitives/units';
import type { VisitKind } from '../register/words';
import { customerDates } from './customerDates';
import type { Moment } from './moments';
import type { Roster } from './roster';

/** A line of one customer's calendar. */
export type AgendaItem =
	| {
			readonly kind: VisitKind;
			readonly day: DayNumber;
			/** `due`: the standard asks for it; `planned`: the planner put it on its day. */
			readonly state: 'due' | 'planned' | 'done';
			/** It should have been before this week. */
			readonly late: boolean;
			readonly perYear: number;
	  }
	| {
			readonly kind: 'moment';
			readonly day: DayNumber;
			readonly late: boolean;
			readonly moment: Moment;
	  };

/**
 * The days of one customer [CARD-12]: the last visit, what is arranged, the next visit and call by the
 * standard where nothing is arranged, and the days that matter, in their order.
 *
 * @param moments Of all customers, from this week on.
 */
export function agendaOf(
	roster: Roster,
	customer: Code,
	moments: readonly Moment[],
	today: DayNumber,
): readonly AgendaItem[] {
	const items: AgendaItem[] = [];
	const seat = roster.byCode.get(customer);
	const planned = roster.records.all.filter(
		(record) => record.customer === customer && record.state === 'planned',
	);
	for (const { kind, day } of planned) {
		const perYear = seat?.[kind].rhythm.perYear ?? 0;
		items.push({ kind, day, state: 'planned', late: day < roster.thisWeek, perYear });
	}
	const last = roster.records.anchors.visit.get(customer);
	if (last !== undefined) {
		items.push({ kind: 'visit', day: last, state: 'done', late: false, perYear: 0 });
	}
	if (seat !== undefined) {
		const { nextVisit, nextCall, overdue } = customerDates(roster, seat);
		const add = (kind: VisitKind, day: DayNumber | null, late: boolean): void => {
			if (day === null || planned.some((record) => record.kind === kind)) return;
			items.push({ kind, day, state: 'due', late, perYear: seat[kind].rhythm.perYear });
		};
		add('visit', nextVisit, overdue);
		add('call', nextCall, seat.call.overdue !== null);
	}
	for (const moment of moments) {
		if (moment.customer !== customer) continue;
		items.push({
			kind: 'moment',
			day: moment.day,
			late: moment.open && moment.day < today,
			moment,
		});
	}
	return items.sort((a, b) => a.day - b.day);
}
