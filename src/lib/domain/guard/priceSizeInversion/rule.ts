import { message } from '../../primitives/message';
import { differing } from '../differing';
import type { Guard } from '../guard';

/** A larger customer pays less than a smaller one for the same product, region and month [GUARD-22]. */
export const priceSizeInversion: Guard = {
	id: 'price-size-inversion',
	severity: 'severe',
	judge: ({ policy, order, channel: { prices } }) => {
		if (prices === null) return { kind: 'unjudged', why: message('guard_needs_quantity') };
		return differing(policy, order, prices.inverted);
	},
};
