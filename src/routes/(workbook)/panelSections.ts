import type { SectionId } from '$lib/features/policy/field';

/** What the policy panel holds beside each sheet: the values that decide what the sheet shows. */
export const PANEL_SECTIONS: ReadonlyMap<string | null, readonly SectionId[]> = new Map([
	['/', ['window', 'results']],
	['/customers', ['method', 'classification', 'loyalty', 'conditions']],
	['/tiers', ['method', 'cuts', 'conditions', 'stability', 'nearness']],
	['/staffing', ['capacity', 'buffers', 'service', 'teams']],
	['/promotion', ['pool', 'weights', 'bounds']],
	['/checks', ['guards', 'conditions']],
]);

/** Beside an empty workbook: what a planner would set first. */
export const FIRST_SECTIONS: readonly SectionId[] = ['template', 'cuts', 'common'];
