import type { Plan } from '../plan';
import { monthOfDay, NO_DAY, yearOf } from '../primitives/day';
import { dayInYear, numberOfDay, yearOfNumber, type DayNumber } from '../primitives/dayNumber';
import type { Code, Day } from '../primitives/units';
import { entriesOf, numberIn, textIn } from '../register/entries';
import { UNKNOWN_YEAR, type ColumnOf, type Entry, type RegisterId } from '../register/register';
import { PIPELINE_STAGES } from '../register/words';
import type { Matter, Moment } from './moments';

/** Days that the planner's own records tell of [CAL-7]. */
export function recordMoments(
	{ inputs: { registers }, policy: { calendar } }: Pick<Plan, 'inputs' | 'policy'>,
	first: DayNumber,
	last: DayNumber,
): readonly Moment[] {
	const moments: Moment[] = [];
	const add = (
		matter: Matter,
		day: DayNumber,
		{
			lead = 0,
			open = false,
			customer = null,
		}: { lead?: number; open?: boolean; customer?: Code | null },
	): void => {
		moments.push({ ...matter, day, customer, from: day - lead, open });
	};
	/** Each year's return of a day that may be shown in the span. */
	const yearly = (
		since: Day,
		lead: number,
		tell: (day: DayNumber, years: number | null) => void,
	) => {
		const born = yearOf(monthOfDay(since));
		for (let year = yearOfNumber(first); year <= yearOfNumber(last + lead); year++) {
			const years = born === UNKNOWN_YEAR ? null : year - born;
			if (years === null || years >= 0) tell(dayInYear(since, year), years);
		}
	};
	for (const entry of entriesOf(registers, 'people')) {
		const birthday = dayIn<'people'>(entry, 'birthday');
		if (birthday === null) continue;
		const lead = calendar.birthdayLead;
		const person = textIn<'people'>(entry, 'person');
		const role = textIn<'people'>(entry, 'role');
		const customer = numberIn<'people'>(entry, 'customer');
		yearly(birthday, lead, (day, years) => {
			add({ kind: 'birthday', person, role, years }, day, { lead, customer });
		});
	}
	for (const entry of entriesOf(registers, 'occasions')) {
		const since = dayIn<'occasions'>(entry, 'day');
		if (since === null) continue;
		const lead = numberIn<'occasions'>(entry, 'leadDays') ?? calendar.birthdayLead;
		const what = textIn<'occasions'>(entry, 'what');
		const customer = numberIn<'occasions'>(entry, 'customer');
		if (numberIn<'occasions'>(entry, 'yearly') === 1) {
			yearly(since, lead, (day, years) => {
				add({ kind: 'occasion', what, years }, day, { lead, customer });
			});
		} else add({ kind: 'occasion', what, years: null }, numberOfDay(since), { lead, customer });
	}
	for (const entry of entriesOf(registers, 'complaints')) {
		const solved = dayIn<'complaints'>(entry, 'solvedOn');
		if (solved === null || dayIn<'complaints'>(entry, 'followedUpOn') !== null) continue;
		const lead = calendar.followUpDays;
		const what = textIn<'complaints'>(entry, 'what');
		const responsible = textIn<'complaints'>(entry, 'responsible');
		const customer = numberIn<'complaints'>(entry, 'customer');
		add({ kind: 'followUp', what, responsible }, numberOfDay(solved) + lead, {
			...{ lead, open: true, customer },
		});
	}
	for (const entry of entriesOf(registers, 'prospects')) {
		const next = dayIn<'prospects'>(entry, 'nextOn');
		const stage = textIn<'prospects'>(entry, 'stage');
		if (next === null || !PIPELINE_STAGES.some((each) => each === stage)) continue;
		const prospect = textIn<'prospects'>(entry, 'name');
		const what = textIn<'prospects'>(entry, 'nextStep');
		add({ kind: 'nextStep', prospect, what }, numberOfDay(next), { open: true });
	}
	for (const entry of entriesOf(registers, 'duties')) {
		const due = dayIn<'duties'>(entry, 'due');
		const duty = numberIn<'duties'>(entry, 'duty');
		if (due === null || duty === null || dayIn<'duties'>(entry, 'doneOn') !== null) continue;
		const responsible = textIn<'duties'>(entry, 'responsible');
		add({ kind: 'duty', duty, responsible }, numberOfDay(due), { open: true });
	}
	return moments;
}

function dayIn<Id extends RegisterId>(entry: Entry, column: ColumnOf<Id>): Day | null {
	const day = numberIn<Id>(entry, column);
	return day === null || day === NO_DAY ? null : day;
}
