import { attributeOf } from '../customer/sheet';
import { NONE, type Plan } from '../plan';
import type { Service } from '../policy/policy';
import type { Code, Hours } from '../primitives/units';
import { standardsOf } from './standardOf';
import { multiplierOf, travelOf } from './workload';

/** A customer who wants less of us than its tier's standard gives [STAFF-14]. */
export interface ContactConflict {
	readonly customer: Code;
	/** Contacts a year by the standard, visits and calls. */
	readonly contacts: number;
	/** Most that the customer wants. */
	readonly most: number;
	/** Hours a year that come free if the wish is met: visits are dropped before calls. */
	readonly hours: Hours;
}

/**
 * Wishes below the standard, in report order. The customer's own `maxContacts` counts visits and
 * calls; without it the tier's `maxVisits` counts visits alone. The plan keeps the standard: the
 * planner decides.
 */
export function contactConflicts(plan: Plan): readonly ContactConflict[] {
	const { order, placement, policy, inputs, attributes } = plan;
	const standards = standardsOf(policy);
	const conflicts: ContactConflict[] = [];
	for (const customer of order) {
		const tier = placement.tier[customer]!;
		if (tier === NONE) continue;
		const standard = standards[placement.segment[customer]!]![tier]!;
		const wish = attributeOf(inputs.customers, 'maxContacts', customer);
		const excess = excessOf(standard, typeof wish === 'number' ? wish : null);
		if (excess === null) continue;
		const travel = travelOf(policy.capacity, attributes.text('region', customer));
		const hours =
			excess.visits * (standard.hoursPerVisit + travel) + excess.calls * standard.hoursPerCall;
		const factor = multiplierOf(policy.capacity.multipliers, plan, customer);
		conflicts.push({
			customer,
			contacts: excess.contacts,
			most: excess.most,
			hours: hours * factor,
		});
	}
	return conflicts;
}

export interface Excess {
	readonly contacts: number;
	readonly most: number;
	readonly visits: number;
	readonly calls: number;
}

/** Visits and calls above the wish; null where there are none. */
export function excessOf(
	{ visits, calls, maxVisits }: Service,
	wish: number | null,
): Excess | null {
	if (wish === null) {
		if (maxVisits === undefined || visits <= maxVisits) return null;
		return { contacts: visits, most: maxVisits, visits: visits - maxVisits, calls: 0 };
	}
	const contacts = visits + calls;
	if (contacts <= wish) return null;
	const dropped = Math.min(visits, contacts - wish);
	return { contacts, most: wish, visits: dropped, calls: contacts - wish - dropped };
}
