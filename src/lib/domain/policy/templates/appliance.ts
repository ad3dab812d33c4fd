import type { Template } from './template';

const QUADRANT = { core: 1.2, grow: 1.1, bargain: 0.9, 'phase-out': 0.7 } as const;

/**
 * A maker of appliances: the usual ladder, with money and hours leaning to loyal and strong
 * dealers. Its text gives the four quadrants and whom to support; how much is ours.
 */
export const APPLIANCE: Template = {
	changes: {
		capacity: { multipliers: { quadrant: QUADRANT } },
		promotion: { multipliers: { quadrant: QUADRANT } },
	},
	ours: ['capacity', 'promotion'].flatMap((area) =>
		Object.keys(QUADRANT).map((quadrant) => `${area}.multipliers.quadrant.${quadrant}`),
	),
	sourced: [],
};
