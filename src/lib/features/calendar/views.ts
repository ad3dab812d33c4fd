import { m } from '$lib/i18n';

/** How the sheet shows the calendar. */
export const VIEWS = ['week', 'month', 'customers'] as const;
export type View = (typeof VIEWS)[number];

/** The view that an address asks for; the first one without. */
export const viewOf = (asked: string | null): View =>
	VIEWS.find((view) => view === asked) ?? 'week';

export const VIEW_WORDS: Readonly<Record<View, () => string>> = {
	week: m.calendar_view_week,
	month: m.calendar_view_month,
	customers: m.calendar_view_customers,
};
