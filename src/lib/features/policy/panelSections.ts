import type { SectionId } from './field';

/**
 * What the policy panel holds beside each sheet, or beside a part of one: the values that decide what the sheet shows.
 * A value that stands beside several is at home beside the first of them.
 */
const PANEL_SECTIONS: ReadonlyMap<string, readonly SectionId[]> = new Map([
	['/', ['window', 'results']],
	['/tiers', ['ladders', 'conditions', 'stability', 'nearness']],
	[
		'/staffing',
		[
			...(['capacity', 'buffers', 'travel', 'service', 'segmentService'] as const),
			...(['serviceLimits', 'multipliers', 'teams', 'standards', 'executive'] as const),
		],
	],
	['/promotion', ['pool', 'weights', 'multipliers', 'bounds', 'commitment', 'suspension']],
	[
		'/customers',
		['method', 'classification', 'contribution', 'loyalty', 'multipliers', 'conditions'],
	],
	['/calendar', ['calendar', 'rhythm', 'reminders', 'festivals', 'capacity', 'travel']],
	['/churn', ['gone', 'going', 'reasons', 'pipeline', 'feeds', 'window']],
	['/churn?part=relations', ['pipeline', 'window']],
	['/churn?part=pipeline', ['pipeline', 'feeds', 'gone', 'window']],
	['/checks', ['guards', 'channelGuards', 'conditions']],
]);

/** Beside an empty workbook: what a planner would set first. */
const FIRST_SECTIONS: readonly SectionId[] = ['template', 'cuts', 'common'];

/** Those beside a page, by its route and the part of it that is open; undefined: it has no panel. */
export const panelSections = (
	route: string | null,
	part: string | null,
	isEmpty: boolean,
): readonly SectionId[] | undefined =>
	isEmpty && route === '/'
		? FIRST_SECTIONS
		: (PANEL_SECTIONS.get(`${route ?? ''}?part=${part ?? ''}`) ?? PANEL_SECTIONS.get(route ?? ''));

/** A sheet's route, and the part of it that is open. */
export interface PanelHome {
	readonly route: string;
	readonly part: string | null;
}

/** The sheet beside which each part of the panel is at home. */
export function panelHomes(isEmpty: boolean): ReadonlyMap<SectionId, PanelHome> {
	const homes = new Map<SectionId, PanelHome>();
	for (const page of PANEL_SECTIONS.keys()) {
		const [route = '', part = null] = page.split('?part=');
		for (const section of panelSections(route, part, isEmpty) ?? [])
			if (!homes.has(section)) homes.set(section, { route, part });
	}
	return homes;
}
