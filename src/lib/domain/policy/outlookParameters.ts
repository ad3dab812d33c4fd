import { CALENDAR_PARAMETERS } from './calendarParameters';
import { PIPELINE_PARAMETERS } from './pipelineParameters';
import { LARGE, LONGEST, ours, share, type Parameter } from './parameterKinds';
import { CUSTOM } from './staffingParameters';

const CHURN =
	'who left is counted in the texts; after how many months, or from which fall, is not said';

/** What churn, pipeline and calendar hang on. */
export const OUTLOOK_PARAMETERS = {
	'churn.lapse': { unit: 'months', min: 1, max: LONGEST, whole: true, source: CHURN, ...ours },
	'churn.partialFall': { ...share, above: true, source: CHURN, ...ours },
	'churn.gapFactor': { unit: 'factor', min: 1, max: LARGE, source: CUSTOM, ...ours },
	'churn.steepFall': { ...share, above: true, source: CHURN, ...ours },
	'churn.steepRisk': { ...share, source: CUSTOM, ...ours },
	'churn.singleLoss': { ...share, above: true, source: 'entered by the planner' },
	...PIPELINE_PARAMETERS,
	...CALENDAR_PARAMETERS,
} as const satisfies Record<string, Parameter>;
