import { MONTHS_PER_YEAR } from '../primitives/units';
import { factor, LONGEST, MOST_PEOPLE, ours, share, type Parameter } from './parameterKinds';
import { OUTLOOK_PARAMETERS } from './outlookParameters';
import { PROMOTION_PARAMETERS } from './promotionParameters';
import { CHANNEL_PARAMETERS } from './channelParameters';
import { CUSTOM, STAFFING_PARAMETERS, TELECOM } from './staffingParameters';

export type { Parameter } from './parameterKinds';

const FACES = 'customer faces are sourced; how far a margin lies off is not';
const LOYALTY = 'loyalty × strength is sourced; how loyalty is weighed is not';
const BANDS = '20/60/20: a fifth creates profit, a fifth is released';
const VOLATILITY = 'XYZ analysis: 0.5 and 1 are the usual limits';

/** By path; `*` stands for a name the planner gives. */
export const PARAMETERS = {
	'window.months': {
		unit: 'months',
		min: 1,
		max: LONGEST,
		whole: true,
		source: 'key accounts are judged by a year of sales',
	},
	'segments.*.ladder.tiers.*.upTo': {
		...share,
		above: true,
		source: 'the 80 % is sourced; how it divides is not',
		...ours,
	},
	'segments.*.ladder.tiers.*.min': {
		unit: 'yuan-per-month',
		min: 0,
		max: Number.MAX_SAFE_INTEGER,
		source: `${TELECOM}: monthly average bands`,
	},
	'segments.*.ladder.weights.*': {
		...factor,
		source: 'which measures count how much is a judgement',
		...ours,
	},
	'keyConditions.minActiveMonths': {
		unit: 'months',
		min: 0,
		max: LONGEST,
		whole: true,
		source: 'a one-off purchase is no key account; how many months is not said',
		...ours,
	},
	'keyConditions.maxLargestOrderShare': {
		...share,
		source: 'a group purchase is no key account; which share is not said',
		...ours,
	},
	stabilityMargin: { ...share, source: CUSTOM, ...ours },
	'list.freezeMonth': {
		unit: 'month-of-year',
		min: 1,
		max: MONTHS_PER_YEAR,
		whole: true,
		source: `${TELECOM}: the list is made at the start of each year`,
	},
	'list.periods': { unit: 'months', min: 1, max: LONGEST, whole: true, source: CUSTOM, ...ours },
	'list.driftLimit': { ...share, source: CUSTOM, ...ours },
	...STAFFING_PARAMETERS,
	...CHANNEL_PARAMETERS,
	...PROMOTION_PARAMETERS,
	...OUTLOOK_PARAMETERS,
	'classification.boundary': { ...share, source: CUSTOM, ...ours },
	'classification.candidates': { ...share, source: CUSTOM, ...ours },
	'classification.lowMargin': { ...factor, source: FACES, ...ours },
	'classification.highMargin': { ...factor, source: FACES, ...ours },
	'classification.high': { unit: 'factor', min: 0, max: 100, source: 'the middle of the scale' },
	'classification.loyalty.walletShare': { ...factor, source: LOYALTY, ...ours },
	'classification.loyalty.tenure': { ...factor, source: LOYALTY, ...ours },
	'classification.loyalty.activeMonths': { ...factor, source: LOYALTY, ...ours },
	'classification.loyalty.growth': { ...factor, source: LOYALTY, ...ours },
	'classification.loyalty.tenureMonths': {
		unit: 'months',
		min: 1,
		max: LONGEST,
		whole: true,
		source: LOYALTY,
		...ours,
	},
	'classification.bands.create': { ...share, source: BANDS },
	'classification.bands.release': { ...share, source: BANDS },
	'classification.xyz.x': { ...factor, source: VOLATILITY },
	'classification.xyz.y': { ...factor, source: VOLATILITY },
	interest: { ...share, source: 'entered by the planner' },
	'guards.concentration': { ...share, source: CUSTOM, ...ours },
	'guards.departmentDue': {
		unit: 'customers',
		min: 0,
		max: MOST_PEOPLE,
		whole: true,
		source: `${TELECOM}: a department from 20 key accounts`,
	},
} as const satisfies Record<string, Parameter>;

export type ParameterPath = keyof typeof PARAMETERS;
