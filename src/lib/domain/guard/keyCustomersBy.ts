import type { Code } from '../primitives/units';
import type { GuardInput } from './guard';

/** Customers whose tier by one reading (`plainTier`, `tier`) is key, in report order. */
export function keyCustomersBy(
	{ policy, placement, order }: GuardInput,
	reading: 'plainTier' | 'tier',
	wanted: (customer: Code) => boolean = () => true,
): Code[] {
	const key = policy.segments.map(({ ladder }) => ladder.tiers.map((tier) => tier.key));
	const tiers = placement[reading];
	const customers: Code[] = [];
	for (let place = 0; place < order.length; place++) {
		const customer = order[place]!;
		const isKey = key[placement.segment[customer]!]?.[tiers[customer]!] === true;
		if (isKey && wanted(customer)) customers.push(customer);
	}
	return customers;
}
