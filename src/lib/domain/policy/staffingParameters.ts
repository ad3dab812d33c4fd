import { MINUTES_PER_DAY } from '../primitives/units';
import { factor, LARGE, money, MOST_PEOPLE, ours, share, type Parameter } from './parameterKinds';

const OFTEN = 10_000;
const LONG_HOURS = 1000;
const MOST_YEARS = 5;
const MOST_DRAWS = 1_000_000;
const MOST_SEED = 2 ** 32 - 1;

const frequency = { unit: 'times', min: 0, max: OFTEN } as const;
const hours = { unit: 'hours', min: 0, max: LONG_HOURS } as const;
const people = { unit: 'people', min: 0, max: MOST_PEOPLE } as const;
const customers = { unit: 'customers', min: 0, max: MOST_PEOPLE } as const;
const minutes = { unit: 'minutes', min: 0, max: MINUTES_PER_DAY } as const;

export const TELECOM = 'telecom key-account practice';
export const CUSTOM = 'usual practice';
const SERVICE = `visits and calls of the last two tiers: ${TELECOM} (crystal and A+ standards)`;
const ENTERED = 'entered by the planner';
const SURVEY = 'entered by the planner: the questions of the time survey';

/** What the head count, its forecast and the assignment hang on. */
export const STAFFING_PARAMETERS = {
	'service.*.visits': { ...frequency, source: SERVICE, ...ours },
	'service.*.calls': { ...frequency, source: SERVICE, ...ours },
	'service.*.hoursPerVisit': { ...hours, source: CUSTOM, ...ours },
	'service.*.hoursPerCall': { ...hours, source: CUSTOM, ...ours },
	'service.*.adminHours': { ...hours, source: CUSTOM, ...ours },
	'capacity.workingDays': { unit: 'days', min: 0, max: 366, above: true, source: CUSTOM },
	'capacity.hoursPerDay': { unit: 'hours', min: 0, max: 24, above: true, source: CUSTOM },
	'capacity.sellingShare': {
		...share,
		above: true,
		source: 'textbook workload formula: about 70 % of working time',
	},
	'capacity.skill': { unit: 'factor', min: 0, max: LARGE, above: true, source: 'neutral' },
	'capacity.support': { unit: 'factor', min: 0, max: LARGE, above: true, source: 'neutral' },
	'capacity.burstBuffer': { unit: 'ratio', min: 0, max: LARGE, source: CUSTOM, ...ours },
	'capacity.churnUplift': { ...factor, source: 'neutral' },
	'capacity.travelHours': { ...hours, source: CUSTOM, ...ours },
	'capacity.travelHours.*': { ...hours, source: CUSTOM, ...ours },
	'capacity.annualCostFen': { ...money, source: ENTERED },
	'capacity.multipliers.*.*': { ...factor, source: 'neutral' },
	'teams.*.current': { ...people, source: ENTERED },
	'service.*.customersPerManager': { ...customers, above: true, source: ENTERED },
	'service.*.maxVisits': { ...frequency, source: ENTERED },
	'standards.*.customersPerManager.*': { ...customers, above: true, source: ENTERED },
	'bursts.rate': { unit: 'times', min: 0, max: OFTEN, source: ENTERED },
	'bursts.meanHours': { ...hours, above: true, source: ENTERED },
	'bursts.deviationHours': { ...hours, source: ENTERED },
	'bursts.percentile': { unit: 'ratio', min: 0.5, max: 0.999, source: CUSTOM, ...ours },
	'bursts.draws': { unit: 'count', min: 100, max: MOST_DRAWS, whole: true, source: CUSTOM },
	'bursts.seed': { unit: 'count', min: 0, max: MOST_SEED, whole: true, source: 'any number' },
	'forecast.growth.*': { unit: 'customers', min: -MOST_PEOPLE, max: MOST_PEOPLE, source: ENTERED },
	'forecast.won.*': { ...customers, source: ENTERED },
	'forecast.years': { unit: 'years', min: 1, max: MOST_YEARS, whole: true, source: 'next year' },
	'economics.elasticity': { unit: 'factor', min: 0, max: 0.99, above: true, source: ENTERED },
	'economics.margin': { ...share, source: 'profit / revenue of the plan' },
	'economics.scaleFen': { ...money, source: 'from revenue and the people of today' },
	'economics.incrementalSalesFen': { ...money, source: ENTERED },
	'economics.carryover.*': { ...share, source: 'sales-force sizing in the literature, an example' },
	'economics.flat': { ...share, above: true, source: CUSTOM },
	'timeAudit.paidMinutes': { ...minutes, above: true, source: SURVEY },
	'timeAudit.meals': { ...minutes, source: SURVEY },
	'timeAudit.travel': { ...minutes, source: SURVEY },
	'timeAudit.paperwork': { ...minutes, source: SURVEY },
	'timeAudit.meetings': { ...minutes, source: SURVEY },
	'timeAudit.waiting': { ...minutes, source: SURVEY },
	'timeAudit.collecting': { ...minutes, source: SURVEY },
	'timeAudit.private': { ...minutes, source: SURVEY },
	'executive.people': { ...people, whole: true, source: `${TELECOM}: the head of sales` },
	'executive.visitShare': { ...share, source: `${TELECOM}: a third of the working days` },
	'managers.*.skill': { unit: 'factor', min: 0, max: LARGE, above: true, source: 'neutral' },
	'managers.*.share': { ...share, above: true, source: 'neutral' },
	'managers.*.rating.count': {
		unit: 'count',
		min: 0,
		max: MOST_PEOPLE,
		whole: true,
		source: ENTERED,
	},
	'managers.*.rating.mean': { ...factor, source: ENTERED },
	'assignment.moveWeight': { ...factor, source: CUSTOM, ...ours },
	'assignment.rating.weight': { ...factor, source: CUSTOM, ...ours },
	'assignment.rating.mean': { ...factor, source: 'neutral' },
	'guards.standardNotMet': { ...share, source: CUSTOM, ...ours },
} as const satisfies Record<string, Parameter>;
