import type { About } from '$lib/ui/explain/about';

const ABOUT: ReadonlyMap<string, About> = new Map([
	['hours', 'hours'],
	['promotion', 'promotion'],
	['face', 'face'],
	['quadrant', 'quadrant'],
	['strength', 'quadrant'],
	['loyaltyIndex', 'quadrant'],
	['netContribution', 'band'],
	['risk', 'leaving'],
	['lifetimeValue', 'leaving'],
	['band', 'band'],
	['xyz', 'xyz'],
	['variation', 'xyz'],
	['revenue', 'figures'],
	['revenueShare', 'figures'],
	['growth', 'figures'],
	['orders', 'figures'],
	['activeMonths', 'figures'],
	['largestOrderShare', 'figures'],
	['profit', 'figures'],
	['margin', 'figures'],
]);

/** What a cell of a column is asked about; every other one about the tier. */
export const aboutOf = (column: string): About => ABOUT.get(column) ?? 'tier';
