import { expect, it } from 'vitest';
import { policyOf } from '../testing/planOf';
import { pathText } from './parse/issues';
import { parsePolicy } from './parsePolicy';
import type { CalendarPolicy } from './calendarPolicy';

const CALENDAR: Record<keyof CalendarPolicy, unknown> = {
	...{ visitsPerDay: 3, sameTownDay: false, workdays: [7, 1, 2], birthdayLead: 0 },
	...{ contractLead: 90, surveysPerYear: 0, followUpDays: 3, festivals: ['spring', 'midAutumn'] },
};

const problems = (json: object): string[] => {
	const read = parsePolicy(json);
	return read.ok ? [] : read.reason.map(({ path, message }) => `${pathText(path)} ${message.key}`);
};

it('[POLICY-1] the calendar comes back as it was written and stands in the whole policy', () => {
	const read = parsePolicy(JSON.parse(JSON.stringify({ calendar: CALENDAR })));
	expect(read).toEqual({ ok: true, value: { calendar: CALENDAR } });
	expect(policyOf({ calendar: CALENDAR }).calendar).toEqual(CALENDAR);
	expect(policyOf({ calendar: { visitsPerDay: 2 } }).calendar).toMatchObject({
		...{ visitsPerDay: 2, followUpDays: 7, surveysPerYear: 2, workdays: [1, 2, 3, 4, 5] },
	});
});

it.each([
	[{ visitsPerDay: 0 }, 'calendar.visitsPerDay policy_out_of_range'],
	[{ visitsPerDay: 1.5 }, 'calendar.visitsPerDay policy_not_whole'],
	[{ workdays: [] }, 'calendar.workdays policy_no_workday'],
	[{ workdays: [1, 1] }, 'calendar.workdays.1 policy_workday_twice'],
	[{ workdays: [8] }, 'calendar.workdays.0 policy_out_of_range'],
	[{ workdays: ['1'] }, 'calendar.workdays.0 policy_not_number'],
	[{ festivals: ['easter'] }, 'calendar.festivals.0 policy_not_choice'],
	[{ followUpDays: -1 }, 'calendar.followUpDays policy_out_of_range'],
	[{ sameTownDay: 1 }, 'calendar.sameTownDay policy_not_flag'],
	[{ hours: 28 }, 'calendar.hours policy_unknown_name'],
])('[POLICY-6] refuses %j', (calendar, problem) => {
	expect(problems({ calendar })).toEqual([problem]);
});
