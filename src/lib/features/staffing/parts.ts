import { m } from '$lib/i18n';

/** What the sheet shows below the teams. */
export const PARTS = ['heads', 'forecast', 'time', 'managers'] as const;
export type Part = (typeof PARTS)[number];

/** The part that an address asks for; the first one without. */
export const partOf = (asked: string | null): Part =>
	PARTS.find((part) => part === asked) ?? 'heads';

export const PART_WORDS: Readonly<Record<Part, () => string>> = {
	heads: m.staffing_part_heads,
	forecast: m.staffing_part_forecast,
	time: m.staffing_part_time,
	managers: m.staffing_part_managers,
};
