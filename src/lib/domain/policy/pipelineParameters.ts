import { LARGE, MOST_PEOPLE, ours, share, type Parameter } from './parameterKinds';
import { CUSTOM } from './staffingParameters';

const OWN = 'entered by the planner; without it the own record';
const LONGEST_DWELL = 120;
const dwell = { unit: 'months', min: 0, max: LONGEST_DWELL, above: true, source: OWN } as const;
const conversion = { ...share, above: true, source: OWN } as const;

export const PIPELINE_PARAMETERS = {
	'pipeline.conversion.search': conversion,
	'pipeline.conversion.screen': conversion,
	'pipeline.conversion.develop': conversion,
	'pipeline.dwell.search': dwell,
	'pipeline.dwell.screen': dwell,
	'pipeline.dwell.develop': dwell,
	'pipeline.stuckFactor': { unit: 'factor', min: 1, max: LARGE, source: CUSTOM, ...ours },
	'pipeline.goal': {
		...{ unit: 'customers', min: 0, max: MOST_PEOPLE, above: true },
		source: 'entered by the planner',
	},
	'pipeline.hoursPerWin': {
		...{ unit: 'hours', min: 0, max: LARGE },
		source: '「要花10多个小时才能争取到一位新客户」',
	},
} as const satisfies Record<string, Parameter>;
