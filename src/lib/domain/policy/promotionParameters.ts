import { factor, LARGE, money, MOST_PEOPLE, ours, share, type Parameter } from './parameterKinds';
import { CUSTOM } from './staffingParameters';

const ENTERED = 'entered by the planner';
const COMMITTED =
	'appliance practice: so much is paid for, so much comes back; how much is not said';
const WON = 'winning a customer costs 5 to 8 times keeping one';
const LONGEST_DELAY = 366;
const MOST_SEASONS = 20;

/** What the money, its forms and what comes back for it hang on. */
export const PROMOTION_PARAMETERS = {
	'promotion.pool.rate': { ...share, source: CUSTOM, ...ours },
	'promotion.pool.fixedFen': { ...money, source: ENTERED },
	'promotion.pool.goalFen': { ...money, source: ENTERED },
	'promotion.pool.costRatio': { ...share, source: ENTERED },
	'promotion.newCustomerShare': { ...share, source: CUSTOM, ...ours },
	'promotion.reserveShare': { ...share, source: 'neutral' },
	'promotion.reserveCap': { ...share, source: ENTERED },
	'promotion.bigShare': { ...share, source: ENTERED },
	'promotion.tierWeights.*': { ...factor, source: CUSTOM, ...ours },
	'promotion.capRate': { ...share, source: CUSTOM, ...ours },
	'promotion.floorFen': { ...money, source: 'neutral' },
	'promotion.multipliers.*.*': { ...factor, source: 'neutral' },
	'promotion.instruments.*.*': { ...share, source: ENTERED },
	'promotion.resources.*.unitFen': { ...money, source: ENTERED },
	'promotion.resources.*.units.*': { unit: 'count', min: 0, max: MOST_PEOPLE, source: ENTERED },
	'promotion.winCost': { unit: 'factor', min: 1, max: LARGE, source: WON },
	'promotion.commitment.costRatio': { ...share, above: true, source: COMMITTED },
	'promotion.commitment.forwardBuying': { ...share, source: ENTERED },
	'promotion.commitment.stopAfter': {
		unit: 'count',
		min: 1,
		max: MOST_SEASONS,
		whole: true,
		source: ENTERED,
	},
	'promotion.payoutDays': {
		unit: 'days',
		min: 0,
		max: LONGEST_DELAY,
		whole: true,
		source: 'liquor practice: what was promised is paid on time',
	},
	'promotion.acquisition.ceiling': { ...share, above: true, source: ENTERED },
	'promotion.acquisition.rate': { ...share, above: true, source: ENTERED },
	'promotion.acquisition.spendFen': { ...money, above: true, source: ENTERED },
	'promotion.acquisition.marginFen': { ...money, source: ENTERED },
	'promotion.acquisition.retentionFen': { ...money, source: ENTERED },
	'promotion.acquisition.retentionRate': {
		unit: 'ratio',
		min: 0,
		max: 0.9999,
		above: true,
		source: ENTERED,
	},
	'promotion.acquisition.discount': { ...share, source: ENTERED },
	'promotion.acquisition.prospects': {
		unit: 'customers',
		min: 0,
		max: MOST_PEOPLE,
		whole: true,
		source: ENTERED,
	},
	'responses.*.*.zero': { unit: 'ratio', min: 0, max: 1, source: ENTERED },
	'responses.*.*.half': { unit: 'ratio', min: 0, max: 1, source: ENTERED },
	'responses.*.*.more': { unit: 'ratio', min: 1, max: LARGE, above: true, source: ENTERED },
	'responses.*.*.saturation': { unit: 'ratio', min: 1, max: LARGE, above: true, source: ENTERED },
	'guards.promotionReturn': {
		...factor,
		source: 'what is given and what comes back are equal',
	},
	'guards.promotionDependence': { ...share, source: CUSTOM, ...ours },
	'guards.potReturns': { unit: 'factor', min: 1, max: LARGE, source: CUSTOM, ...ours },
} as const satisfies Record<string, Parameter>;
