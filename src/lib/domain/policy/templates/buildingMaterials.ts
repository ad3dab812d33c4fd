import type { Ladder } from '../policy';
import { share, STANDARDS, type Template } from './template';

const LADDER: Ladder = {
	by: 'cumulative-share',
	measure: 'revenue',
	tiers: [share('key', true, 0.8), share('other', false, 1)],
};

/**
 * A maker of building materials: two years of sales, for projects take long; a project is one
 * large deal by its nature, so its largest order is not judged.
 */
export const BUILDING_MATERIALS: Template = {
	changes: {
		window: { months: 24 },
		segments: [
			{
				id: 'project',
				name: 'project',
				where: { channel: ['工程'] },
				keyConditions: { minActiveMonths: 2, maxLargestOrderShare: null },
				ladder: LADDER,
			},
			{ id: 'retail', name: 'retail', where: { channel: ['零售'] }, ladder: LADDER },
		],
		service: { key: STANDARDS.closest, other: STANDARDS.light },
		promotion: { tierWeights: { key: 1.2, other: 0.9 } },
	},
	ours: ['window.months', 'segments.0.keyConditions.minActiveMonths'],
	sourced: [],
};
