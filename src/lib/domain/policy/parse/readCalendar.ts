import { FESTIVAL_IDS } from '../calendarPolicy';
import { REFUSED } from './issues';
import { choice, flag, list, nullable, number, object, type Reader } from './readers';

const DAYS_OF_WEEK = 7;

/** Days of the week on which visits are made: at least one, each once. */
const readWorkdays: Reader = (value, place) => {
	const days = list(number('calendar.workdays.*'), DAYS_OF_WEEK)(value, place);
	if (days === REFUSED) return REFUSED;
	if (days.length === 0) return place.refuse('policy_no_workday');
	days.forEach((day, at) => {
		if (day !== undefined && days.indexOf(day) < at) place.at(at).refuse('policy_workday_twice');
	});
	return days;
};

export const readCalendar: Reader = object({
	visitsPerDay: nullable(number('calendar.visitsPerDay')),
	sameTownDay: flag,
	workdays: readWorkdays,
	birthdayLead: number('calendar.birthdayLead'),
	contractLead: number('calendar.contractLead'),
	surveysPerYear: number('calendar.surveysPerYear'),
	followUpDays: number('calendar.followUpDays'),
	festivals: list(choice(FESTIVAL_IDS), FESTIVAL_IDS.length),
});
