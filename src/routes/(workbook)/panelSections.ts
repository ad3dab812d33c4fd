import type { SectionId } from '$lib/features/policy/field';

/** What the policy panel holds beside each sheet, or beside a part of one: the values that decide what the sheet shows. */
const PANEL_SECTIONS: ReadonlyMap<string | null, readonly SectionId[]> = new Map([
	['/', ['window', 'results']],
	[
		'/customers',
		['method', 'classification', 'contribution', 'loyalty', 'multipliers', 'conditions'],
	],
	['/tiers', ['ladders', 'conditions', 'stability', 'nearness']],
	[
		'/staffing',
		[
			...(['capacity', 'buffers', 'travel', 'service', 'segmentService'] as const),
			...(['serviceLimits', 'multipliers', 'teams', 'standards', 'executive'] as const),
		],
	],
	['/promotion', ['pool', 'weights', 'multipliers', 'bounds', 'commitment', 'suspension']],
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
		: (PANEL_SECTIONS.get(`${route ?? ''}?part=${part ?? ''}`) ?? PANEL_SECTIONS.get(route));
