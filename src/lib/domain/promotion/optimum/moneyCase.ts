import type { Measures, Placement } from '../../plan';
import type { Policy } from '../../policy/policy';
import type { Code } from '../../primitives/units';
import { curveOf } from '../../response/curveOf';
import type { Promotion } from '../promotion';
import type { MoneyCase } from './optimum';

export interface OptimumInput {
	readonly policy: Pick<Policy, 'segments' | 'responses' | 'promotion'>;
	readonly measures: Measures;
	readonly placement: Pick<Placement, 'segment' | 'tier'>;
	readonly promotion: Promotion;
	/** Customers of the window, in report order. */
	readonly order: Int32Array;
}

/**
 * Who takes part in the best split [BEST-1]: whose tier is judged, who gets something, and whose margin
 * is known and above 0. Everybody else keeps what the weights give. null: nobody.
 */
export function moneyCase(input: OptimumInput): MoneyCase | null {
	const { policy, measures, placement, promotion, order } = input;
	const { profit, revenue } = measures;
	if (profit === null) return null;
	const judged = Object.entries(policy.responses.money).flatMap(([tier, judgement]) => {
		if (judgement === null) return [];
		const found = curveOf(judgement);
		return found.ok ? [[tier, found.value.curve] as const] : [];
	});
	const places = new Map(judged.map(([tier], place) => [tier, place]));
	const curveAt = (customer: Code): number => {
		const { tiers } = policy.segments[placement.segment[customer]!]!.ladder;
		return places.get(tiers[placement.tier[customer]!]!.id) ?? NOBODY;
	};
	// Who gets something bought something: the cap is a part of it.
	const customers = order.filter(
		(customer) =>
			promotion.allocation[customer]! > 0 && profit[customer]! > 0 && curveAt(customer) !== NOBODY,
	);
	if (customers.length === 0) return null;
	const column = (of: (customer: Code) => number): Float64Array => Float64Array.from(customers, of);
	const today = column((customer) => promotion.allocation[customer]!);
	const { floorFen } = policy.promotion;
	return {
		customers,
		today,
		sales: column((customer) => revenue[customer]!),
		margin: column((customer) => profit[customer]! / revenue[customer]!),
		floor: column((customer) => Math.min(floorFen, promotion.cap[customer]!)),
		cap: column((customer) => promotion.cap[customer]!),
		curve: Uint8Array.from(customers, curveAt),
		curves: judged.map(([, curve]) => curve),
		budget: today.reduce((sum, each) => sum + each, 0),
	};
}

const NOBODY = -1;
