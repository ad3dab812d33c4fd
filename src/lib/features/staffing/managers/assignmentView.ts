import { NONE, type Plan } from '$lib/domain/plan';
import type { Tier } from '$lib/domain/policy/policy';
import type { Code, Fen, Hours } from '$lib/domain/primitives/units';
import {
	UNASSIGNED_REASONS,
	type UnassignedReason,
} from '$lib/domain/staffing/assignment/assignment';

/** Which customers are listed: those that would move, those without anybody, or one manager's. */
export type Listed = 'moved' | 'unassigned' | { readonly manager: number };

export interface ListedCustomer {
	readonly customer: Code;
	readonly name: string;
	readonly tier: Tier | null;
	readonly place: number;
	readonly hours: Hours;
	readonly revenue: Fen;
	/** Account manager of today; empty: none. */
	readonly today: string;
	/** Place in the policy of the one proposed; −1: nobody. */
	readonly proposed: number;
	readonly reason: UnassignedReason | null;
	readonly locked: boolean;
	readonly moves: boolean;
}

/** Codes in report order: the customers that carry us stand first. */
export function listedCodes(plan: Plan, listed: Listed): Code[] {
	const { assignment, order } = plan;
	if (assignment === null) return [];
	const isListed = (customer: Code): boolean => {
		if (listed === 'moved') return assignment.moved[customer] === 1;
		if (listed === 'unassigned')
			return UNASSIGNED_REASONS[assignment.reason[customer] ?? NONE] !== undefined;
		return assignment.manager[customer] === listed.manager;
	};
	return [...order].filter(isListed);
}

export function listedCustomer(plan: Plan, customer: Code): ListedCustomer {
	const { placement, policy, staffing, measures, attributes, inputs, assignment } = plan;
	const place = placement.tier[customer] ?? NONE;
	return {
		customer,
		name: inputs.names.customer.name(customer),
		tier: policy.segments[placement.segment[customer] ?? NONE]?.ladder.tiers[place] ?? null,
		place,
		hours: staffing.hours[customer] ?? 0,
		revenue: measures.revenue[customer] ?? 0,
		today: attributes.text('manager', customer),
		proposed: assignment?.manager[customer] ?? -1,
		reason: UNASSIGNED_REASONS[assignment?.reason[customer] ?? NONE] ?? null,
		locked: inputs.customers.columns.get('managerLocked')?.[customer] === 1,
		moves: assignment?.moved[customer] === 1,
	};
}

/** What accepting would write: every customer whose account manager is not the proposed one yet. */
export function acceptedNames(plan: Plan): { readonly customer: Code; readonly name: string }[] {
	const { assignment, policy, attributes } = plan;
	if (assignment === null) return [];
	return [...plan.order].flatMap((customer) => {
		const name = policy.managers[assignment.manager[customer] ?? -1]?.name;
		return name === undefined || name === attributes.text('manager', customer)
			? []
			: [{ customer, name }];
	});
}
