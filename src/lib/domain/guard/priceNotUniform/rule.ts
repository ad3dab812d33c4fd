import { message } from '../../primitives/message';
import { concerned, largest } from '../concerned';
import { fires, QUIET, type Guard } from '../guard';

/**
 * Customers pay different prices for the same product in the same region and month [GUARD-21]. In
 * netNet what is left after rebates, goods and terms is compared, as a share of the price.
 */
export const priceNotUniform: Guard = {
	id: 'price-not-uniform',
	severity: 'severe',
	judge: ({ policy, order, channel }) => {
		const { priceSpread, netNetSpread } = policy.guards;
		if (policy.pricePolicy === 'netNet' && netNetSpread === null) {
			return { kind: 'unjudged', why: message('guard_needs_net_net_spread') };
		}
		const { prices } = channel;
		if (prices === null) return { kind: 'unjudged', why: message('guard_needs_quantity') };
		const found = concerned(order, (customer) => prices.differing.get(customer) ?? null);
		return found === null
			? QUIET
			: fires({
					unit: 'fen-per-unit',
					...found,
					figure: largest(found.figures),
					limit: priceSpread,
				});
	},
};
