import { message } from '../../primitives/message';
import { differing } from '../differing';
import type { Guard } from '../guard';

/**
 * Customers pay different prices for the same product in the same region and month [GUARD-21]. In
 * netNet what is left after rebates, goods and terms is compared.
 */
export const priceNotUniform: Guard = {
	id: 'price-not-uniform',
	severity: 'severe',
	judge: ({ policy, order, channel }) => {
		if (policy.pricePolicy === 'netNet' && policy.guards.netNetSpread === null) {
			return { kind: 'unjudged', why: message('guard_needs_net_net_spread') };
		}
		const { prices } = channel;
		if (prices === null) return { kind: 'unjudged', why: message('guard_needs_quantity') };
		return differing(policy, order, prices.differing);
	},
};
