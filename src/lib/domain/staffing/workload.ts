import { factorOf, kindsOf, markOf, type Marked } from '../classification/marks';
import type { Capacity, Multipliers, Service } from '../policy/policy';
import type { Code, Hours } from '../primitives/units';

/** Hours a customer of a tier takes in a year, before multipliers [STAFF-1]. */
export const workloadOf = (service: Service, travel: Hours): Hours =>
	service.visits * (service.hoursPerVisit + travel) +
	service.calls * service.hoursPerCall +
	service.adminHours;

/** Hours of one account manager a year [STAFF-3]. */
export const capacityOf = (capacity: Capacity): Hours =>
	capacity.workingDays *
	capacity.hoursPerDay *
	capacity.sellingShare *
	capacity.skill *
	capacity.support;

/** Travel hours per visit of a region; `default` for a region that is not named or not known. */
export function travelOf({ travelHours }: Capacity, region: string): Hours {
	if (typeof travelHours === 'number') return travelHours;
	if (region !== '' && Object.hasOwn(travelHours, region)) return travelHours[region]!;
	return travelHours['default'] ?? 0;
}

/** Product of the multipliers of a customer's behaviour, face, quadrant and stage [STAFF-2]. */
export function multiplierOf(
	multipliers: Multipliers | undefined,
	marked: Marked,
	customer: Code,
): number {
	let product = 1;
	for (const kind of kindsOf(multipliers)) {
		product *= factorOf(multipliers, kind, markOf(marked, kind, customer));
	}
	return product;
}

export const hasMultipliers = (multipliers: Multipliers | undefined): boolean =>
	kindsOf(multipliers).length > 0;
