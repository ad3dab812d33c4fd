import type { Code } from '../primitives/units';
import type { GuardInput } from './guard';

/** Customers whose plain tier is key, in report order: what the ladder alone would call key accounts. */
export function plainKeyCustomers({ policy, placement, order }: GuardInput): Code[] {
	const key = policy.segments.map(({ ladder }) => ladder.tiers.map((tier) => tier.key));
	return Array.from(order).filter(
		(customer) => key[placement.segment[customer]!]?.[placement.plainTier[customer]!] === true,
	);
}
