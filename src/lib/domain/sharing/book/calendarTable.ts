import type { Moment } from '../../calendar/moments';
import { momentsOf } from '../../calendar/momentsOf';
import type { Plan } from '../../plan';
import { dayOfNumber, type DayNumber } from '../../primitives/dayNumber';
import { message } from '../../primitives/message';
import type { OutTable, OutText } from '../outTable';
import { field, keyOf, tableBy } from './fields';

/** Days from today that the sheet tells: a year. */
const DAYS = 365;

/** What happens on the days that matter in the year from today; birthdays only where they are asked for. */
export function calendarTable(plan: Plan, today: DayNumber, personal: boolean): OutTable {
	const { names } = plan.inputs;
	const moments = momentsOf(plan, today, today + DAYS).filter(
		({ kind }) => personal || kind !== 'birthday',
	);
	return tableBy<Moment>(
		'calendar',
		message('frame_sheet_calendar'),
		[
			field('day', 'day', 'out_col_day', ({ day }) => dayOfNumber(day)),
			field('kind', 'text', 'out_col_kind', ({ kind }) => message(`out_moment_${keyOf(kind)}`)),
			field('who', 'text', 'customers_col_customer', ({ customer }) =>
				customer === null ? null : names.customer.name(customer),
			),
			field('what', 'text', 'out_col_what', whatOf),
			field('by', 'text', 'out_col_responsible', (moment) =>
				'responsible' in moment ? moment.responsible || null : null,
			),
		],
		moments,
	);
}

function whatOf(moment: Moment): OutText | null {
	switch (moment.kind) {
		case 'birthday':
			return moment.person || null;
		case 'festival':
			return message(`calendar_festival_${keyOf(moment.festival)}`);
		case 'nextStep':
			return [moment.prospect, moment.what].filter((text) => text !== '').join(' · ') || null;
		case 'duty':
			return String(moment.duty);
		case 'occasion':
		case 'followUp':
			return moment.what || null;
		default:
			return null;
	}
}
