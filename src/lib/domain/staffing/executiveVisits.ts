import type { Plan } from '../plan';
import type { Hours } from '../primitives/units';

/** What leaders can give the key accounts themselves [STAFF-15]: a capacity of its own. */
export interface ExecutiveVisits {
	/** Days a year on visits, all leaders together. */
	readonly days: number;
	readonly hours: Hours;
	readonly keyCustomers: number;
	/** Days for each key account; null without one. */
	readonly daysEach: number | null;
}

export function executiveVisits({
	policy,
	placement,
}: Pick<Plan, 'policy' | 'placement'>): ExecutiveVisits {
	const { executive, capacity } = policy;
	const days = executive.people * executive.visitShare * capacity.workingDays;
	const { keyCustomers } = placement;
	return {
		days,
		hours: days * capacity.hoursPerDay,
		keyCustomers,
		daysEach: keyCustomers === 0 ? null : days / keyCustomers,
	};
}
