import type { Code } from '../primitives/units';
import { cellCount, cellOf } from '../tier/cell';
import type { GuardInput } from './guard';

/** Customers whose tier by one reading (`plainTier`, `tier`) is key, in report order. */
export function keyCustomersBy(
	{ policy, placement, order }: GuardInput,
	reading: 'plainTier' | 'tier',
	wanted: (customer: Code) => boolean = () => true,
): Code[] {
	const key = new Uint8Array(cellCount(policy.segments.length));
	policy.segments.forEach(({ ladder }, segment) => {
		ladder.tiers.forEach((tier, place) => (key[cellOf(segment, place)] = tier.key ? 1 : 0));
	});
	const { segment } = placement;
	const tier = placement[reading];
	const customers: Code[] = [];
	for (let place = 0; place < order.length; place++) {
		const customer = order[place]!;
		if (key[cellOf(segment[customer]!, tier[customer]!)] === 1 && wanted(customer)) {
			customers.push(customer);
		}
	}
	return customers;
}
