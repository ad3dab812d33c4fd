/** Festivals that customers are greeted on, and most of which nobody works on. */
export const FESTIVAL_IDS = [
	'newYear',
	'spring',
	'lantern',
	'qingming',
	'labour',
	'dragonBoat',
	'midAutumn',
	'national',
	'doubleNinth',
] as const;
export type FestivalId = (typeof FESTIVAL_IDS)[number];

/** How the visits and calls of the standard become weeks, and when the planner is reminded. */
export interface CalendarPolicy {
	/** Most visits of an account manager on one day; null: the hours alone decide. */
	readonly visitsPerDay: number | null;
	/** Are visits in one region put on one day where that is possible? */
	readonly sameTownDay: boolean;
	/** Days of the week on which visits are made: 1 is Monday, 7 Sunday. */
	readonly workdays: readonly number[];
	/** Days ahead of a birthday, and of the end of a contract or a commitment. */
	readonly birthdayLead: number;
	readonly contractLead: number;
	/** Surveys of a key account a year. */
	readonly surveysPerYear: number;
	/** Days after a complaint was settled within which somebody asks again. */
	readonly followUpDays: number;
	/** Festivals that are kept. */
	readonly festivals: readonly FestivalId[];
}

export const CALENDAR_DEFAULTS: CalendarPolicy = {
	visitsPerDay: null,
	sameTownDay: true,
	workdays: [1, 2, 3, 4, 5],
	birthdayLead: 7,
	contractLead: 60,
	surveysPerYear: 2,
	followUpDays: 7,
	festivals: FESTIVAL_IDS,
};
