import type { Plan } from '$lib/domain/plan';
import type { Code } from '$lib/domain/primitives/units';

/** A list of customers as it was drawn. */
export interface DrawnList {
	readonly plan: Plan;
	readonly customers: ArrayLike<Code>;
}

/**
 * Is the second what typing into the first made of it? Sales, policy and names are the same then, and
 * only facts about customers are others: rows keep their places. Without any other plan, it is
 * the list that changed: other customers are looked at.
 */
export function isEditOf(before: DrawnList, after: DrawnList): boolean {
	if (before.plan === after.plan) return sameCustomers(before.customers, after.customers);
	const [{ inputs, policy }, then] = [before.plan, after.plan];
	return (
		inputs.ledger === then.inputs.ledger &&
		inputs.names === then.inputs.names &&
		inputs.customers !== then.inputs.customers &&
		policy === then.policy
	);
}

function sameCustomers(one: ArrayLike<Code>, other: ArrayLike<Code>): boolean {
	if (one.length !== other.length) return false;
	for (let row = 0; row < one.length; row++) if (one[row] !== other[row]) return false;
	return true;
}
