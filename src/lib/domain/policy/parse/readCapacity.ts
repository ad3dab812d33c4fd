import { isObject, named, number, object, type Reader } from './readers';
import { readMultipliers } from './readMultipliers';

/** One figure, or by region. */
const readTravel: Reader = (value, place) =>
	isObject(value)
		? named(number('capacity.travelHours.*'))(value, place)
		: number('capacity.travelHours')(value, place);

export const readCapacity: Reader = object({
	workingDays: number('capacity.workingDays'),
	hoursPerDay: number('capacity.hoursPerDay'),
	sellingShare: number('capacity.sellingShare'),
	skill: number('capacity.skill'),
	support: number('capacity.support'),
	burstBuffer: number('capacity.burstBuffer'),
	churnUplift: number('capacity.churnUplift'),
	travelHours: readTravel,
	annualCostFen: number('capacity.annualCostFen'),
	multipliers: readMultipliers('capacity'),
});

const readStandard: Reader = object({
	visits: number('service.*.visits'),
	calls: number('service.*.calls'),
	hoursPerVisit: number('service.*.hoursPerVisit'),
	hoursPerCall: number('service.*.hoursPerCall'),
	adminHours: number('service.*.adminHours'),
	customersPerManager: number('service.*.customersPerManager'),
	maxVisits: number('service.*.maxVisits'),
});

/** By tier; parts of a standard, laid over another. */
export const readStandards: Reader = named(readStandard);
