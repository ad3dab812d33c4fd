import type { SectionId } from '$lib/features/policy/field';

/** What the policy panel holds beside each sheet: the values that decide what the sheet shows. */
export const PANEL_SECTIONS: ReadonlyMap<string | null, readonly SectionId[]> = new Map([
	['/', ['window', 'results']],
	['/customers', ['method', 'cuts', 'conditions', 'stability']],
	['/tiers', ['method', 'cuts', 'conditions', 'stability']],
	['/staffing', ['capacity', 'buffers', 'service', 'teams']],
	['/promotion', ['pool', 'weights', 'bounds']],
	['/checks', ['guards', 'conditions']],
]);

/** Beside an empty workbook: what a planner would set first. */
export const FIRST_SECTIONS: readonly SectionId[] = ['template', 'cuts', 'common'];
