import type { SectionId } from '$lib/features/policy/field';

/** What the policy panel holds beside each sheet, or beside a part of one: the values that decide what the sheet shows. */
export const PANEL_SECTIONS: ReadonlyMap<string | null, readonly SectionId[]> = new Map([
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
export const FIRST_SECTIONS: readonly SectionId[] = ['template', 'cuts', 'common'];
