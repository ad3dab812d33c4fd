import type { CustomerAttributes } from '../customer/effective';
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

/** The classifications that multipliers can be read from in this version. */
export const MULTIPLIER_ATTRIBUTES = ['behaviour', 'stage'] as const;

/** Product of the multipliers of a customer's behaviour and stage; what is not named counts 1. */
export function multiplierOf(
	multipliers: Multipliers | undefined,
	attributes: CustomerAttributes,
	customer: Code,
): number {
	let product = 1;
	for (const attribute of MULTIPLIER_ATTRIBUTES) {
		const factors = multipliers?.[attribute];
		if (factors === undefined) continue;
		const value = attributes.text(attribute, customer);
		if (value !== '' && Object.hasOwn(factors, value)) product *= factors[value]!;
	}
	return product;
}

export const hasMultipliers = (multipliers: Multipliers | undefined): boolean =>
	MULTIPLIER_ATTRIBUTES.some((attribute) => multipliers?.[attribute] !== undefined);
