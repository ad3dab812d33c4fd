import { message } from '../../primitives/message';
import { potReturns, type PotReturn } from '../../promotion/optimum/potReturns';
import type { Code } from '../../primitives/units';
import { fires, QUIET, type Guard, type GuardInput } from '../guard';

/** A pot that brings less than the other, and how many times as much a yuan brings over there. */
interface Poor {
	readonly poor: PotReturn;
	/** null: one of the pots is empty, and nobody can say. */
	readonly times: number | null;
	readonly best: number;
}

/**
 * One pot brings more than so many times what the other does, or is empty while somebody has a claim on
 * it [GUARD-35]. Customers: those whose yuan would bring more in the other pot, with how many times as much.
 */
export const potReturnsApart: Guard = {
	id: 'pot-returns',
	severity: 'warning',
	judge: (input) => {
		const { policy, order } = input;
		const pairs = potReturns(input);
		if (pairs.length === 0) return { kind: 'unjudged', why: message('guard_needs_two_pots') };
		const limit = policy.guards.potReturns;
		const found = pairs.map(({ big, small }) => poorOf(input, big, small));
		if (found.every((each) => each === null)) {
			return { kind: 'unjudged', why: message('guard_needs_money_response') };
		}
		const worst = found
			.filter((each) => each !== null)
			.filter(({ times }) => times === null || times > limit);
		if (worst.length === 0) return QUIET;
		const figures = new Map<Code, number>();
		for (const { poor, best } of worst) {
			poor.customers.forEach((customer, k) => figures.set(customer, best / poor.marginals[k]!));
		}
		const customers = [...order].filter((customer) => figures.has(customer));
		const known = worst.flatMap(({ times }) => (times === null ? [] : [times]));
		return fires({
			...{ unit: 'ratio', customers, limit },
			figures: customers.map((customer) => figures.get(customer)!),
			figure: known.length === 0 ? null : Math.max(...known),
		});
	},
};

/** null: not to be judged. An empty pot makes the full one the poor one: its yuan are missed over there. */
function poorOf({ promotion }: GuardInput, big: PotReturn, small: PotReturn): Poor | null {
	const [lone] = [big, small].filter(({ pot }) => pot.distributable === 0 && pot.customers > 0);
	if (lone !== undefined && promotion.distributable > 0) {
		const poor = lone === big ? small : big;
		return { poor: { ...poor, customers: [], marginals: [] }, times: null, best: NaN };
	}
	const [low, high] = (big.marginal ?? 0) < (small.marginal ?? 0) ? [big, small] : [small, big];
	if (low.marginal === null || high.marginal === null || low.marginal <= 0) return null;
	return { poor: low, times: high.marginal / low.marginal, best: high.marginal };
}
