import { ours, type Parameter } from './parameterKinds';
import { CUSTOM, TELECOM } from './staffingParameters';

const days = { unit: 'days', min: 0, max: 366, whole: true } as const;
const MOST_A_DAY = 100;
const MOST_A_YEAR = 12;

/** What the calendar hangs on. */
export const CALENDAR_PARAMETERS = {
	'calendar.visitsPerDay': {
		...{ unit: 'count', min: 1, max: MOST_A_DAY, whole: true },
		source: 'entered by the planner',
	},
	'calendar.workdays.*': { unit: 'count', min: 1, max: 7, whole: true, source: CUSTOM, ...ours },
	'calendar.birthdayLead': { ...days, source: CUSTOM, ...ours },
	'calendar.contractLead': { ...days, source: CUSTOM, ...ours },
	'calendar.surveysPerYear': {
		...{ unit: 'count', min: 0, max: MOST_A_YEAR, whole: true },
		source: `${TELECOM}: two surveys a year`,
	},
	'calendar.followUpDays': { ...days, source: `${TELECOM}: within a week of the solution` },
} as const satisfies Record<string, Parameter>;
