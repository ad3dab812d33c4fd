import type { Pathname } from '$app/types';
import { m } from '$lib/i18n';

/** A tab of the workbook. Only sheets that exist are drawn. */
export interface Sheet {
	readonly id: SheetId;
	/** From the root of the site; `resolve` makes it a link. */
	readonly path: Pathname;
	/** In the language on screen. */
	readonly title: () => string;
	/** How the read view reaches it: five tabs for the thumb, the rest from the menu; pasting needs a wide window. */
	readonly narrow: 'tab' | 'menu' | 'none';
}
export const SHEET_IDS = [
	'sales',
	'customers',
	'tiers',
	'staffing',
	'promotion',
	'checks',
	'churn',
	'calendar',
	'scenarios',
] as const;
export type SheetId = (typeof SHEET_IDS)[number];

export const SHEETS: readonly Sheet[] = [
	{ id: 'sales', path: '/', title: m.frame_sheet_sales, narrow: 'none' },
	{ id: 'customers', path: '/customers/', title: m.frame_sheet_customers, narrow: 'tab' },
	{ id: 'tiers', path: '/tiers/', title: m.frame_sheet_tiers, narrow: 'tab' },
	{ id: 'staffing', path: '/staffing/', title: m.frame_sheet_staffing, narrow: 'tab' },
	{ id: 'promotion', path: '/promotion/', title: m.frame_sheet_promotion, narrow: 'tab' },
	{ id: 'checks', path: '/checks/', title: m.frame_sheet_checks, narrow: 'tab' },
	{ id: 'churn', path: '/churn/', title: m.frame_sheet_churn, narrow: 'menu' },
	{ id: 'calendar', path: '/calendar/', title: m.frame_sheet_calendar, narrow: 'menu' },
	{ id: 'scenarios', path: '/scenarios/', title: m.frame_sheet_scenarios, narrow: 'menu' },
];

/** A route id without the group it stands in: `/(workbook)/tiers` → `/tiers`. */
export const plainRoute = (route: string | null): string | null =>
	route === null ? null : route.replace(/^\/\([a-z]+\)/, '') || '/';

/** The sheet of a route id (`/tiers`); null on other pages. */
export const sheetOfRoute = (route: string | null): Sheet | null =>
	SHEETS.find(({ path }) => path.replace(/(.)\/$/, '$1') === plainRoute(route)) ?? null;

/** The sheet `steps` tabs further, around the ends. */
export function sheetBeside(id: SheetId, steps: number): Sheet {
	const place = SHEETS.findIndex((sheet) => sheet.id === id);
	const found = SHEETS[(place + steps + SHEETS.length) % SHEETS.length];
	if (found === undefined) throw new Error(`no sheet beside ${id}`);
	return found;
}
