import { NONE, type Plan } from '../plan';
import type { Code, Fen, Hours } from '../primitives/units';

/** Where one plan puts a customer and what it gives it. */
export interface Stand {
	/** Ids; null: no sale in the window of that plan. */
	readonly segment: string | null;
	readonly tier: string | null;
	readonly hours: Hours;
	readonly promotion: Fen;
}

/** A customer that not all plans put into the same tier. */
export interface Mover {
	readonly customer: Code;
	/** One for each plan, in their order. */
	readonly stands: readonly Stand[];
}

/**
 * Customers that stand in another tier in one of the plans than in the first. Plans of the same inputs;
 * in the report order of the first plan, those that have no sale in its window after it.
 */
export function moversBetween(plans: readonly Plan[]): readonly Mover[] {
	const [first, ...others] = plans;
	if (first === undefined) return [];
	const names = plans.map(tierNames);
	const nameOf = (place: number, customer: Code): readonly [string, string] | null => {
		const { placement, measures } = plans[place]!;
		const tier = placement.tier[customer];
		if (measures.present[customer] !== 1 || tier === undefined || tier === NONE) return null;
		return names[place]![placement.segment[customer]!]![tier]!;
	};
	const moves = (customer: Code): boolean => {
		const own = nameOf(0, customer);
		return others.some((_, place) => !sameTier(own, nameOf(place + 1, customer)));
	};
	const standOf = (plan: Plan, place: number, customer: Code): Stand => {
		const [segment, tier] = nameOf(place, customer) ?? [null, null];
		const hours = plan.staffing.hours[customer] ?? 0;
		return { segment, tier, hours, promotion: plan.promotion.allocation[customer] ?? 0 };
	};
	return inOrder(plans)
		.filter(moves)
		.map((customer) => ({
			customer,
			stands: plans.map((plan, place) => standOf(plan, place, customer)),
		}));
}

/** Segment and tier ids by their places. */
const tierNames = ({ policy }: Plan): readonly (readonly (readonly [string, string])[])[] =>
	policy.segments.map(({ id, ladder }) => ladder.tiers.map((tier) => [id, tier.id] as const));

const sameTier = (
	one: readonly [string, string] | null,
	other: readonly [string, string] | null,
): boolean => one?.[0] === other?.[0] && one?.[1] === other?.[1];

/** Everybody in one of the windows, once. */
function inOrder(plans: readonly Plan[]): readonly Code[] {
	const seen = new Set<Code>();
	for (const { order } of plans) for (const customer of order) seen.add(customer);
	return [...seen];
}
